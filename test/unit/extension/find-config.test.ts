import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { starter } from '../../../src/extension/commands/starter.ts';
import { configuredPaths, findConfig } from '../../../src/extension/find-config.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const ROUTER = 'model_list:\n  - model_name: a\n    litellm_params: { model: simulated/a }\n';

describe('the configuration file', () => {
  let root: string;
  let remove: () => Promise<void>;
  let one: string;
  let two: string;

  beforeEach(async () => {
    ({ path: root, remove } = await temporaryFolder());
    [one, two] = [join(root, 'one'), join(root, 'two')];
    await Promise.all([mkdir(one), mkdir(two)]);
  });
  afterEach(() => remove());

  const find = (setting = '') => findConfig({ folders: [one, two], setting });

  it('is the first of the known names, in the first folder that has one', async () => {
    assert.equal(await find(), null);
    await writeFile(join(two, 'switchyard.yaml'), ROUTER);
    assert.equal(await find(), join(two, 'switchyard.yaml'));
    await writeFile(join(one, 'litellm.yaml'), ROUTER);
    assert.equal(await find(), join(one, 'litellm.yaml'));
    await writeFile(join(one, 'litellm_config.yaml'), '');
    assert.equal(await find(), join(one, 'litellm_config.yaml'));
  });

  it('is a config.yaml only when it holds a router configuration', async () => {
    await writeFile(join(one, 'config.yaml'), 'title: My site\n');
    assert.equal(await find(), null);
    await writeFile(join(two, 'config.yaml'), ROUTER);
    assert.equal(await find(), join(two, 'config.yaml'));
  });

  it('is what the setting names, or none', async () => {
    await writeFile(join(one, 'switchyard.yaml'), ROUTER);
    await writeFile(join(two, 'mine.yaml'), 'anything');
    assert.equal(await find('mine.yaml'), join(two, 'mine.yaml'));
    assert.equal(await find(join(two, 'mine.yaml')), join(two, 'mine.yaml'));
    assert.equal(await find('missing.yaml'), null);
  });

  it('may lie in the home directory', () => {
    assert.deepEqual(configuredPaths({ folders: [one], setting: '~/r.yaml' }), [join(homedir(), 'r.yaml')]);
  });

  it('is no folder', async () => {
    await mkdir(join(one, 'switchyard.yaml'));
    assert.equal(await find(), null);
  });

  it('that we write to start with is without fault', () => {
    const { findings, config } = loadConfig(starter(4000), { lookup: () => undefined });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      config?.deployments.map(({ id }) => id),
      ['fast', 'slow', 'backup'],
    );
    assert.match(starter(4123), /127\.0\.0\.1:4123\/v1/);
    assert.doesNotMatch(starter(0), /127\.0\.0\.1/);
  });
});
