import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { routerSpec } from '../../../src/gateway/config/router-spec.ts';
import { loadConfig } from '../../../src/config/index.ts';

const PAGE = join(import.meta.dirname, '../../../docs/providers.md');

describe('docs/providers.md', () => {
  it('shows files whose deployments all serve once their variables are set', async () => {
    const blocks = [...(await readFile(PAGE, 'utf8')).matchAll(/```yaml\n(.*?)```/gs)];
    assert.ok(blocks.length >= 7);
    for (const [, text = ''] of blocks) {
      const { config, findings } = loadConfig(text, { lookup: () => 'set' });
      assert.ok(config, JSON.stringify(findings));
      const errors = findings.filter(({ code }) => code !== 'unused-anchor');
      assert.deepEqual(errors, []);
      for (const { unavailable } of routerSpec(config).deployments) assert.equal(unavailable, null);
    }
  });
});
