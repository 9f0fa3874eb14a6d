import assert from 'node:assert/strict';
import { Metrics } from '../../../src/gateway/telemetry/metrics.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';

const prices = { input: 0.001, output: 0.002 };
const of = () => [deployment('a', { prices, variant: 'x' }), deployment('b')];

const served = () => {
  const bench = new Bench(spec(of()));
  const metrics = new Metrics(bench.router, () => bench.time);
  const tell = async (answers: Parameters<Bench['request']>[0]) => {
    const { trace } = await bench.request(answers);
    for (const [id, kind] of bench.failed.splice(0))
      metrics.attemptFailed(bench.router.pool.deployment(id)!, failing(kind));
    for (const id of bench.cooled.splice(0)) metrics.cooledDown(bench.router.pool.deployment(id)!);
    metrics.finished(
      trace,
      trace.deployment === null ? null : bench.router.pool.deployment(trace.deployment)!,
    );
  };
  return { bench, metrics, tell };
};

describe('metrics', () => {
  it('count a request once, under the deployment that answered, and attempts under those that failed', async () => {
    const { metrics, tell } = served();
    await tell({ a: 'authentication' });
    const text = await metrics.registry.metrics();
    assert.match(
      text,
      /^litellm_requests_total\{model="g",deployment="b",provider="openai",variant="",strategy="simple-shuffle"\} 1$/m,
    );
    assert.doesNotMatch(text, /^litellm_requests_total\{[^}]*deployment="a"/m);
    assert.match(
      text,
      /^litellm_errors_total\{model="g",deployment="a",provider="openai",variant="x",error="authentication"\} 1$/m,
    );
    assert.match(text, /^litellm_deployment_cooldowns_total\{[^}]*deployment="a"[^}]*\} 1$/m);
    assert.match(text, /^litellm_retries_total\{[^}]*deployment="b"[^}]*\} 1$/m);
    assert.match(text, /^litellm_deployment_state\{[^}]*deployment="a"[^}]*\} 2$/m);
    assert.match(text, /^litellm_deployment_in_flight\{[^}]*deployment="b"[^}]*\} 0$/m);
  });

  it('add up tokens and cost', async () => {
    const { metrics, tell } = served();
    const spends = (attempt: { usage: unknown }) => {
      attempt.usage = { input: 10, output: 5, cacheRead: 2, cacheWrite: 0 };
      return Promise.resolve(200);
    };
    await tell({ a: spends });
    await tell({ a: spends, b: 'ok' });
    await tell({ a: spends });
    const text = await metrics.registry.metrics();
    assert.match(text, /^litellm_tokens_total\{[^}]*deployment="a"[^}]*direction="input"\} 24$/m);
    assert.match(text, /^litellm_tokens_total\{[^}]*deployment="a"[^}]*direction="output"\} 10$/m);
    assert.match(text, /^litellm_cost_total\{[^}]*deployment="a"[^}]*\} 0\.044/m);
  });

  it('put costs under the deployment that was paid, also for an answer that broke', async () => {
    const { metrics, tell } = served();
    await tell({
      a: (attempt) => {
        attempt.usage = { input: 10, output: 5, cacheRead: 0, cacheWrite: 0 };
        return Promise.reject(failing('invalid_answer'));
      },
    });
    const text = await metrics.registry.metrics();
    assert.match(text, /^litellm_requests_total\{[^}]*deployment="b"[^}]*\} 1$/m);
    assert.match(text, /^litellm_cost_total\{[^}]*deployment="a"[^}]*\} 0\.02$/m);
    assert.match(text, /^litellm_tokens_total\{[^}]*deployment="a"[^}]*direction="output"\} 5$/m);
    assert.doesNotMatch(text, /^litellm_tokens_total\{[^}]*deployment="b"/m);
  });

  it('tell durations as a summary and as histograms', async () => {
    const { metrics, tell } = served();
    for (let i = 0; i < 4; i++) await tell({});
    const text = await metrics.registry.metrics();
    assert.match(text, /^# TYPE litellm_request_duration_seconds summary$/m);
    assert.match(text, /^litellm_request_duration_seconds\{[^}]*deployment="a"[^}]*quantile="0.99"\} 0\.1$/m);
    assert.match(text, /^litellm_request_duration_seconds_count\{[^}]*deployment="a"[^}]*\} 2$/m);
    assert.match(text, /^litellm_request_latency_seconds_bucket\{[^}]*deployment="b"[^}]*le="0.05"\} 0$/m);
    assert.match(text, /^litellm_request_latency_seconds_bucket\{[^}]*deployment="b"[^}]*le="0.1"\} 2$/m);
    assert.match(text, /^litellm_request_latency_seconds_bucket\{[^}]*deployment="b"[^}]*le="\+Inf"\} 2$/m);
  });

  it('begin at 0, so that the first failures show as an increase', async () => {
    const { bench, metrics, tell } = served();
    metrics.expect(bench.router.pool);
    const before = await metrics.registry.metrics();
    for (const id of ['a', 'b']) {
      assert.match(before, new RegExp(`^litellm_errors_total{[^}]*"${id}"[^}]*error="rate_limit"} 0$`, 'm'));
      assert.match(before, new RegExp(`^litellm_requests_total{[^}]*"${id}"[^}]*} 0$`, 'm'));
    }
    assert.doesNotMatch(before, /error="(cancelled|no_deployment)"/);
    await tell({ a: 'rate_limit' });
    metrics.expect(bench.router.pool);
    const after = await metrics.registry.metrics();
    assert.match(after, /^litellm_errors_total\{[^}]*"a"[^}]*error="rate_limit"\} 1$/m);
  });

  it('go on across a change of the configuration, each series once', async () => {
    const { bench, metrics, tell } = served();
    await tell({});
    bench.router.update(spec(of()));
    await tell({});
    await tell({});
    const lines = (await metrics.registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith('litellm_requests_total{'));
    assert.equal(new Set(lines.map((line) => line.replace(/ .*/, ''))).size, lines.length);
    assert.match(lines.join('\n'), /deployment="a".* 2/);
  });
});
