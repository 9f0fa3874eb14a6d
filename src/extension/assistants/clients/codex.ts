import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Machine } from '../machine.ts';
import { anyOf, type Client } from './client.ts';

const folder = ({ env, home }: Machine): string => env.CODEX_HOME ?? join(home, '.codex');

/** Its VS Code extension reads the same file. */
export const codex: Client = {
  id: 'codex',
  name: 'Codex',
  dialects: ['responses'],
  isHere: (machine) =>
    anyOf(machine.hasExtension('openai.chatgpt'), machine.exists(folder(machine)), machine.runs('codex')),
  way: {
    kind: 'change',
    plan: (machine, { origin, model, key, keyIsSecret }) => {
      const provider = {
        name: 'Switchyard',
        base_url: `${origin}/v1`,
        wire_api: 'responses',
        ...(keyIsSecret && { experimental_bearer_token: key }),
      };
      return {
        files: [
          {
            path: join(folder(machine), 'config.toml'),
            format: 'toml',
            settings: [
              { path: ['model'], value: model },
              { path: ['model_provider'], value: 'switchyard' },
              ...Object.entries(provider).map(([name, value]) => ({
                path: ['model_providers', 'switchyard', name],
                value,
              })),
            ],
          },
        ],
        editor: {},
        next: l10n.t('Start a new session of Codex.'),
      };
    },
  },
};
