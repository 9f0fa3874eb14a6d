import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { BODIES, MODEL } from './bodies.ts';

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
  /** What it is asked, where that is not what all are asked. */
  ask?: { path: string; body: string };
  /** How to start it in front of these upstreams, with `folder` for its files. */
  command: (upstreams: string[], folder: string) => Promise<Command>;
}

const here = (file: string): string => join(import.meta.dirname, file);

const configuration = async (upstreams: string[], folder: string, more: object = {}): Promise<string> => {
  await mkdir(folder, { recursive: true });
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

const built = (
  name: string,
  more: object = {},
  env: (upstream: string) => Record<string, string> = () => ({}),
): Contestant => ({
  name,
  headers: {},
  command: async (upstreams, folder) => {
    // Each has its own: a gateway watches its file.
    const own = join(folder, name.replaceAll(' ', '-'));
    const config = await configuration(upstreams, own, more);
    return {
      argv: [process.execPath, here('../dist/gateway.js'), '--config', config, '--port', '0'],
      env: { SWITCHYARD_DATA_DIR: join(own, 'data'), ...env(upstreams[0] ?? '') },
    };
  },
});

export const switchyard = built('switchyard');

/** Asked in another dialect than its deployments speak. */
export const translating: Contestant = {
  ...built('translated'),
  ask: { path: '/v1/messages', body: BODIES.foreignStream },
};

/** Neither records nor the line of each decision. Metrics are always on. */
export const nothingKept = built('all off', { general_settings: { disable_spend_logs: true } }, () => ({
  SWITCHYARD_LOG_LEVEL: 'error',
}));

/** Records, log and callbacks, which the mock upstream takes. */
export const everythingKept = built(
  'all on',
  { litellm_settings: { callbacks: ['otel', 'langfuse'] } },
  (upstream) => ({
    OTEL_EXPORTER_OTLP_ENDPOINT: upstream,
    OTEL_METRIC_EXPORT_INTERVAL: '5000',
    LANGFUSE_HOST: upstream,
    LANGFUSE_PUBLIC_KEY: 'pk-bench',
    LANGFUSE_SECRET_KEY: 'sk-bench',
  }),
);

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
        await configuration(upstreams, join(folder, 'litellm')),
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
