import { strict as assert } from 'node:assert';
import type { KnownModel } from '../../../src/config/assist/models.ts';
import { parseSource } from '../../../src/config/index.ts';
import { cursorAt } from '../../../src/extension/editor/cursor.ts';
import { nameOffers } from '../../../src/extension/editor/names.ts';
import { atBar } from './at-bar.ts';

const GROUPS = `model_list:
  - model_name: gpt
    litellm_params: {model: openai/gpt-4o}
  - model_name: claude
    litellm_params: {model: anthropic/claude-sonnet-4-5}
  - model_name: gpt
    litellm_params: {model: azure/gpt-4o}
`;
const ALIASED = `${GROUPS}router_settings:
  model_group_alias: {fast: gpt}
`;

const MODELS: KnownModel[] = [
  { name: 'openai/gpt-5-mini', input: 0.00000025, output: 0.000002, contextWindow: 400_000 },
];

const offered = (marked: string, variables: string[] = []) => {
  const { text, offset } = atBar(marked);
  const known = variables.map((name) => ({ name, detail: 'stored key' }));
  const cursor = cursorAt(text, offset);
  return cursor ? nameOffers(parseSource(text), cursor, { variables: known, models: () => MODELS }) : [];
};
const names = (marked: string) => offered(marked).map(({ name }) => name);

describe('names offered in a router file', () => {
  for (const [where, text] of [
    ['targets of a fallback', 'router_settings:\n  fallbacks:\n    - other: [|]\n'],
    [
      'targets in litellm_settings',
      'litellm_settings:\n  context_window_fallbacks:\n    - other:\n        - |\n',
    ],
    ['default fallbacks', 'router_settings:\n  default_fallbacks: [|]\n'],
    ['the target of an alias', 'router_settings:\n  model_group_alias:\n    x: |\n'],
    ['the long form of an alias', 'router_settings:\n  model_group_alias:\n    x: {model: |}\n'],
    ['the models of a routing group', 'router_settings:\n  routing_groups:\n    - models: [|]\n'],
    ['keys of a retry policy', 'router_settings:\n  model_group_retry_policy:\n    c|: {}\n'],
  ] as const) {
    it(`are the model groups: ${where}`, () => {
      assert.deepEqual(names(GROUPS + text).slice(0, 2), ['gpt', 'claude']);
    });
  }

  it('include aliases', () => {
    const text = `${ALIASED}  default_fallbacks: [|]\n`;
    assert.deepEqual(
      offered(text).map(({ name, detail }) => [name, detail]),
      [
        ['gpt', '2 deployments'],
        ['claude', '1 deployment'],
        ['fast', 'alias of gpt'],
      ],
    );
  });

  it('are neither the group itself nor those that its list has', () => {
    const fallbacks = (list: string) => `${ALIASED}  fallbacks:\n    - gpt: [${list}]\n`;
    assert.deepEqual(names(fallbacks('|')), ['claude', 'fast']);
    assert.deepEqual(names(fallbacks('claude, |')), ['fast']);
    assert.deepEqual(names(fallbacks('cl|aude')), ['claude', 'fast']);
    assert.deepEqual(names(`${ALIASED}  default_fallbacks: [gpt, |]\n`), ['claude', 'fast']);
  });

  it('begin a fallback with its list', () => {
    const [first] = offered(`${GROUPS}router_settings:\n  fallbacks:\n    - g|\n`);
    assert.equal(first?.snippet, 'gpt: [$0]');
  });

  it('are taken literally, whatever they hold', () => {
    const text = 'model_list:\n  - model_name: a$b}\nrouter_settings:\n  default_fallbacks:\n    - |\n';
    assert.equal(offered(text)[0]?.snippet, '"a\\$b\\}"');
  });

  it('replace the word at the cursor, both halves', () => {
    const marked = `${GROUPS}router_settings:\n  default_fallbacks: [cl|aude]\n`;
    const [first] = offered(marked);
    assert.equal(atBar(marked).text.slice(first?.start, first?.end), 'claude');
  });

  it('are the stored keys after os.environ/', () => {
    const marked = 'model_list:\n  - litellm_params:\n      api_key: os.environ/OP|\n';
    const [first] = offered(marked, ['OPENAI_API_KEY']);
    assert.equal(first?.name, 'OPENAI_API_KEY');
    assert.equal(atBar(marked).text.slice(first.start, first.end), 'OP');
  });

  it('are models, with what they cost and hold, and providers', () => {
    const [model, ...providers] = offered('model_list:\n  - litellm_params:\n      model: |\n');
    assert.equal(model?.name, 'openai/gpt-5-mini');
    assert.equal(model.detail, '$0.25 in, $2 out · 400k');
    assert.ok(providers.some(({ name }) => name === 'groq/'));
  });

  it('are the model groups that a deployment may join, without aliases', () => {
    const marked = ALIASED.replace('model_name: claude', 'model_name: |');
    assert.deepEqual(names(marked), ['gpt']);
  });

  it('are providers where they have budgets', () => {
    const marked = `${GROUPS}router_settings:\n  provider_budget_config:\n    |\n`;
    assert.ok(names(marked).includes('openai') && !names(marked).includes('groq'));
  });

  it('are whole files where there is none yet, and entries in its list', () => {
    const [first] = offered('|');
    assert.match(first?.snippet ?? '', /^model_list:\n {2}- model_name: /);
    const [entry] = offered(`${GROUPS}  - fail|\n`);
    assert.match(entry?.snippet ?? '', /^model_name: [^]*\n- model_name: /);
    assert.deepEqual(names(`${GROUPS}|`), []);
  });

  it('are variables wherever a key belongs, that of the provider first', () => {
    const key = (value: string, model = 'groq/x') =>
      offered(`model_list:\n  - litellm_params:\n      model: ${model}\n      api_key: ${value}\n`, [
        'MINE',
      ]).map(({ name, detail }) => [name, detail]);
    assert.deepEqual(key('|'), [
      ['os.environ/GROQ_API_KEY', 'not set'],
      ['os.environ/MINE', 'stored key'],
    ]);
    assert.deepEqual(key('os.env|'), key('|'));
    assert.deepEqual(key('|', '')[0], ['os.environ/MINE', 'stored key']);
    const flow = offered('general_settings: {master_key: |}\n');
    assert.equal(flow[0]?.name, 'os.environ/SWITCHYARD_KEY');
  });

  const ODD = `model_list:
  - {model_name: "openai/*", litellm_params: {model: "openai/*"}}
  - {model_name: "a: b", litellm_params: {model: simulated/a}}
  - {model_name: "1", litellm_params: {model: simulated/a}}
router_settings:
  routing_groups: [{group_name: both, models: ["a: b", "1"]}]
  model_group_alias: {x: "1"}
`;
  const snippets = (rest: string) => offered(ODD + rest).map(({ snippet }) => snippet);

  it('are written in the quotes that they need, or that are there', () => {
    assert.deepEqual(snippets('  default_fallbacks: [|]\n'), ['"a: b"', '"1"', 'both', 'x']);
    assert.deepEqual(snippets('  default_fallbacks: ["|"]\n'), ['a: b', '1', 'both', 'x']);
  });

  it('are no patterns where one model is asked for, and no aliases of aliases', () => {
    assert.ok(!snippets('  fallbacks: [{x: [|]}]\n').some((one) => one.includes('*')));
    assert.equal(snippets('  fallbacks: [{|}]\n')[0], 'openai/*: [$0]');
    assert.deepEqual(names(ODD.replace('x: "1"', 'x: |')), ['openai/*', 'a: b', '1', 'both']);
  });

  it('come with the list or the mapping that belongs there', () => {
    const at = (rest: string) => offered(`${GROUPS}router_settings:\n${rest}`)[0]?.snippet;
    assert.equal(at('  default_fallbacks: |\n'), '[gpt$0]');
    assert.equal(at('  fallbacks: |\n'), '\n  - gpt: [$0]');
    assert.equal(at('  fallbacks:\n    - other: |\n'), '[gpt$0]');
    assert.equal(at('  model_group_retry_policy:\n    |\n'), 'gpt:\n  $0');
    assert.equal(at('  model_group_retry_policy: {|}\n'), 'gpt: {$0}');
    assert.equal(at('  model_group_retry_policy: {|: {}}\n'), 'gpt');
  });

  it('are keys within brackets, without those that are there', () => {
    const keys = (rest: string) => names(`${GROUPS}${rest}`);
    assert.ok(keys('router_settings: {|}\n').includes('num_retries'));
    assert.ok(!keys('router_settings: {num_retries: 2, |}\n').includes('num_retries'));
    assert.ok(keys('router_settings: {provider_budget_config: {openai: {|}}}\n').includes('budget_limit'));
    assert.ok(names('model_list:\n  - litellm_params: {model: x, |\n').includes('api_key'), 'not closed');
    assert.deepEqual(
      offered(`${GROUPS}router_settings: {num|: 2}\n`).find(({ name }) => name === 'num_retries')?.snippet,
      'num_retries',
    );
  });

  it('are none elsewhere', () => {
    assert.deepEqual(names(`${GROUPS}router_settings:\n  routing_strategy: |\n`), []);
    assert.deepEqual(names(`${GROUPS}router_settings:\n  |\n`), []);
  });
});
