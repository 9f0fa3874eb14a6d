import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '3.0.65';
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

const by =
  (provider: string, path: string): Start =>
  async ({ url, model, prompt, sandbox, folder }) => {
    await sandbox.put('.cline/data/settings/providers.json', {
      version: 1,
      lastUsedProvider: provider,
      providers: {
        [provider]: {
          settings: { provider, apiKey: 'any', model, baseUrl: `${url}${path}` },
          updatedAt: new Date(0).toISOString(),
          tokenSource: 'manual',
        },
      },
    });
    const binary = join(folder, `node_modules/@cline/cli-${PLATFORM}-${process.arch}/bin/cline`);
    return {
      program: [binary, '--auto-approve', 'true', prompt],
      env: { CLINE_TELEMETRY_DISABLED: '1', CLINE_NO_AUTO_UPDATE: '1' },
    };
  };

export const cline: Program = {
  name: 'Cline CLI',
  version,
  always: false,
  knocks: /^(data|otel)\.cline\.bot:443$/,
  install: () => fromNpm(`cline@${version}`, { cline: version }),
  speaks: { chat: by('openai-compatible', '/v1'), messages: by('anthropic', '/v1') },
};
