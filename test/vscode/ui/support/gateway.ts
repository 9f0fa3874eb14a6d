import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import OpenAI from 'openai';
import type { DiscoveryFile } from '../../../../src/contract/admin.ts';
import { until } from '../../../support/until.ts';

const all = async (dataDir: string): Promise<DiscoveryFile[]> => {
  const folder = join(dataDir, 'gateways');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as DiscoveryFile),
  );
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
