import { readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DiscoveryFile } from '../../contract/supervision.ts';
import { isInstance } from './http.ts';

export const dataDirectory = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.SWITCHYARD_DATA_DIR || join(homedir(), '.switchyard'));

export const gatewaysDirectory = (dataDir: string): string => join(dataDir, 'gateways');

/** False only when the process is provably gone. */
export const mayBeAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

const isDiscoveryFile = (value: unknown): value is DiscoveryFile => {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, port, host, instance, config } = value as Partial<DiscoveryFile>;
  return (
    Number.isInteger(pid) &&
    Number(pid) > 0 &&
    Number.isInteger(port) &&
    typeof host === 'string' &&
    typeof instance === 'string' &&
    instance !== '' &&
    typeof config === 'string'
  );
};

/** What the data directory says runs. Files of processes that are gone are swept on the way. */
export const recorded = async (dataDir: string): Promise<DiscoveryFile[]> => {
  const directory = gatewaysDirectory(dataDir);
  const names = await readdir(directory).catch(() => []);
  const found = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readRecord(join(directory, name))),
  );
  return found.filter((gateway) => gateway !== null);
};

const readRecord = async (file: string): Promise<DiscoveryFile | null> => {
  try {
    const gateway: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!isDiscoveryFile(gateway)) return null;
    if (mayBeAlive(gateway.pid)) return gateway;
    await rm(file, { force: true });
    return null;
  } catch {
    // Half written or just deleted by its gateway: not there for us, and not ours to sweep.
    return null;
  }
};

/** The gateway that serves this file and answers as the one recorded; null when there is none. */
export const findGateway = async (dataDir: string, config: string): Promise<DiscoveryFile | null> => {
  const candidates = (await recorded(dataDir)).filter(
    (gateway) => resolve(gateway.config) === resolve(config),
  );
  const answers = await Promise.all(candidates.map((gateway) => isInstance(gateway)));
  return candidates.find((_, index) => answers[index]) ?? null;
};

/** Whether this very gateway is still on record: one that ended on demand takes its file away, one that crashed does not. */
export const isRecorded = async (dataDir: string, { port, instance }: DiscoveryFile): Promise<boolean> => {
  try {
    const text = await readFile(join(gatewaysDirectory(dataDir), `${port}.json`), 'utf8');
    return (JSON.parse(text) as Partial<DiscoveryFile>).instance === instance;
  } catch {
    // No file is the clean end; a broken one was not written by a gateway.
    return false;
  }
};
