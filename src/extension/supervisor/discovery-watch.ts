import { type FSWatcher, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Disposable } from '../signal.ts';
import { gatewaysDirectory } from './discovery.ts';

/** Tells when discovery files come or go, so that a window follows a gateway that another one started. */
export const watchDiscovery = (dataDir: string, onChange: () => void): Disposable => {
  let watcher: FSWatcher | null = null;
  let disposed = false;
  const begin = async () => {
    const directory = gatewaysDirectory(dataDir);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    if (disposed) return;
    watcher = watch(directory, { persistent: false }, onChange);
    watcher.on('error', () => watcher?.close());
  };
  // Without the watch this window merely does not notice other windows' gateways by itself.
  begin().catch(() => undefined);
  return {
    dispose: () => {
      disposed = true;
      watcher?.close();
    },
  };
};
