import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '1.0.102';

const by =
  (how: Readonly<Record<string, string>>, path: string): Start =>
  ({ url, model, prompt, sandbox, folder }) =>
    Promise.resolve({
      program: [
        process.execPath,
        join(folder, 'node_modules/@github/copilot/npm-loader.js'),
        '--allow-all-tools',
        '--allow-all-paths',
        '--no-auto-update',
        '-p',
        prompt,
      ],
      env: {
        COPILOT_OFFLINE: 'true',
        COPILOT_HOME: join(sandbox.home, '.copilot'),
        COPILOT_PROVIDER_BASE_URL: `${url}${path}`,
        COPILOT_PROVIDER_API_KEY: 'any',
        COPILOT_MODEL: model,
        ...how,
      },
    });

/** GitHub's assistant, with a provider of one's own. */
export const copilot: Program = {
  name: 'Copilot CLI',
  version,
  always: false,
  install: () => fromNpm(`copilot@${version}`, { '@github/copilot': version }),
  speaks: {
    chat: by({}, '/v1'),
    responses: by({ COPILOT_PROVIDER_WIRE_API: 'responses' }, '/v1'),
    messages: by({ COPILOT_PROVIDER_TYPE: 'anthropic' }, ''),
  },
};
