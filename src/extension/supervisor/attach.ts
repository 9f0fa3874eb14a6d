import { setTimeout as delay } from 'node:timers/promises';
import type { DiscoveryFile } from '../../contract/supervision.ts';
import { AdminClient, AdminError } from './client.ts';
import { findGateway } from './discovery.ts';
import { baseUrl } from './http.ts';

export interface Attachable {
  gateway: DiscoveryFile;
  /** The one that it took. */
  key: string;
}

export interface Search {
  dataDir: string;
  config: string;
  /** In the order to try. */
  keys: string[];
  /** The port was just taken: its new owner may be about to put itself on record. */
  contested?: boolean;
}

const CONTESTED_TRIES = 5;

/** A running gateway for this file that takes one of our keys; null when none runs. */
export const findAttachable = async ({
  dataDir,
  config,
  keys,
  contested = false,
}: Search): Promise<Attachable | null> => {
  for (let tries = contested ? CONTESTED_TRIES : 1; ; tries--) {
    const gateway = await findGateway(dataDir, config);
    if (gateway) return { gateway, key: await acceptedKey(gateway, keys) };
    if (tries === 1) return null;
    await delay(100);
  }
};

const acceptedKey = async (gateway: DiscoveryFile, keys: string[]): Promise<string> => {
  for (const key of keys) {
    try {
      await new AdminClient(baseUrl(gateway), key).state();
      return key;
    } catch (error) {
      if (!(error instanceof AdminError && error.status === 401)) throw error;
    }
  }
  throw new Error(
    `A gateway for this file already runs on port ${gateway.port} (process ${gateway.pid}), but it was started ` +
      'elsewhere and does not take this editor’s key. Stop it there, then start it here.',
  );
};
