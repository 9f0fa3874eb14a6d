import assert from 'node:assert/strict';
import { expectOnly, load, withGroup } from './marked.ts';

describe('YAML that cannot be read', () => {
  it('says to use spaces where a tab indents', () => {
    const [message] = expectOnly('tab-indent', 'model_list:\n«\t»- model_name: gpt\n');
    assert.match(message ?? '', /use spaces, not a tab/);
  });

  it('reports each line that a tab indents', () => {
    expectOnly(
      'tab-indent',
      'model_list:\n  - model_name: a\n  «\t»litellm_params:\n«\t\t»model: openai/a\n',
    );
  });

  it('leaves tabs alone that do no harm', () => {
    assert.deepEqual(load(withGroup('# a\ttab\n\t\nrouter_settings: {}\t# here\n')).findings, []);
  });

  it('says that a second document would be ignored', () => {
    const { findings, config } = load(withGroup('---\nrouter_settings: {num_retries: 9}\n'));
    assert.deepEqual(
      findings.map(({ severity, code, message }) => [severity, code, message]),
      [['error', 'yaml-syntax', 'The file holds a second document (`---`). Keep one.']],
    );
    assert.equal(config, null);
    assert.deepEqual(load(`---\n${withGroup('')}...\n`).findings, [], 'one document may have its marks');
  });

  it('names both lines of a key that stands twice', () => {
    const [message] = expectOnly(
      'duplicate-key',
      withGroup('router_settings: {}\n«router_settings»: {num_retries: 1}\n'),
    );
    assert.match(message ?? '', /line 4 and again on line 5/);
  });

  it('sees a second model_list, and goes on with the rest', () => {
    const { findings } = load(withGroup('model_list: []\nrouter_settings: {num_retries: x}\n'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['duplicate-key', 'missing-model-list', 'wrong-type'],
    );
  });

  it('sees keys that clash inside a deployment', () => {
    expectOnly(
      'duplicate-key',
      'model_list:\n  - {model_name: a, «model_name»: b, litellm_params: {model: simulated/x}}\n',
    );
  });

  it('reports an open quote and an open bracket', () => {
    for (const text of ['model_list: "a\n', 'model_list: [a\n']) {
      const { findings } = load(text);
      assert.equal(findings[0]?.code, 'yaml-syntax');
    }
  });

  it('tells a bracket that is not closed from a wrong indent', () => {
    assert.match(load('model_list: [a\n').findings[0]!.message, /`\[` above has no `\]`/);
    assert.match(load('a: {b: 1\nc: 1\n').findings[0]!.message, /`\{` above has no `\}`/);
  });

  it('reports an alias without its anchor, and one inside what it refers to', () => {
    expectOnly('yaml-syntax', withGroup('router_settings: «*nowhere»\n'));
    expectOnly('yaml-syntax', withGroup('router_settings: &me\n  fallbacks: [«*me»]\n'));
  });

  it('survives nesting and repetition out of all measure', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklmnopqrst'.split('').map((name, i) => {
        const before = String.fromCharCode(name.charCodeAt(0) - 1);
        return `k${i}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    for (const text of ['['.repeat(2_000), bomb, '<<: 3']) {
      assert.equal(load(text).config, null);
    }
  });

  it('does not quote the text in its messages', () => {
    const { findings } = load('model_list: [sk-secret: {]\n api_key: sk-secret\n');
    assert.ok(findings.length > 0);
    for (const { message } of findings) assert.doesNotMatch(message, /sk-secret/);
  });
});

describe('files without deployments', () => {
  it('says what an empty file needs', () => {
    for (const text of ['', '# nothing\n', '---\n']) {
      assert.deepEqual(
        load(text).findings.map(({ code }) => code),
        ['missing-model-list'],
      );
    }
  });

  it('wants keys and values', () => {
    expectOnly('not-a-mapping', '«just text»\n');
    expectOnly('not-a-mapping', '- «a»\n- b\n');
  });

  it('wants a model_list with something in it', () => {
    expectOnly('missing-model-list', '«model_list»: []\n');
    expectOnly('missing-model-list', '«router_settings»: {}\n');
    expectOnly('missing-model-list', 'router_settings: {}\n«model_list»:\n');
  });
});
