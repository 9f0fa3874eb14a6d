import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { configHome, firstThere } from '../machine.ts';
import { anyOf, type Client } from './client.ts';
import { openCodeSettings } from './opencode.ts';

/** Its CLI, which is made of opencode. */
export const kilo: Client = {
  id: 'kilo',
  name: 'Kilo CLI',
  dialects: ['chat', 'messages'],
  isHere: (machine) => anyOf(machine.exists(join(configHome(machine), 'kilo')), machine.runs('kilo')),
  way: {
    kind: 'change',
    plan: async (machine, target) => {
      const file = (name: string) => join(configHome(machine), 'kilo', name);
      return {
        files: [
          {
            path: await firstThere(machine, [file('kilo.json'), file('kilo.jsonc')]),
            format: 'json',
            settings: openCodeSettings(target),
          },
        ],
        editor: {},
        next: l10n.t('Start Kilo again.'),
      };
    },
  },
};
