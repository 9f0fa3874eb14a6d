import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigFile } from '../../../src/gateway/config/config-file.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { until } from '../../support/until.ts';

const group = (name: string): string =>
  `model_list: [{model_name: ${name}, litellm_params: {model: simulated/fast}}]\n`;

describe('the router file', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let path: string;
  let file: ConfigFile;
  const seen: string[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    path = join(folder.path, 'config.yaml');
    seen.length = 0;
    await writeFile(path, group('before'));
    file = new ConfigFile({ path, lookup: () => undefined, prepare: (loaded) => Promise.resolve(loaded) });
    await file.load();
  });
  afterEach(async () => {
    await file.close();
    await folder.remove();
  });

  const watch = (): void =>
    file.watch(
      ({ config }) => seen.push(config?.deployments[0]?.group ?? 'none'),
      () => seen.push('gone'),
    );

  it('is read again when it was changed before it was watched', async () => {
    await writeFile(path, group('after'));
    watch();
    await until('the change is told', () => seen[0] === 'after');
  });

  it('is told to be gone when it went before it was watched', async () => {
    await rm(path);
    watch();
    await until('its end is told', () => seen[0] === 'gone');
  });

  it('is told once to be gone, however often it is looked for, and counts again when it is back', async () => {
    watch();
    await rm(path);
    await until('its end is told', () => seen.includes('gone'));
    await writeFile(path, group('again'));
    await until('it is told to be back', () => seen.includes('again'));
    assert.deepEqual(
      seen.filter((one) => one !== 'before'),
      ['gone', 'again'],
    );
  });
});
