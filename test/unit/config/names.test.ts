import assert from 'node:assert/strict';
import { expectOnly, load, withGroup } from './marked.ts';

const said = (code: string, marked: string): string => expectOnly(code, marked).join('\n');

const three = (rest: string): string =>
  `model_list:\n${['gpt', 'claude', 'local']
    .map((name) => `  - {model_name: ${name}, litellm_params: {model: simulated/${name}}}\n`)
    .join('')}${rest}`;

describe('names of model groups', () => {
  it('wants fallbacks to lead to a group, and names the nearest', () => {
    assert.equal(
      said('unknown-fallback', three('router_settings:\n  fallbacks:\n    - gpt: [claude, «cluade»]\n')),
      '`fallbacks` leads to `cluade`, which is no model group. Did you mean `claude`?',
    );
    assert.match(
      said('unknown-fallback', three('router_settings: {default_fallbacks: [«something-else»]}\n')),
      /There are `gpt`, `claude`, `local`\./,
    );
  });

  it('looks at every kind of fallbacks in both sections', () => {
    for (const section of ['router_settings', 'litellm_settings']) {
      for (const key of ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks']) {
        expectOnly('unknown-fallback', three(`${section}:\n  ${key}: [{gpt: [«nobody»]}]\n`));
      }
      expectOnly('unknown-fallback', three(`${section}:\n  default_fallbacks: [«nobody»]\n`));
    }
  });

  it('takes aliases, wildcards and * for what they are', () => {
    const text = three(
      'router_settings:\n  model_group_alias: {fast: gpt}\n  fallbacks: [{fast: [local]}, {"*": [fast]}]\n',
    );
    assert.deepEqual(load(text).findings, []);
  });

  it('warns of settings for groups that are not there', () => {
    assert.match(
      said('unknown-group', three('router_settings:\n  fallbacks: [{«gtp»: [claude]}]\n')),
      /begins at `gtp`.*Did you mean `gpt`\?/,
    );
    expectOnly(
      'unknown-group',
      three('router_settings:\n  model_group_retry_policy: {«gtp»: {TimeoutErrorRetries: 1}}\n'),
    );
    expectOnly(
      'unknown-group',
      three(
        'router_settings:\n  routing_groups: [{group_name: g, models: [gpt, «gtp»], routing_strategy: weighted}]\n',
      ),
    );
  });

  it('wants aliases to stand for a group', () => {
    expectOnly('unknown-alias-target', three('router_settings:\n  model_group_alias: {fast: «gtp»}\n'));
    expectOnly(
      'unknown-alias-target',
      three('router_settings:\n  model_group_alias: {fast: {model: «gtp», hidden: true}}\n'),
    );
  });

  it('proposes no alias for the target of an alias', () => {
    const chain = three('router_settings:\n  model_group_alias: {quick: gpt, quack: «quick»}\n');
    assert.doesNotMatch(expectOnly('unknown-alias-target', chain).join(), /Did you mean `quick`|`quack`,/);
  });

  it('warns of an alias that takes a group’s requests', () => {
    assert.match(
      said('alias-shadows-group', three('router_settings:\n  model_group_alias: {«gpt»: claude}\n')),
      /its requests go to `claude`/,
    );
  });

  it('reads both forms of an alias', () => {
    const { config } = load(
      three('router_settings:\n  model_group_alias: {a: gpt, b: {model: gpt, hidden: true}}\n'),
    );
    assert.deepEqual(config?.router.model_group_alias, {
      a: { model: 'gpt', hidden: false },
      b: { model: 'gpt', hidden: true },
    });
  });

  it('gives a group one routing group at most', () => {
    expectOnly(
      'group-in-two-routing-groups',
      three(
        'router_settings:\n  routing_groups:\n    - {group_name: a, models: [gpt]}\n    - {group_name: b, models: [«gpt»]}\n',
      ),
    );
  });
});

describe('fallbacks that go in circles', () => {
  it('shows the circle once, where it closes', () => {
    const text =
      'router_settings:\n  fallbacks:\n    - gpt: [claude]\n    - claude: [local]\n    - local: [«gpt»]\n';
    assert.match(said('cyclic-fallbacks', three(text)), /`gpt` → `claude` → `local` → `gpt`/);
  });

  it('sees through aliases, and a group that falls back to itself', () => {
    expectOnly(
      'cyclic-fallbacks',
      three('router_settings:\n  model_group_alias: {fast: gpt}\n  fallbacks: [{gpt: [«fast»]}]\n'),
    );
  });

  it('does not mind two ways to one place', () => {
    assert.deepEqual(
      load(three('router_settings: {fallbacks: [{gpt: [claude, local]}, {claude: [local]}]}\n')).findings,
      [],
    );
  });
});

describe('names of strategies', () => {
  it('names the nearest, or all of them', () => {
    assert.equal(
      said('unknown-strategy', withGroup('router_settings: {routing_strategy: «simple-shufle»}\n')),
      'There is no strategy `simple-shufle`. Did you mean `simple-shuffle`?',
    );
    assert.match(
      said('unknown-strategy', withGroup('router_settings: {fallback_strategy: «something-else»}\n')),
      /There are `simple-shuffle`, .*`\.\/my-strategy\.ts`/,
    );
    expectOnly(
      'unknown-strategy',
      withGroup(
        'router_settings: {routing_groups: [{group_name: a, models: [gpt], routing_strategy: «something»}]}\n',
      ),
    );
  });

  it('serves aliases under their canonical names, and modules by their path', () => {
    const strategy = (name: string) =>
      load(withGroup(`router_settings: {routing_strategy: ${name}}\n`)).config?.router.routing_strategy;
    assert.equal(strategy('round_robin'), 'simple-shuffle');
    assert.equal(strategy('weighted'), 'weighted-round-robin');
    assert.equal(strategy('./mine.ts'), './mine.ts');
  });

  it('lets a file with a strategy of LiteLLM’s load, and says what serves', () => {
    assert.match(
      said('strategy-not-served', withGroup('router_settings: {routing_strategy: «lar1»}\n')),
      /`simple-shuffle` takes its place/,
    );
    assert.equal(
      load(withGroup('router_settings: {routing_strategy: lar1}\n')).config?.router.routing_strategy,
      'simple-shuffle',
    );
  });

  it('tells of modules and where they are named, and opens none', () => {
    const text = withGroup(
      'router_settings: {routing_strategy: ./nowhere.ts, routing_strategy_args: {night_from: 22}}\n',
    );
    const { findings, modules, config } = load(text);
    assert.deepEqual(findings, []);
    assert.equal(config?.router.routing_strategy, './nowhere.ts');
    assert.deepEqual(
      modules.map(({ name, range: { start } }) => [name, start.column]),
      [['./nowhere.ts', 37]],
    );
    expectOnly('unknown-key', withGroup('router_settings: {routing_strategy_args: {«night_from»: 22}}\n'));
  });
});

describe('names of keys', () => {
  it('names the nearest known one', () => {
    assert.equal(
      said('unknown-key', withGroup('router_settings: {«num_retrys»: 1}\n')),
      '`num_retrys` is not known in `router_settings` and has no effect. Did you mean `num_retries`?',
    );
    expectOnly('unknown-key', withGroup('«router_setings»: {}\n'));
  });

  it('says where a key belongs that is known elsewhere', () => {
    assert.match(
      said('unknown-key', withGroup('general_settings: {«enable_circuit_breaker»: true}\n')),
      /belongs to `router_settings`/,
    );
  });

  it('warns of LiteLLM’s keys that have no effect', () => {
    assert.match(
      said('ignored-key', withGroup('router_settings: {«cache_responses»: true}\n')),
      /has no effect here/,
    );
    expectOnly('ignored-key', withGroup('«guardrails»: []\n'));
    expectOnly('ignored-key', withGroup('router_settings: {«tag_routing_prefix»: x}\n'));
  });

  it('minds the names of optional checks', () => {
    const checks = (names: string) => withGroup(`router_settings: {optional_pre_call_checks: [${names}]}\n`);
    assert.deepEqual(load(checks('enforce_model_rate_limits, session_affinity')).findings, []);
    expectOnly('ignored-key', checks('«responses_api_deployment_check»'));
    expectOnly('unknown-key', checks('«prompt_cachin»'));
  });

  it('leaves keys of people’s own alone where they are welcome', () => {
    const text =
      'x-shared: {a: 1}\nmodel_list:\n  - {model_name: a, litellm_params: {model: simulated/a}, model_info: {owner: me, note: n}}\n';
    const { findings, config } = load(text);
    assert.deepEqual(findings, []);
    assert.equal(config?.deployments[0]?.info['owner'], 'me');
  });

  it('still sees a slip among them', () => {
    expectOnly(
      'unknown-key',
      'model_list:\n  - {model_name: a, litellm_params: {model: simulated/a}, model_info: {«base_modell»: gpt-4o}}\n',
    );
  });
});
