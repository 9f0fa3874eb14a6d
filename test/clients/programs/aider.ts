import { join } from 'node:path';
import { fromPyPI } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '0.86.2';

const by =
  (prefix: string, variables: (url: string) => Readonly<Record<string, string>>): Start =>
  ({ url, model, prompt, sandbox, folder }) =>
    Promise.resolve({
      program: [
        join(folder, process.platform === 'win32' ? 'Scripts/aider.exe' : 'bin/aider'),
        ...['--model', `${prefix}/${model}`, '--edit-format', 'whole', '--yes-always', '--no-git'],
        ...[
          '--no-check-update',
          '--no-show-release-notes',
          '--analytics-disable',
          '--no-show-model-warnings',
        ],
        ...['--no-pretty', '--message', prompt, join(sandbox.work, 'notes.txt')],
      ],
      env: { ...variables(url), LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
    });

/** It has no tools: the model writes whole files in its answer. */
export const aider: Program = {
  name: 'aider',
  version,
  always: false,
  byText: true,
  knocks: /^raw\.githubusercontent\.com:443$/,
  install: () => fromPyPI(`aider@${version}`, { 'aider-chat': version }, ['aider']),
  speaks: {
    chat: by('openai', (url) => ({ OPENAI_API_BASE: `${url}/v1`, OPENAI_API_KEY: 'any' })),
    messages: by('anthropic', (url) => ({ ANTHROPIC_API_BASE: url, ANTHROPIC_API_KEY: 'any' })),
  },
};
