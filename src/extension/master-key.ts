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
