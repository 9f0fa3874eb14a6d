import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docsFile, upToDate } from '../../../scripts/docs-table.ts';
import {
  checkLine,
  FINDINGS,
  isStructural,
  loadConfig,
  looksLikeRouterConfig,
} from '../../../src/config/index.ts';
import { load } from './marked.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('the examples', () => {
  it('have no finding once their keys are set', async () => {
    const names = (await readdir(join(root, 'examples'))).filter((name) => name.endsWith('.yaml'));
    assert.ok(names.length >= 4);
    for (const name of names) {
      const text = await readFile(join(root, 'examples', name), 'utf8');
      const { findings, config } = loadConfig(text, { lookup: () => 'set' });
      assert.deepEqual(findings, [], name);
      assert.ok(config);
      assert.ok(looksLikeRouterConfig(text), name);
    }
  });

  it('simulate a good, a flaky and a slow deployment in each group of the demo', async () => {
    const text = await readFile(join(root, 'examples', 'simulated.yaml'), 'utf8');
    const { deployments = [] } = load(text, {}).config ?? {};
    for (const group of ['demo-gpt', 'demo-claude']) {
      const models = deployments
        .filter((deployment) => deployment.group === group)
        .map((one) => one.upstreamModel);
      assert.deepEqual(models, ['good', 'flaky', 'slow']);
    }
  });
});

describe('docs/configuration.md', () => {
  it('is up to date: `node scripts/docs-table.ts` makes it so', async () => {
    const page = await readFile(docsFile, 'utf8');
    assert.equal(page, await upToDate(page));
  });
});

describe('a configuration made for LiteLLM', () => {
  it('loads without an error', async () => {
    const text = await readFile(join(import.meta.dirname, 'fixtures', 'litellm.yaml'), 'utf8');
    const { findings, config } = loadConfig(text, { lookup: () => 'set' });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(config);
    const known = new Set([
      'ignored-key',
      'provider-not-served',
      'strategy-not-served',
      'strategy-lacks',
      'idle-setting',
      'unknown-callback',
      'plaintext-key',
      'cyclic-fallbacks',
      'simulated-only-key',
    ]);
    assert.deepEqual(
      findings.filter(({ code }) => !known.has(code)),
      [],
    );
  });
});

describe('checkLine', () => {
  it('is a line that tools can follow', () => {
    const { findings } = load('model_list:\n  - model_name: a\n    litellm_params: {model: llama}\n');
    assert.match(
      checkLine('my.yaml', findings[0]!),
      /^my\.yaml:3:29 warning The provider of `llama` cannot be told .* \[unknown-provider\]$/,
    );
  });
});

describe('the table of findings', () => {
  it('explains each code in a line, and knows what the JSON Schema tells too', () => {
    for (const [code, { explanation }] of Object.entries(FINDINGS)) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.match(explanation, /^[A-Z].*\.$/);
    }
    assert.equal(isStructural('wrong-type'), true);
    assert.equal(isStructural('unknown-fallback'), false);
    assert.equal(isStructural('toString'), false);
  });
});

describe('looksLikeRouterConfig', () => {
  it('sees a model_list at the top, also in a broken text', () => {
    for (const text of [
      'model_list:\n',
      '# a\nmodel_list: []',
      '"model_list": [',
      '\uFEFFmodel_list:',
      '{model_list: [',
      'a: [\nmodel_list : x\n\t',
    ]) {
      assert.equal(looksLikeRouterConfig(text), true, text);
    }
  });

  it('is not taken in by others', () => {
    for (const text of [
      '',
      'services:\n  model_list: []',
      '# model_list: x',
      'model_lists: []',
      'my_model_list:',
      '- model_list:',
    ]) {
      assert.equal(looksLikeRouterConfig(text), false, text);
    }
  });
});
