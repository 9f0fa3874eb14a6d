import assert from 'node:assert/strict';
import { agrees, compare } from '../../../scripts/prices/cross-check.ts';
import { tableLine } from '../../../scripts/prices/table-line.ts';
import { effectivePrices, factsOf } from '../../../src/config/prices/effective.ts';
import { knownModels, modelFacts } from '../../../src/config/prices/index.ts';
import { parseLine } from '../../../src/config/prices/parse.ts';
import { expectOnly, load } from './marked.ts';

const only = (params: string, info = '{}') => {
  const text = `model_list:\n  - {model_name: g, litellm_params: {${params}}, model_info: ${info}}\n`;
  const { config, findings } = load(text);
  assert.ok(config, JSON.stringify(findings));
  return config.deployments[0]!;
};
const pricesOf = (params: string, info?: string) => effectivePrices(only(params, info));

describe('the price table', () => {
  it('agrees with another source on the models that both know', () => {
    const compared = compare();
    assert.ok(compared.length > 50, `${compared.length} models in both`);
    const share = compared.filter(agrees).length / compared.length;
    assert.ok(share >= 0.9, `${share} agree`);
  });

  it('reads every line that it has', () => {
    const names = knownModels();
    assert.ok(names.length > 1000);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) {
      const slash = name.indexOf('/');
      const facts = modelFacts(name.slice(0, slash), name.slice(slash + 1), name);
      assert.equal(facts?.name, name);
      const prices = Object.values(facts.prices ?? {}).filter((price) => typeof price === 'number');
      assert.ok(
        prices.every((price) => price >= 0 && price < 0.01),
        name,
      );
      for (const tier of facts.prices?.tiers ?? []) assert.ok(tier.above >= 1000, name);
    }
  });

  it('keeps what a line was made of', () => {
    const entry = {
      litellm_provider: 'vertex_ai-anthropic_models',
      mode: 'chat',
      input_cost_per_token: 3e-6,
      output_cost_per_token: 1.5e-5,
      cache_read_input_token_cost: 3e-7,
      cache_creation_input_token_cost: 3.75e-6,
      cache_creation_input_token_cost_above_1hr: 6e-6,
      input_cost_per_token_above_200k_tokens: 6e-6,
      output_cost_per_token_above_200k_tokens: 2.25e-5,
      cache_creation_input_token_cost_above_1hr_above_200k_tokens: 1.2e-5,
      input_cost_per_token_batches: 1.5e-6,
      output_cost_per_token_batches: 7.5e-6,
      input_cost_per_token_priority: 6e-6,
      output_cost_per_token_priority: 3e-5,
      input_cost_per_token_above_200k_tokens_priority: 9e-6,
      input_cost_per_token_flex: 1e-6,
      max_input_tokens: 200000,
      max_output_tokens: 64000,
      supports_vision: true,
      supports_function_calling: false,
    };
    const line = tableLine('vertex_ai/claude-x', entry, '2026-01-01');
    assert.deepEqual(parseLine(line ?? ''), {
      name: 'vertex_ai/claude-x',
      mode: 'chat',
      prices: {
        input: 3e-6,
        output: 1.5e-5,
        cacheRead: 3e-7,
        cacheWrite: 3.75e-6,
        cacheWrite1h: 6e-6,
        tiers: [{ above: 200000, input: 6e-6, output: 2.25e-5, cacheWrite1h: 1.2e-5 }],
        batch: { input: 1.5e-6, output: 7.5e-6 },
        flex: { input: 1e-6 },
        priority: { input: 6e-6, output: 3e-5, tiers: [{ above: 200000, input: 9e-6 }] },
      },
      maxInputTokens: 200000,
      maxOutputTokens: 64000,
      capabilities: ['vision'],
    });
  });

  it('takes no line for a price that is none', () => {
    const line = (entry: object) =>
      tableLine('openai/x', { litellm_provider: 'openai', mode: 'chat', ...entry }, '2026-01-01');
    assert.equal(line({ input_cost_per_token: 0, output_cost_per_token: 0 }), null);
    assert.equal(line({ input_cost_per_token: 0, max_input_tokens: 5 }), 'openai/x c5');
    assert.equal(line({ input_cost_per_token: 1e-6, deprecation_date: '2025-12-31' }), null);
    assert.equal(line({ input_cost_per_token: 1e-6, litellm_provider: 'someone' }), null);
  });
});

describe('what a model costs', () => {
  it('has tiers of service only where the file sets no prices of its own', () => {
    const { priority, flex } = pricesOf('model: openai/gpt-5, api_key: k')!;
    assert.ok(priority!.output! > flex!.output!);
    const own = pricesOf(
      'model: openai/gpt-5, api_key: k, input_cost_per_token: 1e-6, output_cost_per_token: 1e-6',
    )!;
    assert.deepEqual([own.priority, own.flex], [undefined, undefined]);
  });

  it('stands in the table by the names that providers have for it', () => {
    const input = (params: string) => pricesOf(`${params}, api_key: os.environ/KEY`)?.input;
    assert.equal(input('model: openai/gpt-4o'), 2.5e-6);
    assert.equal(input('model: gpt-4o'), 2.5e-6);
    assert.equal(input('model: claude-sonnet-4-5'), 3e-6);
    assert.equal(input('model: azure/o_series/gpt-4o, api_base: "https://r"'), 2.5e-6);
    const bedrock = 'anthropic.claude-sonnet-4-5-20250929-v1:0, aws_region_name: eu-west-1';
    assert.equal(input(`model: bedrock/invoke/${bedrock}`), 3e-6);
    assert.ok(input(`model: bedrock/eu.${bedrock}`)! >= 3e-6);
  });

  it('is not known where nobody says it, and never nothing', () => {
    assert.equal(pricesOf('model: openai/my-own-model, api_key: os.environ/KEY'), null);
    assert.equal(pricesOf('model: simulated/gpt-4o'), null);
    assert.equal(pricesOf('model: ollama/llama3'), null);
  });

  it('is not that of the namesake when a server on this machine answers', () => {
    const local = 'model: openai/gpt-4o, api_base: "http://127.0.0.1:8000/v1"';
    assert.equal(pricesOf(local), null);
    assert.equal(factsOf(only(local)), null);
    assert.equal(pricesOf(local, '{base_model: gpt-4o}')?.input, 2.5e-6);
  });

  it('is that of the base model behind a name of its own', () => {
    const own = 'model: azure/my-deployment, api_base: "https://r", api_key: os.environ/KEY';
    assert.equal(pricesOf(own), null);
    assert.equal(pricesOf(own, '{base_model: gpt-4o}')?.input, 2.5e-6);
    assert.equal(pricesOf(own, '{base_model: azure/gpt-4o}')?.input, 2.5e-6);
  });

  it('is what the file says, price by price', () => {
    const key = 'api_key: os.environ/KEY';
    const prices = pricesOf(`model: openai/gpt-4o, ${key}, input_cost_per_token: 0.000001`);
    assert.deepEqual(prices, { input: 1e-6, output: 1e-5, tiers: [], from: 'file' });
    const cached = pricesOf(`model: openai/gpt-4o, ${key}, cache_read_input_token_cost: 0`);
    assert.deepEqual([cached?.input, cached?.cacheRead, cached?.from], [2.5e-6, 0, 'table']);
    const free = pricesOf('model: ollama/llama3, input_cost_per_token: 0, output_cost_per_token: 0');
    assert.deepEqual([free?.input, free?.output], [0, 0]);
  });

  it('has what the file says of long prompts and tiers of service, wherever it says it', () => {
    const keys =
      'input_cost_per_token_above_200k_tokens: 6e-6, output_cost_per_token_above_200k_tokens: "2.25e-5", ' +
      'cache_read_input_token_cost_above_200k_tokens: 6e-7, input_cost_per_token_above_128k_tokens: 4e-6, ' +
      'cache_creation_input_token_cost_above_1hr_above_200k_tokens: 1.2e-5, ' +
      'input_cost_per_token_priority: 9e-6, input_cost_per_token_above_200k_tokens_priority: 1.8e-5, ' +
      'output_cost_per_token_flex: 1e-6';
    const base = 'model: openai/own, api_key: k, input_cost_per_token: 3e-6, output_cost_per_token: 1.5e-5';
    for (const prices of [pricesOf(`${base}, ${keys}`), pricesOf(base, `{${keys}}`)])
      assert.deepEqual(prices, {
        input: 3e-6,
        output: 1.5e-5,
        tiers: [
          { above: 128_000, input: 4e-6 },
          { above: 200_000, input: 6e-6, output: 2.25e-5, cacheRead: 6e-7, cacheWrite1h: 1.2e-5 },
        ],
        priority: { input: 9e-6, tiers: [{ above: 200_000, input: 1.8e-5 }] },
        flex: { output: 1e-6 },
        from: 'file',
      });
    const text = `model_list:\n  - {model_name: g, litellm_params: {${base.replace('api_key: k', 'api_key: os.environ/KEY')}, ${keys}}}\n`;
    assert.deepEqual(load(text).findings, []);
  });

  it('has single ones of the file among those of the table', () => {
    const known = pricesOf('model: gemini/gemini-2.5-pro, api_key: k')!;
    const [tier] = known.tiers;
    assert.ok(tier);
    const more =
      'input_cost_per_token_above_200k_tokens: 1, input_cost_per_token_above_900k_tokens: 2, input_cost_per_token_flex: 3';
    const changed = pricesOf('model: gemini/gemini-2.5-pro, api_key: k', `{${more}}`)!;
    assert.deepEqual(changed.tiers, [
      { ...tier, input: 1 },
      { above: 900_000, input: 2 },
    ]);
    assert.deepEqual(
      [changed.input, changed.flex, changed.from],
      [known.input, { ...known.flex, input: 3 }, 'table'],
    );
  });

  it('is not known by half, and the file is told so', () => {
    const [message] = expectOnly(
      'half-price',
      'model_list:\n  - {model_name: g, litellm_params: {model: ollama/llama3, «input_cost_per_token»: 0.1}}\n',
    );
    assert.match(message ?? '', /`output_cost_per_token` is not set/);
    const embedding = 'model: ollama/nomic, input_cost_per_token: 0.000001';
    assert.equal(pricesOf(embedding, '{mode: embedding}')?.output, 0);
  });
});
