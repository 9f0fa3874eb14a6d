import assert from 'node:assert/strict';
import { anthropic } from '../../../src/gateway/dialects/anthropic.ts';
import { openai } from '../../../src/gateway/dialects/openai.ts';

describe('the usage that providers report', () => {
  it('tells cache writes for an hour apart', () => {
    const usage = anthropic.usage({
      input_tokens: 3,
      output_tokens: 4,
      cache_read_input_tokens: 5,
      cache_creation_input_tokens: 9,
      cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 7 },
    });
    assert.deepEqual(usage, { input: 3, output: 4, cacheRead: 5, cacheWrite: 9, cacheWrite1h: 7 });
  });

  it('counts cached tokens once, by whatever name', () => {
    const usage = (more: object) =>
      openai.usage({ prompt_tokens: 100, completion_tokens: 7, ...more }) as Record<string, number>;
    const expected = { input: 60, output: 7, cacheRead: 40, cacheWrite: 0 };
    assert.deepEqual(usage({ prompt_tokens_details: { cached_tokens: 40 } }), expected);
    assert.deepEqual(usage({ prompt_cache_hit_tokens: 40, prompt_cache_miss_tokens: 60 }), expected);
    assert.deepEqual(usage({ cached_tokens: 40 }), expected);
    assert.deepEqual(usage({ prompt_tokens_details: { cached_tokens: 40, cache_write_tokens: 10 } }), {
      ...expected,
      input: 50,
      cacheWrite: 10,
    });
  });
});
