import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '1.5.47';

const by =
  (provider: string, path: string): Start =>
  async ({ url, model, prompt, sandbox, folder }) => {
    const config = join(sandbox.home, '.continue/config.yaml');
    await sandbox.put(
      '.continue/config.yaml',
      `name: Switchyard
version: 0.0.1
schema: v1
models:
  - name: ${model}
    provider: ${provider}
    model: ${model}
    apiBase: ${url}${path}
    apiKey: any
    roles: [chat]
    capabilities: [tool_use]
`,
    );
    const start = join(folder, 'node_modules/@continuedev/cli/dist/cn.js');
    return {
      program: [process.execPath, start, '--config', config, '--auto', '-p', prompt],
      env: { CONTINUE_TELEMETRY_ENABLED: '0', CONTINUE_CLI_AUTO_UPDATED: '1', CI: '1' },
    };
  };

export const continueCli: Program = {
  name: 'Continue CLI',
  version,
  always: false,
  knocks: /^api\.continue\.dev:443$/,
  install: () => fromNpm(`continue@${version}`, { '@continuedev/cli': version }),
  speaks: { chat: by('openai', '/v1'), messages: by('anthropic', '/v1/') },
};
