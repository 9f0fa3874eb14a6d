import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DiscoveryFile } from '../contract/supervision.ts';

export const dataDirOf = (env: NodeJS.ProcessEnv): string =>
  env.SWITCHYARD_DATA_DIR || join(homedir(), '.switchyard');

/**
 * Lets windows find this gateway. Only its user may read the file. Answers how to take it away. One that can't be
 * written, on a full disk for example, stops nothing: `failed` is told.
 */
export function announce(
  dataDir: string,
  gateway: DiscoveryFile,
  failed: (error: Error) => void,
): () => void {
  try {
    return write(dataDir, gateway);
  } catch (error) {
    failed(error as Error);
    return () => undefined;
  }
}

function write(dataDir: string, gateway: DiscoveryFile): () => void {
  const folder = join(dataDir, 'gateways');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${gateway.port}.json`);
  // Renamed into place: nobody reads half a file, and one left by a crash does not lend it its mode.
  const draft = `${file}.${gateway.instance}`;
  writeFileSync(draft, JSON.stringify(gateway), { mode: 0o600 });
  renameSync(draft, file);
  return () => {
    if (instanceIn(file) === gateway.instance) rmSync(file, { force: true });
  };
}

/** A successor on the same port may have written its own. */
function instanceIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as DiscoveryFile).instance;
  } catch {
    return undefined; // Gone, or not ours to judge.
  }
}
