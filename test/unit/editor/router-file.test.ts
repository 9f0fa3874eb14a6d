import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { isRouterFile } from '../../../src/extension/editor/router-file.ts';

const FOREIGN = 'server:\n  port: 80\n';
const is = (name: string, text: string, ...configured: string[]) =>
  isRouterFile({
    path: join('/project', name),
    text,
    configured: configured.map((other) => join('/project', other)),
  });

describe('a router file', () => {
  for (const name of ['switchyard.yaml', 'litellm_config.yaml', 'litellm-config.yaml', 'litellm.yaml']) {
    it(`is known by its name: ${name}`, () => assert.ok(is(name, '')));
  }

  it('is not a config.yaml of another program', () => {
    assert.ok(!is('config.yaml', FOREIGN));
  });

  it('is any file with a model_list, broken as it may be', () => {
    assert.ok(is('config.yaml', 'model_list:\n  - {'));
    assert.ok(is('team.yaml', 'model_list: []\n'));
    assert.ok(!is('team.yaml', 'nested:\n  model_list: []\n'));
  });

  it('is the one that the setting names', () => {
    assert.ok(is('router/prod.yaml', FOREIGN, 'router/prod.yaml'));
    assert.ok(!is('router/test.yaml', FOREIGN, 'router/prod.yaml'));
  });
});
