import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program, Start } from './program.ts';

const version = '0.73.1';

const by =
  (api: string, path: string): Start =>
  async ({ url, model, prompt, sandbox, folder }) => {
    await sandbox.put('.pi/agent/models.json', {
      providers: { switchyard: { baseUrl: `${url}${path}`, api, apiKey: 'any', models: [{ id: model }] } },
    });
    const start = join(folder, 'node_modules/@mariozechner/pi-coding-agent/dist/cli.js');
    return {
      program: [process.execPath, start, '--provider', 'switchyard', '--model', model, '-p', prompt],
      env: { PI_OFFLINE: '1', PI_TELEMETRY: '0', PI_SKIP_VERSION_CHECK: '1' },
    };
  };

export const pi: Program = {
  name: 'pi',
  version,
  always: false,
  install: () => fromNpm(`pi@${version}`, { '@mariozechner/pi-coding-agent': version }),
  speaks: {
    chat: by('openai-completions', '/v1'),
    responses: by('openai-responses', '/v1'),
    messages: by('anthropic-messages', ''),
    generate_content: by('google-generative-ai', '/v1beta'),
  },
};
