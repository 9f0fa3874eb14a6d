import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Setting } from '../files/change.ts';
import { configHome, firstThere } from '../machine.ts';
import { anyOf, type Client, type Target } from './client.ts';

/** A provider of its own, and its model as the one to begin with. Kilo's CLI takes the same. */
export const openCodeSettings = ({ origin, model, dialect, key }: Target): Setting[] => {
  const provider = ['provider', 'switchyard'];
  return [
    {
      path: [...provider, 'npm'],
      value: dialect === 'messages' ? '@ai-sdk/anthropic' : '@ai-sdk/openai-compatible',
    },
    { path: [...provider, 'name'], value: 'Switchyard' },
    { path: [...provider, 'options', 'baseURL'], value: `${origin}/v1` },
    { path: [...provider, 'options', 'apiKey'], value: key },
    { path: [...provider, 'models', model, 'name'], value: model },
    { path: ['model'], value: `switchyard/${model}` },
  ];
};

export const openCode: Client = {
  id: 'opencode',
  name: 'opencode',
  dialects: ['chat', 'messages'],
  isHere: (machine) => anyOf(machine.exists(join(configHome(machine), 'opencode')), machine.runs('opencode')),
  way: {
    kind: 'change',
    plan: async (machine, target) => {
      const file = (name: string) => join(configHome(machine), 'opencode', name);
      const path = await firstThere(machine, [
        file('opencode.json'),
        file('opencode.jsonc'),
        file('config.json'),
      ]);
      return {
        files: [{ path, format: 'json', settings: openCodeSettings(target) }],
        editor: {},
        next: l10n.t('Start opencode again.'),
      };
    },
  },
};
