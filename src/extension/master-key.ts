import { readFile } from 'node:fs/promises';

/** What a gateway for this file asks for when it was started outside the editor. */
export const masterKey = async (
  config: string,
  lookup: (name: string) => string | undefined,
): Promise<string | undefined> => {
  if (process.env.SWITCHYARD_MASTER_KEY) return process.env.SWITCHYARD_MASTER_KEY;
  const { loadConfig } = await import('../config/index.ts');
  const text = await readFile(config, 'utf8').catch(() => '');
  return loadConfig(text, { lookup }).config?.general.master_key;
};

/** Clients want some text as their key; a gateway without one takes any. */
const ANY = 'switchyard';

export interface ClientKey {
  key: string;
  /** False: it stands for none. */
  secret: boolean;
}

/** What clients are to send to a gateway for this file. */
export const clientKey = async (
  config: string | null,
  lookup: (name: string) => string | undefined,
): Promise<ClientKey> => {
  const key = config === null ? undefined : await masterKey(config, lookup);
  return key === undefined ? { key: ANY, secret: false } : { key, secret: true };
};
