import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { anyOf, type Client } from './client.ts';

/** https://aider.chat/docs/config/aider_conf.html */
export const aider: Client = {
  id: 'aider',
  name: 'aider',
  dialects: ['chat'],
  isHere: (machine) => anyOf(machine.runs('aider'), machine.exists(join(machine.home, '.aider.conf.yml'))),
  way: {
    kind: 'change',
    plan: ({ home }, { origin, model, key }) => ({
      files: [
        {
          path: join(home, '.aider.conf.yml'),
          format: 'yaml',
          settings: [
            { path: ['model'], value: `openai/${model}` },
            { path: ['openai-api-base'], value: `${origin}/v1` },
            { path: ['openai-api-key'], value: key },
          ],
        },
      ],
      editor: {},
      next: l10n.t('Start aider again. A .aider.conf.yml in the folder of the project wins over this one.'),
    }),
  },
};
