import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { temporaryFolder } from './temporary.ts';
import { until } from './until.ts';

/** Why there is nothing to test with; null when there is. */
export const prometheusMissing = (): string | null => {
  const missing = ['prometheus', 'promtool'].filter((name) => spawnSync(name, ['--version']).status !== 0);
  return missing.length > 0 ? `${missing.join(' and ')} not installed` : null;
};

export interface Sample {
  metric: Record<string, string>;
  value: number;
}

export interface Prometheus {
  /** An instant query. */
  query(expression: string): Promise<Sample[]>;
  /** What the server knows of its metrics: the type by name. */
  types(): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ask = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  const { status, data, error } = (await response.json()) as {
    status: string;
    data: unknown;
    error?: string;
  };
  if (status !== 'success') throw new Error(`${url}: ${error ?? 'no reason'}`);
  return data;
};

/** The real server, that scrapes `target` (host:port) several times a second. */
export const startPrometheus = async (target: string): Promise<Prometheus> => {
  const folder = await temporaryFolder();
  const config = join(folder.path, 'prometheus.yml');
  const scrape = { job_name: 'switchyard', static_configs: [{ targets: [target] }] };
  await writeFile(config, stringify({ global: { scrape_interval: '200ms' }, scrape_configs: [scrape] }));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder.path, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  children.add(child);
  await until(
    'Prometheus is ready',
    async () => (await fetch(`${url}/-/ready`).catch(() => null))?.ok,
    30_000,
  );

  return {
    query: async (expression) => {
      const data = await ask(`${url}/api/v1/query?query=${encodeURIComponent(expression)}`);
      const { result } = data as {
        result: { metric: Record<string, string>; value: [number, string] }[];
      };
      return result.map(({ metric, value }) => ({ metric, value: Number(value[1]) }));
    },
    types: async () => {
      const data = (await ask(`${url}/api/v1/metadata`)) as Record<string, { type: string }[]>;
      return Object.fromEntries(Object.entries(data).map(([name, [first]]) => [name, first?.type ?? '']));
    },
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      children.delete(child);
      await folder.remove();
    },
  };
};
