import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Setting } from '../files/change.ts';
import type { Machine } from '../machine.ts';
import { anyOf, type Client, type FileChange, type Target } from './client.ts';

const NAME = 'Switchyard';

const folder = ({ env, home }: Machine): string => env.CONTINUE_GLOBAL_DIR ?? join(home, '.continue');

const model = (by: 'name' | 'title', { origin, model: group, dialect, key }: Target): Setting[] =>
  Object.entries({
    provider: dialect === 'messages' ? 'anthropic' : 'openai',
    model: group,
    // Anthropic's client puts its path right behind it.
    apiBase: dialect === 'messages' ? `${origin}/v1/` : `${origin}/v1`,
    apiKey: key,
  }).map(([name, value]) => ({ path: ['models', { by, is: NAME }, name], value }));

/** One more model in its list. Where only the older config.json is, a config.yaml would hide it. */
const change = async (machine: Machine, target: Target): Promise<FileChange> => {
  const [path, older] = [join(folder(machine), 'config.yaml'), join(folder(machine), 'config.json')];
  if (await machine.exists(path)) return { path, format: 'yaml', settings: model('name', target) };
  if (await machine.exists(older)) return { path: older, format: 'json', settings: model('title', target) };
  const head = { name: 'Local', version: '0.0.1', schema: 'v1' };
  return {
    path,
    format: 'yaml',
    settings: [
      ...Object.entries(head).map(([name, value]) => ({ path: [name], value })),
      ...model('name', target),
    ],
  };
};

export const continueDev: Client = {
  id: 'continue',
  name: 'Continue',
  dialects: ['chat', 'messages'],
  isHere: (machine) =>
    anyOf(machine.hasExtension('continue.continue'), machine.exists(folder(machine)), machine.runs('cn')),
  way: {
    kind: 'change',
    plan: async (machine, target) => ({
      files: [await change(machine, target)],
      editor: {},
      next: l10n.t('Choose the model “{0}” in Continue.', NAME),
    }),
  },
};
