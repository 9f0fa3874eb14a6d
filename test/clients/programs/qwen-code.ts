import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '0.24.4';

const by =
  (type: string, variables: (url: string, model: string) => Readonly<Record<string, string>>): Start =>
  async ({ url, model, prompt, sandbox, folder }) => {
    await sandbox.put('.qwen/settings.json', {
      privacy: { usageStatisticsEnabled: false },
      telemetry: { enabled: false },
      general: { disableAutoUpdate: true, enableAutoUpdate: false },
    });
    const start = join(folder, 'node_modules/@qwen-code/qwen-code/cli-entry.js');
    return {
      program: [process.execPath, start, '--auth-type', type, '--model', model, '--yolo', prompt],
      env: variables(url, model),
    };
  };

const openai = (url: string, model: string) => ({
  OPENAI_BASE_URL: `${url}/v1`,
  OPENAI_API_KEY: 'any',
  OPENAI_MODEL: model,
});

export const qwenCode: Program = {
  name: 'Qwen Code',
  version,
  always: false,
  install: () => fromNpm(`qwen-code@${version}`, { '@qwen-code/qwen-code': version }),
  speaks: {
    chat: by('openai', openai),
    responses: by('openai-responses', openai),
    messages: by('anthropic', (url, model) => ({
      ANTHROPIC_BASE_URL: url,
      ANTHROPIC_API_KEY: 'any',
      ANTHROPIC_MODEL: model,
    })),
  },
};
