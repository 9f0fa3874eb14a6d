import assert from 'node:assert/strict';
import { fixesFor, secretMove } from '../../../src/config/fixes/index.ts';
import { inspect } from '../../../src/config/index.ts';
import { apply } from './apply.ts';
import { VARIABLES, withGroup, withParams } from './marked.ts';

const lookup = (name: string): string | undefined => VARIABLES[name];

const fixesOf = (text: string, code: string) => {
  const inspection = inspect(text, { lookup });
  const finding = inspection.findings.find((one) => one.code === code);
  assert.ok(finding, `${code} among ${JSON.stringify(inspection.findings, null, 1)}`);
  return { fixes: fixesFor(inspection, finding), finding, inspection };
};

const two = (settings: string): string =>
  `model_list:
  - model_name: gpt # first
    litellm_params: {model: simulated/a}
  - model_name: local
    litellm_params: {model: simulated/b}
${settings}`;

const settings = (...lines: string[]): string =>
  two(`router_settings: # how\n${lines.map((line) => `  ${line}\n`).join('')}`);

/** [code, text before, title of a fix, text after] */
const CASES: readonly [code: string, before: string, title: string, after: string][] = [
  [
    'missing-key',
    settings('model_group_alias:', '  x: {hidden: true}'),
    'Add `model: gpt`',
    settings('model_group_alias:', '  x: {hidden: true, model: gpt}'),
  ],
  [
    'empty-alias',
    settings('model_group_alias:', '  x: # which'),
    'Add `gpt`',
    settings('model_group_alias:', '  x: gpt # which'),
  ],
  [
    'empty-alias',
    settings('num_retries: 1', 'model_group_alias:', '  x:', '  y: gpt'),
    'Remove the alias “x”',
    settings('num_retries: 1', 'model_group_alias:', '  y: gpt'),
  ],
  [
    'wrong-type',
    settings('routing_strategy: [least-busy]'),
    'Replace by “least-busy”',
    settings('routing_strategy: least-busy'),
  ],
  [
    'wrong-type',
    settings('routing_strategy: 5'),
    'Replace by “simple-shuffle”',
    settings('routing_strategy: simple-shuffle'),
  ],
  [
    'yaml-syntax',
    `${settings('num_retries: 1')}--- # more\ngeneral_settings: {}\n`,
    'Remove the `---`',
    `${settings('num_retries: 1')}general_settings: {}\n`,
  ],
  [
    'yaml-syntax',
    `${settings('num_retries: 1')}---\nmodel_list: []\n`,
    'Remove the second document',
    settings('num_retries: 1'),
  ],
  [
    'duplicate-key',
    `${settings('num_retries: 1')}# why\nrouter_settings:\n  # long\n  timeout: 5 # s\n`,
    'Merge it into the `router_settings` above',
    `${settings('num_retries: 1', 'timeout: 5 # s')}# why\n`,
  ],
  [
    'unknown-fallback',
    settings('fallbacks:', '  - gpt: [locl] # why'),
    'Replace by “local”',
    settings('fallbacks:', '  - gpt: [local] # why'),
  ],
  [
    'unknown-fallback',
    settings('fallbacks:', '  - gpt: [locl, local] # why'),
    'Remove “locl”',
    settings('fallbacks:', '  - gpt: [local] # why'),
  ],
  [
    'unknown-fallback',
    settings('num_retries: 1', 'fallbacks:', '  - gpt: [locl]'),
    'Remove “locl”',
    settings('num_retries: 1'),
  ],
  [
    'unknown-group',
    settings('fallbacks:', '  - gptt: [local]'),
    'Replace by “gpt”',
    settings('fallbacks:', '  - gpt: [local]'),
  ],
  [
    'unknown-alias-target',
    settings('model_group_alias: {big: gtp}'),
    'Replace by “gpt”',
    settings('model_group_alias: {big: gpt}'),
  ],
  [
    'unknown-strategy',
    settings('routing_strategy: simple-shufle # s'),
    'Replace by “simple-shuffle”',
    settings('routing_strategy: simple-shuffle # s'),
  ],
  ['unknown-key', settings('num_retrys: 2 # n'), 'Rename to `num_retries`', settings('num_retries: 2 # n')],
  [
    'unknown-key',
    settings('num_retries: 2', 'what_is_this:', '  a: 1 # a', '# next', 'cooldown_time: 3'),
    'Remove `what_is_this`',
    settings('num_retries: 2', '# next', 'cooldown_time: 3'),
  ],
  [
    'unknown-key',
    settings('num_retries: 2', 'master_key: os.environ/KEY'),
    'Move to `general_settings`',
    `${settings('num_retries: 2')}\ngeneral_settings:\n  master_key: os.environ/KEY\n`,
  ],
  [
    'ignored-key',
    withParams('base_url: http://h # h'),
    'Rename to `api_base`',
    withParams('api_base: http://h # h'),
  ],
  ['ignored-key', withParams('num_ctx: 1\nrpm: 3'), 'Remove `num_ctx`', withParams('rpm: 3')],
  [
    'bad-reference',
    withParams('organization: $KEY'),
    'Change to `os.environ/KEY`',
    withParams('organization: os.environ/KEY'),
  ],
  [
    'duplicate-id',
    'model_list:\n  - {model_name: a, litellm_params: {model: simulated/a}, model_info: {id: x}}\n  - {model_name: a, litellm_params: {model: simulated/b}, model_info: {id: x}}\n',
    'Rename to “x-2”',
    'model_list:\n  - {model_name: a, litellm_params: {model: simulated/a}, model_info: {id: x}}\n  - {model_name: a, litellm_params: {model: simulated/b}, model_info: {id: x-2}}\n',
  ],
  [
    'duplicate-key',
    settings('num_retries: 1 # one', 'num_retries: 2 # two', 'cooldown_time: 3'),
    'Remove this `num_retries`',
    settings('num_retries: 1 # one', 'cooldown_time: 3'),
  ],
  ['zero-weights', withParams('weight: 0'), 'Change to `1`', withParams('weight: 1')],
  ['simulated-only-key', withParams('latency_ms: 3\nrpm: 3'), 'Remove `latency_ms`', withParams('rpm: 3')],
  [
    'wrong-type',
    withParams('api_version: 2024'),
    'Change to `"2024-10-21"`',
    withParams('api_version: "2024-10-21"'),
  ],
  ['wrong-type', withParams('tags: paid'), 'Change to `["paid"]`', withParams('tags: ["paid"]')],
  ['wrong-type', settings('cooldown_time: 30s # c'), 'Change to `30`', settings('cooldown_time: 30 # c')],
  ['out-of-range', withParams('rpm: -1'), 'Change to `1`', withParams('rpm: 1')],
  [
    'contradicting-limits',
    settings('timeout: 60', 'stream_timeout: 90 # s'),
    'Change to `60`',
    settings('timeout: 60', 'stream_timeout: 60 # s'),
  ],
  [
    'idle-setting',
    withParams('max_budget: 3 # dollars'),
    'Add `budget_duration: 1d`',
    withParams('max_budget: 3 # dollars\nbudget_duration: 1d'),
  ],
  [
    'idle-setting',
    settings('failure_threshold: 3'),
    'Add `enable_circuit_breaker: true`',
    settings('failure_threshold: 3', 'enable_circuit_breaker: true'),
  ],
  [
    'missing-api-base',
    'model_list:\n  - model_name: a\n    litellm_params:\n      model: vllm/a # m\n',
    'Add `api_base: http://localhost:8000/v1`',
    'model_list:\n  - model_name: a\n    litellm_params:\n      model: vllm/a # m\n      api_base: http://localhost:8000/v1\n',
  ],
  [
    'bad-api-base',
    withParams('api_base: h:8000/v1'),
    'Change to `http://h:8000/v1`',
    withParams('api_base: http://h:8000/v1'),
  ],
  [
    'unknown-provider',
    withParams('rpm: 1').replace('openai/gpt-4o', 'opnai/gpt-4o'),
    'Replace by “openai/gpt-4o”',
    withParams('rpm: 1'),
  ],
  [
    'cyclic-fallbacks',
    settings('fallbacks: [{gpt: [local]}, {local: [gpt]}]'),
    'Remove “gpt”',
    settings('fallbacks: [{gpt: [local]}]'),
  ],
  [
    'alias-shadows-group',
    settings('model_group_alias: {gpt: local, b: gpt}'),
    'Remove the alias “gpt”',
    settings('model_group_alias: {b: gpt}'),
  ],
  [
    'unreachable-fallback',
    settings('max_fallbacks: 0', 'default_fallbacks: [local]'),
    'Raise `max_fallbacks` to 1',
    settings('max_fallbacks: 1', 'default_fallbacks: [local]'),
  ],
  [
    'strategy-lacks',
    settings('routing_strategy: latency'),
    'Switch to `simple-shuffle`',
    settings('routing_strategy: simple-shuffle'),
  ],
  [
    'half-price',
    withParams('input_cost_per_token: 1').replace('openai/gpt-4o', 'openai/mine'),
    'Add `output_cost_per_token: 0`',
    withParams('input_cost_per_token: 1\noutput_cost_per_token: 0').replace('openai/gpt-4o', 'openai/mine'),
  ],
  [
    'missing-key',
    'model_list:\n  - litellm_params: {model: simulated/a}\n',
    'Add `model_name: gpt-4o`',
    'model_list:\n  - litellm_params: {model: simulated/a}\n    model_name: gpt-4o\n',
  ],
  [
    'missing-model-list',
    '',
    'Add a simulated deployment, which needs no key',
    'model_list:\n  - model_name: chat\n    litellm_params:\n      model: simulated/fast\n',
  ],
  [
    'missing-setting',
    'model_list:\n  - {model_name: a, litellm_params: {model: azure/a, api_key: none}}\n',
    'Add `api_base: https://my-resource.openai.azure.com`',
    'model_list:\n  - {model_name: a, litellm_params: {model: azure/a, api_key: none, api_base: https://my-resource.openai.azure.com}}\n',
  ],
  ['unused-anchor', withGroup('x-a: &b {c: 1}\n'), 'Remove the anchor', withGroup('x-a: {c: 1}\n')],
  [
    'missing-model-list',
    '\uFEFFmodel_list: ~ # none\nrouter_settings: {num_retries: 2}\n',
    'Add a simulated deployment, which needs no key',
    '\uFEFFmodel_list: # none\n  - model_name: chat\n    litellm_params:\n      model: simulated/fast\nrouter_settings: {num_retries: 2}\n',
  ],
  ['wrong-type', settings('retry_after: 2m'), 'Change to `120`', settings('retry_after: 120')],
  ['wrong-type', withParams('tpm: 100k # t'), 'Change to `100000`', withParams('tpm: 100000 # t')],
  ['wrong-type', settings('max_fallbacks: 1.5'), 'Change to `2`', settings('max_fallbacks: 2')],
  [
    'bad-value',
    withParams('max_budget: 1\nbudget_duration: daily'),
    'Change to `1d`',
    withParams('max_budget: 1\nbudget_duration: 1d'),
  ],
  [
    'unknown-alias-target',
    settings('model_group_alias: {a: b, b: gpt}'),
    'Replace by “gpt”',
    settings('model_group_alias: {a: gpt, b: gpt}'),
  ],
  [
    'duplicate-key',
    `${settings('num_retries: 1')}router_settings:\n  timeout: 3\n`,
    'Remove this `router_settings`',
    settings('num_retries: 1'),
  ],
  [
    'ignored-key',
    settings('num_retries: 1').replace(
      'router_settings',
      'litellm_settings:\n  model_group_alias: # names\n    big: gpt # big\nrouter_settings',
    ),
    'Move to `router_settings`',
    settings('num_retries: 1', 'model_group_alias: # names', '  big: gpt # big'),
  ],
  [
    'tab-indent',
    'model_list:\n\t- model_name: a\n\t  litellm_params:\n\t\tmodel: simulated/a\n',
    'Replace the tabs that indent lines by spaces',
    'model_list:\n    - model_name: a\n      litellm_params:\n        model: simulated/a\n',
  ],
  [
    'tab-indent',
    withParams('mock_response: |\n  \tkept').concat('router_settings:\n\tnum_retries: 3\n'),
    'Replace the tabs that indent lines by spaces',
    withParams('mock_response: |\n  \tkept').concat('router_settings:\n  num_retries: 3\n'),
  ],
  [
    'tab-indent',
    'model_list:\n\t- a\n',
    'Replace the tabs that indent lines by spaces',
    'model_list:\n  - a\n',
  ],
];

describe('a quick fix', () => {
  for (const [code, before, title, after] of CASES) {
    it(`of ${code}: ${title}`, () => {
      const { fixes } = fixesOf(before, code);
      const chosen = fixes.find((one) => one.title === title);
      assert.ok(chosen, `among ${fixes.map((one) => one.title).join(', ')}`);
      assert.equal(apply(before, chosen.edits), after);
    });
  }

  it('gives a deployment the weight that its group’s others have', () => {
    const before =
      'model_list:\n  - model_name: a\n    litellm_params: {model: simulated/a, weight: 3}\n  - model_name: a\n    litellm_params: {model: simulated/b} # b\n';
    const [first] = fixesOf(before, 'missing-weight').fixes;
    assert.equal(apply(before, first!.edits), before.replace('simulated/b}', 'simulated/b, weight: 1}'));
  });

  it('sets the key that a deployment waits for', () => {
    const named = fixesOf(withParams('organization: os.environ/ORG'), 'unset-variable').fixes;
    assert.deepEqual(named[0]?.action, { type: 'set-key', name: 'ORG' });
    const implied = fixesOf(
      'model_list:\n  - {model_name: a, litellm_params: {model: groq/a}}\n',
      'missing-api-key',
    );
    assert.equal(implied.fixes[0]?.title, 'Set key GROQ_API_KEY…');
  });

  it('is none where the file is written in a way that it cannot follow', () => {
    const shared = 'x-x: &x {rpmm: 1}\n';
    const text = `${shared}model_list:\n  - model_name: a\n    litellm_params: {<<: *x, model: simulated/a}\n`;
    assert.deepEqual(fixesOf(text, 'unknown-key').fixes, []);
  });

  it('adds the first deployment above keys that are indented', () => {
    const text = '  router_settings:\n    num_retries: 1\n';
    const [first] = fixesOf(text, 'missing-model-list').fixes;
    assert.ok(first);
    assert.deepEqual(
      inspect(apply(text, first.edits), { lookup: () => undefined }).findings.filter(
        ({ severity }) => severity === 'error',
      ),
      [],
    );
  });

  it('is none of a broken first line with nothing open, behind a byte order mark too', () => {
    for (const text of [
      'a: b: c]\n',
      '\uFEFFmodel_list: @a]: b\n',
      '\uFEFFmodel_list: *nope\n',
      '\n\na: @b]: c\n',
    ])
      assert.ok(fixesOf(text, 'yaml-syntax').fixes.length <= 1);
  });

  it('takes no only parameter of a deployment out, and merges no mappings that share a key', () => {
    const only = 'model_list:\n  - model_name: a\n    litellm_params:\n      modle: simulated/a\n';
    assert.deepEqual(
      fixesOf(only, 'unknown-key').fixes.map(({ title }) => title),
      ['Rename to `model`'],
    );
    const twice = `${settings('num_retries: 1')}router_settings:\n  num_retries: 2\n`;
    assert.deepEqual(
      fixesOf(twice, 'duplicate-key').fixes.map(({ title }) => title),
      ['Remove this `router_settings`'],
    );
  });

  it('prefers at most one way', () => {
    for (const [code, before] of CASES) {
      assert.ok(fixesOf(before, code).fixes.filter(({ preferred }) => preferred).length <= 1, code);
    }
  });
});

describe('a secret that moves out of the file', () => {
  const move = (text: string) => {
    const { inspection, finding, fixes } = fixesOf(text, 'plaintext-key');
    assert.deepEqual(fixes[0]?.action, { type: 'move-secret' });
    const moved = secretMove(inspection, finding.path);
    assert.ok(moved);
    return { ...moved, after: apply(text, moved.edits) };
  };
  const deployment = (model: string, key: string): string =>
    `model_list:\n  - model_name: a\n    litellm_params:\n      model: ${model}\n      api_key: ${key} # mine\n`;

  it('takes the usual name of its provider', () => {
    const { name, value, after } = move(deployment('groq/a', 'gsk_0123456789'));
    assert.deepEqual([name, value], ['GROQ_API_KEY', 'gsk_0123456789']);
    assert.equal(after, deployment('groq/a', 'os.environ/GROQ_API_KEY'));
  });

  it('takes another one when that holds something else', () => {
    assert.match(move(deployment('openai/a', 'sk-0123456789')).name, /^OPENAI_API_KEY_OPENAI_A_\w+$/);
    assert.equal(move(deployment('openai/a', 'sk-usual')).name, 'OPENAI_API_KEY', 'the same key');
  });

  it('is known by its key elsewhere', () => {
    assert.equal(move(withGroup('general_settings: {master_key: abcdefghij}\n')).name, 'SWITCHYARD_KEY');
    assert.equal(move(withGroup('router_settings: {redis_url: "redis://u:pw@h:1"}\n')).name, 'REDIS_URL');
  });

  it('leaves `environment_variables`', () => {
    const { name, after } = move(withGroup('environment_variables:\n  A_TOKEN: abcdefghij\n  B: 1\n'));
    assert.equal(name, 'A_TOKEN');
    assert.equal(after, withGroup('environment_variables:\n  B: 1\n'));
  });
});
