import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program } from './program.ts';

const version = '0.171.0';

const config = (url: string, model: string): string => `
model = "${model}"
model_provider = "switchyard"
check_for_update_on_startup = false

[model_providers.switchyard]
name = "Switchyard"
base_url = "${url}/v1"
wire_api = "responses"
env_key = "SWITCHYARD_KEY"

[analytics]
enabled = false

[features]
apps = false
plugins = false
`;

/** OpenAI's assistant. */
export const codex: Program = {
  name: 'Codex',
  version,
  always: true,
  install: () => fromNpm(`codex@${version}`, { '@openai/codex': version }),
  speaks: {
    responses: async ({ url, model, prompt, sandbox, folder }) => {
      await sandbox.put('.codex/config.toml', config(url, model));
      const start = join(folder, 'node_modules/@openai/codex/bin/codex.js');
      const free = ['--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox'];
      return {
        program: [process.execPath, start, 'exec', ...free, prompt],
        env: { SWITCHYARD_KEY: 'any' },
      };
    },
  },
};
