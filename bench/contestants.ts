import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';

export const MODEL = 'gpt-bench';
const KEY = 'sk-bench';

export interface Command {
  argv: string[];
  env?: Record<string, string>;
  /** Answered once it is ready, for those that do not print their address. */
  probe?: string;
}

export interface Contestant {
  name: string;
  headers: Record<string, string>;
  /** How to start it in front of these upstreams, with `folder` for its files. */
  command: (upstreams: string[], folder: string) => Promise<Command>;
}

const here = (file: string): string => join(import.meta.dirname, file);

const configuration = async (upstreams: string[], folder: string, more: object = {}): Promise<string> => {
  const file = join(folder, 'config.yaml');
  const deployments = upstreams.map((origin) => ({
    model_name: MODEL,
    litellm_params: { model: `openai/${MODEL}`, api_base: `${origin}/v1`, api_key: KEY },
  }));
  await writeFile(
    file,
    stringify({ model_list: deployments, router_settings: { routing_strategy: 'simple-shuffle' }, ...more }),
  );
  return file;
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export const floor: Contestant = {
  name: 'floor',
  headers: {},
  command: ([upstream = '']) => Promise.resolve({ argv: [process.execPath, here('floor.ts'), upstream] }),
};

const built = (name: string, more: object = {}): Contestant => ({
  name,
  headers: {},
  command: async (upstreams, folder) => ({
    argv: [
      process.execPath,
      here('../dist/gateway.js'),
      '--config',
      await configuration(upstreams, folder, more),
      '--port',
      '0',
    ],
    env: { SWITCHYARD_DATA_DIR: join(folder, 'data') },
  }),
});

export const switchyard = built('switchyard');
export const withoutRecords = built('no records', { general_settings: { disable_spend_logs: true } });

const LITELLM = process.env['LITELLM'] ?? 'litellm';

export const litellm: Contestant = {
  name: 'litellm',
  headers: { authorization: `Bearer ${KEY}` },
  command: async (upstreams, folder) => {
    const port = await freePort();
    return {
      argv: [
        LITELLM,
        '--config',
        await configuration(upstreams, folder),
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
      ],
      env: { LITELLM_MASTER_KEY: KEY, LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
      probe: `http://127.0.0.1:${port}/health/liveliness`,
    };
  },
};

export const litellmInstalled = (): boolean => spawnSync(LITELLM, ['--version']).status === 0;
