import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program } from './program.ts';

const version = '0.61.0';

/** Google's assistant. */
export const geminiCli: Program = {
  name: 'Gemini CLI',
  version,
  always: false,
  install: () => fromNpm(`gemini-cli@${version}`, { '@google/gemini-cli': version }),
  speaks: {
    generate_content: async ({ url, model, prompt, sandbox, folder }) => {
      await sandbox.put('.gemini/settings.json', {
        privacy: { usageStatisticsEnabled: false },
        telemetry: { enabled: false },
        general: { disableAutoUpdate: true, enableAutoUpdate: false },
        security: { auth: { selectedType: 'gemini-api-key' } },
      });
      const start = join(folder, 'node_modules/@google/gemini-cli/bundle/gemini.js');
      return {
        program: [process.execPath, start, '--model', model, '--yolo', '--prompt', prompt],
        env: {
          GEMINI_API_KEY: 'any',
          GOOGLE_GEMINI_BASE_URL: url,
          GEMINI_CLI_TRUST_WORKSPACE: 'true',
          GEMINI_SANDBOX: 'false',
        },
      };
    },
  },
};
