import assert from 'node:assert/strict';
import { timeoutsOf } from '../../../src/config/index.ts';
import { routerSpec } from '../../../src/gateway/config/router-spec.ts';
import { load, withGroup } from './marked.ts';

const settings = (text: string) => {
  const { config, findings } = load(withGroup(text));
  assert.ok(config, JSON.stringify(findings));
  return config;
};

describe('settings in two sections', () => {
  it('have their defaults where neither sets them', () => {
    const { router, litellm, general } = settings('');
    const {
      num_retries,
      allowed_fails,
      cooldown_time,
      max_fallbacks,
      window_size,
      routing_strategy,
      timeout,
    } = router;
    assert.deepEqual(
      { num_retries, allowed_fails, cooldown_time, max_fallbacks, window_size, routing_strategy, timeout },
      {
        num_retries: 2,
        allowed_fails: 3,
        cooldown_time: 5,
        max_fallbacks: 5,
        window_size: 100,
        routing_strategy: 'simple-shuffle',
        timeout: undefined,
      },
    );
    assert.deepEqual(router.fallbacks, []);
    assert.equal(litellm.request_timeout, 6000);
    assert.deepEqual(general, {
      allowed_hosts: [],
      disable_spend_logs: false,
      maximum_spend_logs_retention_period: '30d',
      maximum_spend_logs_size_mb: 1024,
      record_content: false,
    });
  });

  it('come from litellm_settings where router_settings is silent', () => {
    const litellm =
      'litellm_settings:\n  num_retries: 7\n  fallbacks: [{gpt: [gpt]}]\n  default_fallbacks: [gpt]\n  request_timeout: 30\n';
    const { router } = settings(litellm);
    assert.deepEqual(
      [router.num_retries, router.fallbacks, router.default_fallbacks, router.timeout],
      [7, [{ gpt: ['gpt'] }], ['gpt'], 30],
    );
    const both = settings(`${litellm}router_settings: {num_retries: 0, fallbacks: [], timeout: 5}\n`).router;
    assert.deepEqual(
      [both.num_retries, both.fallbacks, both.default_fallbacks, both.timeout],
      [0, [], ['gpt'], 5],
    );
  });

  it('read one callback or several', () => {
    const { litellm } = settings(
      'litellm_settings: {success_callback: langfuse, failure_callback: [a, b]}\n',
    );
    assert.deepEqual([litellm.success_callback, litellm.failure_callback], [['langfuse'], ['a', 'b']]);
  });
});

describe('timeout', () => {
  const of = (text: string) => timeoutsOf(settings(text));

  it('is the request’s', () => {
    assert.deepEqual(of(''), { requestSeconds: 6000, breakerResetSeconds: undefined });
    assert.deepEqual(of('router_settings: {timeout: 20}\n'), {
      requestSeconds: 20,
      breakerResetSeconds: undefined,
    });
  });

  it('is the breaker’s where a whole number stands beside one', () => {
    const text =
      'router_settings: {timeout: 20, enable_circuit_breaker: true}\nlitellm_settings: {request_timeout: 90}\n';
    assert.deepEqual(of(text), { requestSeconds: 90, breakerResetSeconds: 20 });
    assert.deepEqual(of(text.replace('20', '20.5')), {
      requestSeconds: 20.5,
      breakerResetSeconds: undefined,
    });
    assert.deepEqual(of(text.replace('timeout: 20, ', '')), {
      requestSeconds: 90,
      breakerResetSeconds: undefined,
    });
  });
});

describe('the strategy of a routing group', () => {
  it('is that of its models and its own, with its own arguments; the others have that of the file', () => {
    const { strategy, groupStrategies } = routerSpec(
      settings(
        'router_settings:\n  routing_strategy_args: {ttl: 1}\n' +
          '  routing_groups: [{group_name: a, models: [gpt], routing_strategy: weighted}]\n',
      ),
    );
    const weighted = { name: 'weighted-round-robin', args: {} };
    assert.deepEqual(Object.fromEntries(groupStrategies), { gpt: weighted, a: weighted });
    assert.deepEqual(strategy, { name: 'simple-shuffle', args: { ttlMs: 1000 } });
  });
});
