import assert from 'node:assert/strict';
import { routerSpec } from '../../../src/gateway/config/router-spec.ts';
import { apiBaseOf, PROVIDERS, recogniseModel, simulatedParams, wireOf } from '../../../src/config/index.ts';
import { expectOnly, load, withGroup, withParams } from './marked.ts';

const one = (params: string, more = ''): string =>
  `model_list:\n  - {model_name: a, litellm_params: {${params}}${more}}\n`;

describe('providers', () => {
  it('are told by the prefix, else by a known name', () => {
    const cases: [string, string | null, string][] = [
      ['openai/gpt-4o', 'openai', 'gpt-4o'],
      ['openai/org/model', 'openai', 'org/model'],
      ['gpt-4o', 'openai', 'gpt-4o'],
      ['o1', 'openai', 'o1'],
      ['o3-mini', 'openai', 'o3-mini'],
      ['chatgpt-4o-latest', 'openai', 'chatgpt-4o-latest'],
      ['text-embedding-3-small', 'openai', 'text-embedding-3-small'],
      ['claude-sonnet-4-5', 'anthropic', 'claude-sonnet-4-5'],
      ['gemini-2.5-pro', 'gemini', 'gemini-2.5-pro'],
      ['openrouter/anthropic/claude', 'openrouter', 'anthropic/claude'],
      ['o3x', null, 'o3x'],
      ['llama', null, 'llama'],
    ];
    for (const [model, provider, upstreamModel] of cases) {
      assert.deepEqual(recogniseModel(model), { provider, upstreamModel }, model);
    }
  });

  it('speak what their servers speak', () => {
    assert.equal(wireOf('anthropic'), 'anthropic');
    assert.equal(wireOf('groq'), 'openai');
    assert.equal(wireOf('azure'), 'azure');
    assert.equal(wireOf('snowflake'), null);
    assert.equal(wireOf('toString'), 'openai');
  });

  it('have addresses to which a slash at the end makes no difference', () => {
    assert.equal(apiBaseOf('openai', undefined), 'https://api.openai.com/v1');
    assert.equal(apiBaseOf('openai', 'http://h/v1//'), 'http://h/v1');
    assert.equal(apiBaseOf('ollama', 'http://h:11434/'), 'http://h:11434/v1');
    assert.equal(apiBaseOf('ollama_chat', 'http://h:11434/v1'), 'http://h:11434/v1');
    assert.equal(apiBaseOf('vllm', undefined), undefined);
    for (const { apiBase } of Object.values(PROVIDERS))
      assert.ok(apiBase === undefined || URL.canParse(apiBase));
  });

  it('must be known', () => {
    assert.match(
      expectOnly('unknown-provider', one('model: «llama»')).join(),
      /`openai\/llama` with its `api_base`/,
    );
    assert.match(
      expectOnly('unknown-provider', one('model: «antropic/claude»')).join(),
      /Did you mean `anthropic\/claude`\?/,
    );
  });

  it('are taken for OpenAI-compatible servers when only their address is known', () => {
    const text = one('model: acme/m1, api_base: "http://h/v1", api_key: k');
    expectOnly('assumed-provider', text.replace('acme/m1', '«acme/m1»'));
    const [deployment] = load(text).config?.deployments ?? [];
    assert.equal(deployment?.provider, 'acme');
    assert.equal(deployment.upstreamModel, 'm1');
  });

  it('may be known but not served yet', () => {
    expectOnly('provider-not-served', one('model: «snowflake/arctic», api_key: k'));
  });

  it('need an address where they have none of their own', () => {
    expectOnly('missing-api-base', one('model: «hosted_vllm/llama»'));
    assert.deepEqual(load(one('model: hosted_vllm/llama, mock_response: hello')).findings, []);
    expectOnly('unset-variable', one('model: hosted_vllm/llama, api_base: «os.environ/NOWHERE»'));
  });

  it('are at http addresses', () => {
    for (const base of ['«localhost:8000»', '«ftp://h»', '«"h:p@ssword"»']) {
      const [message] = expectOnly('bad-api-base', one(`model: openai/a, api_key: k, api_base: ${base}`));
      assert.doesNotMatch(message ?? '', /ssword/);
    }
  });
});

describe('deployments', () => {
  it('have ids of their own', () => {
    const info = (id: string) =>
      `  - {model_name: gpt, litellm_params: {model: simulated/a}, model_info: {id: ${id}}}\n`;
    const [message] = expectOnly('duplicate-id', `model_list:\n${info('one')}${info('two')}${info('«one»')}`);
    assert.equal(message, 'The id `one` is taken by entry 1, of `gpt`. Ids are unique in a file.');
  });

  it('cannot all have the weight 0', () => {
    expectOnly('zero-weights', one('model: simulated/a, weight: «0»'));
    expectOnly('zero-weights', one('model: simulated/a', ', weight: «0»'));
    expectOnly(
      'zero-weights',
      `${one('model: simulated/a, weight: «0»')}  - {model_name: a, litellm_params: {model: simulated/b, weight: 0.0}}\n`,
    );
    assert.deepEqual(
      load(
        `${one('model: simulated/a, weight: 0')}  - {model_name: a, litellm_params: {model: simulated/b}}\n`,
      ).findings,
      [],
    );
  });

  it('take the weight of the entry before that of its parameters', () => {
    const weights = [
      one('model: simulated/a, weight: 1', ', weight: 2'),
      one('model: simulated/a, weight: 1'),
      one('model: simulated/a'),
    ];
    assert.deepEqual(
      weights.map((text) => load(text).config?.deployments[0]?.weight),
      [2, 1, undefined],
    );
  });

  it('may have wildcards that their names fill, and no more', () => {
    const wild = (name: string, model: string) =>
      `model_list:\n  - {model_name: '${name}', litellm_params: {model: ${model}, mock_response: x}}\n`;
    for (const [name, model] of [
      ['openai/*', "'openai/*'"],
      ['*', "'*'"],
      ['*', 'openai/gpt-4o'],
      ['a-*-*', "'openai/*'"],
    ] as const)
      assert.deepEqual(load(wild(name, model)).findings, [], name);
    expectOnly('wildcard-model', wild('gpt', "«'openai/*'»"));
    expectOnly('wildcard-model', wild('openai/*', "«'openai/*-*'»"));
  });

  it('are what a request names, where their group has wildcards', () => {
    const { config } = load(
      `model_list:
  - {model_name: 'openai/*', litellm_params: {model: 'openai/*', api_key: k}}
  - {model_name: '*', litellm_params: {model: '*'}}
  - {model_name: 'ours-*', litellm_params: {model: 'anthropic/claude-*', api_key: k}}
`,
    );
    const [openai, any, ours] = config!.deployments;
    assert.deepEqual(
      [openai!.named!('openai/gpt-4o'), ours!.named!('ours-haiku-4-5')].map(
        ({ provider, upstreamModel, params, unset }) => [provider, upstreamModel, params.model, unset],
      ),
      [
        ['openai', 'gpt-4o', 'openai/gpt-4o', []],
        ['anthropic', 'claude-haiku-4-5', 'anthropic/claude-haiku-4-5', []],
      ],
    );
    const claude = any!.named!('claude-sonnet-4-5');
    assert.deepEqual([claude.provider, claude.unset], ['anthropic', ['ANTHROPIC_API_KEY']]);
    assert.equal(any!.named!('gpt-4o').provider, 'openai');
    const [spec] = routerSpec(config!).deployments;
    assert.equal(spec!.unavailable, null);
    const [large, small] = ['openai/gpt-4o', 'openai/gpt-4o-mini'].map(
      (name) => spec!.named!(name).prices!.input,
    );
    assert.ok(large! > small!);
    assert.match(
      routerSpec(config!).deployments[1]!.named!('claude-x').unavailable!,
      /ANTHROPIC_API_KEY is not set/,
    );
    assert.match(routerSpec(config!).deployments[1]!.named!('mine').unavailable!, /provider of 'mine'/);
  });

  it('know their lines', () => {
    const { config } = load(
      'model_list:\n  - model_name: a\n    litellm_params: {model: simulated/a}\n\n  # b\n  - litellm_params: {model: simulated/b}\n    model_name: b\n',
    );
    assert.deepEqual(
      config?.deployments.map(({ line }) => line),
      [2, 6],
    );
  });

  it('have simulated parameters only when they are simulated', () => {
    expectOnly('simulated-only-key', withParams('«latency_ms»: 5\n«rate_limit_rpm»: 1'));
  });

  it('have defaults when they are simulated', () => {
    const [deployment] = load(one('model: simulated/a, latency_ms: 100')).config?.deployments ?? [];
    assert.ok(deployment);
    const { seed, ...rest } = simulatedParams(deployment);
    assert.deepEqual(rest, {
      latencyMs: 100,
      latencyP95Ms: 200,
      tokensPerSecond: 80,
      outputTokens: 60,
      errorRate: 0,
      errorStatus: 500,
      rateLimitRpm: undefined,
    });
    assert.equal(seed, simulatedParams(deployment).seed);
    assert.notEqual(seed, simulatedParams({ ...deployment, id: 'other' }).seed);
  });
});

describe('derived ids', () => {
  const idOf = (params: string, more = ''): string =>
    load(one(params, more)).config?.deployments[0]?.id ?? '';
  const base = 'model: openai/gpt-4o, api_key: os.environ/KEY';

  it('say the provider and the model, and are there for good', () => {
    assert.equal(idOf(base), 'openai-gpt-4o-3763cd');
    assert.match(
      idOf('model: openai/Org/My_Model, api_key: os.environ/KEY'),
      /^openai-org-my-model-[0-9a-f]{6}$/,
    );
  });

  it('stay when weights, limits and timeouts change', () => {
    assert.equal(idOf(`${base}, rpm: 5, weight: 3, timeout: 9, tags: [a]`, ', weight: 2'), idOf(base));
  });

  it('tell by what differs', () => {
    const ids = [
      base,
      base.replace('KEY', 'OPENAI_API_KEY'),
      `${base}, api_base: "http://a/v1"`,
      `${base}, api_base: "http://b/v1"`,
      `${base}, organization: o`,
      `${base}, api_version: v`,
      `${base}, metadata: {variant: b}`,
    ].map((params) => idOf(params));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('hold nothing of a key that is written out', () => {
    assert.equal(
      idOf('model: openai/gpt-4o, api_key: sk-one'),
      idOf('model: openai/gpt-4o, api_key: sk-two'),
    );
  });

  it('number exact twins', () => {
    const entry = '  - {model_name: a, litellm_params: {model: simulated/a}}\n';
    const [first = '', ...rest] =
      load(`model_list:\n${entry.repeat(3)}`).config?.deployments.map(({ id }) => id) ?? [];
    assert.deepEqual(rest, [`${first}-2`, `${first}-3`]);
  });

  it('make way for ids that are written', () => {
    const entry = '  - {model_name: a, litellm_params: {model: simulated/a}}\n';
    const [id = ''] =
      load(`model_list:\n${entry}`).config?.deployments.map((deployment) => deployment.id) ?? [];
    const named = `  - {model_name: b, litellm_params: {model: simulated/b}, model_info: {id: ${id}}}\n`;
    assert.deepEqual(
      load(`model_list:\n${entry}${named}`).config?.deployments.map((deployment) => deployment.id),
      [`${id}-2`, id],
    );
  });
});

describe('keys that a deployment does not name', () => {
  it('come from the usual variable, for the provider’s own address only', () => {
    const keyOf = (params: string) => load(one(params)).config?.deployments[0]?.params.api_key;
    assert.equal(keyOf('model: openai/gpt-4o'), 'sk-usual');
    assert.equal(keyOf('model: openai/gpt-4o, api_base: "http://elsewhere/v1"'), undefined);
    assert.equal(keyOf('model: ollama/llama'), undefined);
  });

  it('are missed when that is not set', () => {
    const [message] = expectOnly('missing-api-key', one('model: «anthropic/claude-x»'));
    assert.match(message ?? '', /ANTHROPIC_API_KEY is not set.*has only the deployment/);
    assert.deepEqual(load(one('model: anthropic/claude-x')).config?.deployments[0]?.unset, [
      'ANTHROPIC_API_KEY',
    ]);
    assert.deepEqual(load(withGroup('')).findings, []);
  });
});
