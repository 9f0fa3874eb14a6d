import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import OpenAI from 'openai';
import type { DiscoveryFile } from '../../../../src/contract/supervision.ts';
import { until } from '../../../support/until.ts';

const all = async (dataDir: string): Promise<DiscoveryFile[]> => {
  const folder = join(dataDir, 'gateways');
  const names = await readdir(folder).catch(() => []);
  const gateways = await Promise.all(names.map((name) => read(join(folder, name))));
  return gateways.filter((gateway) => gateway !== null);
};

const read = async (file: string): Promise<DiscoveryFile | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as DiscoveryFile;
  } catch {
    // Half written, or just taken away.
    return null;
  }
};

/** The only gateway that announces itself there, other than `before`. */
export const announced = (dataDir: string, before?: DiscoveryFile): Promise<DiscoveryFile> =>
  until(
    'a gateway announces itself',
    async () => {
      const others = (await all(dataDir)).filter(({ instance }) => instance !== before?.instance);
      return others.length === 1 && others[0];
    },
    30_000,
  );

/** Sends requests one after the other, as a user's program does. */
export const send = async ({ port }: DiscoveryFile, model: string, times: number): Promise<void> => {
  const client = new OpenAI({ baseURL: `http://127.0.0.1:${port}/v1`, apiKey: 'any', maxRetries: 0 });
  for (let n = 0; n < times; n += 1) {
    await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Hello' }] });
  }
};
