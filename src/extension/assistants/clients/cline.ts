import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Machine } from '../machine.ts';
import { anyOf, type Client } from './client.ts';
import { openAiCompatibleSteps } from './steps.ts';

const folder = ({ env, home }: Machine): string => env.CLINE_DIR ?? join(home, '.cline');

const PROVIDER = 'openai-compatible';

/** Its CLI keeps its providers in a file. */
export const clineCli: Client = {
  id: 'cline-cli',
  name: 'Cline CLI',
  dialects: ['chat'],
  isHere: (machine) => anyOf(machine.exists(folder(machine)), machine.runs('cline')),
  way: {
    kind: 'change',
    plan: (machine, { origin, model, key }) => {
      const entry = ['providers', PROVIDER];
      return {
        files: [
          {
            path: join(folder(machine), 'data/settings/providers.json'),
            format: 'json',
            settings: [
              { path: ['version'], value: 1 },
              { path: ['lastUsedProvider'], value: PROVIDER },
              { path: [...entry, 'settings', 'provider'], value: PROVIDER },
              { path: [...entry, 'settings', 'apiKey'], value: key },
              { path: [...entry, 'settings', 'model'], value: model },
              { path: [...entry, 'settings', 'baseUrl'], value: `${origin}/v1` },
              { path: [...entry, 'updatedAt'], value: new Date(0).toISOString(), loose: true },
              { path: [...entry, 'tokenSource'], value: 'manual' },
            ],
          },
        ],
        editor: {},
        next: l10n.t('Start Cline again.'),
      };
    },
  },
};

/** The extension keeps them in the editor's storage. */
export const cline: Client = {
  id: 'cline',
  name: 'Cline',
  dialects: ['chat'],
  isHere: (machine) => machine.hasExtension('saoudrizwan.claude-dev'),
  way: {
    kind: 'steps',
    where: l10n.t('In Cline’s settings choose the provider “OpenAI Compatible” and enter:'),
    steps: openAiCompatibleSteps,
  },
};
