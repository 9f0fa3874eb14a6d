import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '1.18.33';
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

interface Make {
  /** Its file, below the home. */
  config: string;
  binary: (folder: string) => string;
  env: Readonly<Record<string, string>>;
}

/** opencode and what is made from it: `npm` names the SDK that it asks by. */
export const openCodeBy =
  ({ config, binary, env }: Make) =>
  (npm: string): Start =>
  async ({ url, model, prompt, sandbox, folder }) => {
    await sandbox.put(config, {
      autoupdate: false,
      share: 'disabled',
      permission: 'allow',
      provider: {
        switchyard: { npm, options: { baseURL: `${url}/v1`, apiKey: 'any' }, models: { [model]: {} } },
      },
    });
    // It fetches a package for plugins of one's own; without it there are none.
    await sandbox.put('.npmrc', 'fetch-retries=0\noffline=true\n');
    return { program: [binary(folder), 'run', '--model', `switchyard/${model}`, prompt], env };
  };

const by = openCodeBy({
  config: '.config/opencode/opencode.json',
  binary: (folder) => join(folder, `node_modules/opencode-${PLATFORM}-${process.arch}/bin/opencode`),
  env: {
    OPENCODE_DISABLE_AUTOUPDATE: '1',
    OPENCODE_DISABLE_MODELS_FETCH: '1',
    OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
    OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
  },
});

export const opencode: Program = {
  name: 'opencode',
  version,
  always: true,
  install: () => fromNpm(`opencode@${version}`, { 'opencode-ai': version }),
  speaks: {
    chat: by('@ai-sdk/openai-compatible'),
    responses: by('@ai-sdk/openai'),
    messages: by('@ai-sdk/anthropic'),
  },
};
