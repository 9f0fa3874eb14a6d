import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Machine } from '../machine.ts';
import { anyOf, type Client } from './client.ts';

const EXTENSION = 'anthropic.claude-code';

const folder = ({ env, home }: Machine): string => env.CLAUDE_CONFIG_DIR ?? join(home, '.claude');

/** Also for its VS Code extension, which reads the same file. https://code.claude.com/docs/en/settings */
export const claudeCode: Client = {
  id: 'claude-code',
  name: 'Claude Code',
  dialects: ['messages'],
  isHere: (machine) =>
    anyOf(machine.hasExtension(EXTENSION), machine.exists(folder(machine)), machine.runs('claude')),
  way: {
    kind: 'change',
    plan: (machine, { origin, model, key }) => {
      const variables = {
        // Without /v1.
        ANTHROPIC_BASE_URL: origin,
        ANTHROPIC_AUTH_TOKEN: key,
        ANTHROPIC_MODEL: model,
        ANTHROPIC_DEFAULT_OPUS_MODEL: model,
        ANTHROPIC_DEFAULT_SONNET_MODEL: model,
        ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
      };
      return {
        files: [
          {
            path: join(folder(machine), 'settings.json'),
            format: 'json',
            settings: Object.entries(variables).map(([name, value]) => ({ path: ['env', name], value })),
          },
        ],
        // The extension asks for a login before it looks at the key.
        editor: machine.hasExtension(EXTENSION) ? { 'claudeCode.disableLoginPrompt': true } : {},
        next: l10n.t('Start a new session of Claude Code: one that runs keeps its old address.'),
      };
    },
  },
};
