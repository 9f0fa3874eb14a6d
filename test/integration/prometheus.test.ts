import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { startPrometheus, type Prometheus, prometheusMissing, type Sample } from '../support/prometheus.ts';
import { until } from '../support/until.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples/observability');
const ROUNDS = 6;
const LIMIT_MS = 30_000;

/** Design: names and types, exactly. */
const TYPES = {
  litellm_requests_total: 'counter',
  litellm_errors_total: 'counter',
  litellm_cost_total: 'counter',
  litellm_tokens_total: 'counter',
  litellm_request_duration_seconds: 'summary',
  litellm_request_latency_seconds: 'histogram',
  litellm_time_to_first_token_seconds: 'histogram',
  litellm_deployment_state: 'gauge',
  litellm_deployment_in_flight: 'gauge',
  litellm_deployment_cooldowns_total: 'counter',
  litellm_retries_total: 'counter',
  litellm_fallbacks_total: 'counter',
  litellm_savings_total: 'counter',
  litellm_budget_remaining: 'gauge',
  litellm_overhead_seconds: 'histogram',
};

const ISSUE_QUERIES = [
  'sum by (model) (litellm_requests_total)',
  'avg by (model) (litellm_request_duration_seconds)',
  'rate(litellm_errors_total[5m])',
  'rate(litellm_cost_total[1h]) * 3600',
];

const simulated = (group: string, id: string, params: object = {}, info: object = {}): object => ({
  model_name: group,
  litellm_params: {
    model: `simulated/${id}`,
    latency_ms: 2,
    tokens_per_second: 10_000,
    output_tokens: 5,
    input_cost_per_token: 0.001,
    output_cost_per_token: 0.002,
    ...params,
  },
  model_info: { id, ...info },
});

/** One group that retries, one that falls back, one that saves. */
const CONFIG = {
  model_list: [
    simulated('chat', 'good', { metadata: { variant: 'a' }, max_budget: 100, budget_duration: '1d' }),
    simulated('chat', 'broken', { metadata: { variant: 'b' }, error_rate: 1, error_status: 503 }),
    simulated('dead', 'dead-1', { error_rate: 1 }),
    simulated('backup', 'spare', {}),
    simulated('thrifty', 'cheap', {}),
    simulated('thrifty', 'dear', { input_cost_per_token: 0.01, output_cost_per_token: 0.02 }),
  ],
  router_settings: {
    num_retries: 2,
    allowed_fails: 3,
    cooldown_time: 600,
    fallbacks: [{ dead: ['backup'] }],
    routing_groups: [{ group_name: 'money', models: ['thrifty'], routing_strategy: 'cost-based-routing' }],
  },
};

const ask = async (gateway: RunningGateway, model: string, stream: boolean): Promise<void> => {
  const response = await fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model,
      stream,
      messages: [{ role: 'user', content: `Not for labels ${Math.random()}` }],
    }),
  });
  assert.equal(response.status, 200, await response.text());
};

const by = (label: string, samples: Sample[]): Record<string, number> =>
  Object.fromEntries(samples.map(({ metric, value }) => [metric[label], value]));

interface Panel {
  title: string;
  type: string;
  targets?: { expr: string }[];
}

/** As Grafana would send it. */
const asSent = (expression: string): string =>
  expression.replaceAll('$__rate_interval', '1m').replaceAll('$__range', '5m').replaceAll('$model', '.*');

describe('a real Prometheus', () => {
  let gateway: RunningGateway | undefined;
  let prometheus: Prometheus | undefined;

  before(async function () {
    const missing = prometheusMissing();
    if (missing !== null) {
      console.log(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(4 * LIMIT_MS);
    gateway = await startGateway({ config: CONFIG });
    prometheus = await startPrometheus(`127.0.0.1:${gateway.port}`);
    // Counters are to be seen before they rise, as in life.
    await until(
      'the first scrape',
      async () => (await prometheus!.query('litellm_requests_total')).length > 0,
      LIMIT_MS,
    );
    for (let round = 0; round < ROUNDS; round++)
      for (const model of ['chat', 'dead', 'thrifty']) await ask(gateway, model, round % 2 === 0);
    const total = async (expression: string) => (await prometheus!.query(expression))[0]?.value ?? 0;
    await until(
      'all is scraped',
      async () => (await total('sum(litellm_requests_total)')) === 3 * ROUNDS,
      LIMIT_MS,
    );
    await until(
      'and its rise',
      async () => (await total('sum(increase(litellm_requests_total[1m]))')) > 0,
      LIMIT_MS,
    );
  });

  after(async () => {
    await prometheus?.stop();
    await gateway?.stop();
  });

  it('finds every metric, of its type', async () => {
    const known = await prometheus!.types();
    const own = Object.entries(known).filter(([name]) => name.startsWith('litellm_'));
    assert.deepEqual(
      Object.fromEntries(own.toSorted()),
      Object.fromEntries(Object.entries(TYPES).toSorted()),
    );
  });

  it('answers the queries that people ask first', async () => {
    for (const query of ISSUE_QUERIES) {
      const samples = await prometheus!.query(query);
      assert.ok(samples.length > 0, query);
      assert.ok(
        samples.some(({ value }) => value > 0),
        `${query} is 0 throughout`,
      );
    }
  });

  it('counts each request once, under the deployment that answered', async () => {
    const requests = by(
      'deployment',
      await prometheus!.query('sum by (deployment) (litellm_requests_total)'),
    );
    assert.deepEqual(requests, {
      good: ROUNDS,
      broken: 0,
      'dead-1': 0,
      spare: ROUNDS,
      cheap: ROUNDS,
      dear: 0,
    });
    const groups = by('model', await prometheus!.query('sum by (model) (litellm_requests_total)'));
    assert.deepEqual(groups, { chat: ROUNDS, dead: 0, backup: ROUNDS, thrifty: ROUNDS });
  });

  it('counts failed attempts under the deployment that failed', async () => {
    const failed = by(
      'deployment',
      await prometheus!.query('sum by (deployment) (litellm_errors_total) > 0'),
    );
    assert.deepEqual(Object.keys(failed).toSorted(), ['broken', 'dead-1']);
    const state = by('deployment', await prometheus!.query('litellm_deployment_state'));
    assert.equal(state['broken'], 2);
    assert.equal(failed['broken'], 3, 'until its cooldown');
    const [retries] = await prometheus!.query('sum(litellm_retries_total{model="chat"})');
    assert.equal(retries?.value, 3);
    const [fallbacks] = await prometheus!.query('litellm_fallbacks_total{deployment="spare"}');
    assert.equal(fallbacks?.value, ROUNDS);
  });

  it('keeps labels to names of the configuration', async () => {
    const allowed = new Set([
      ...['__name__', 'instance', 'job', 'le', 'quantile'],
      ...['model', 'deployment', 'provider', 'variant', 'error', 'strategy', 'direction'],
    ]);
    const all = await prometheus!.query('{__name__=~"litellm_.+"}');
    const unknown = all.flatMap(({ metric }) => Object.keys(metric).filter((name) => !allowed.has(name)));
    assert.deepEqual(unknown, []);
    assert.ok(
      !all.some(({ metric }) => Object.values(metric).some((value) => value.includes('Not for labels'))),
    );
  });

  it('has results for every panel of the dashboard', async () => {
    const text = await readFile(join(EXAMPLES, 'grafana-dashboard.json'), 'utf8');
    const { panels } = JSON.parse(text) as { panels: Panel[] };
    const drawn = panels.filter(({ type }) => type !== 'row');
    assert.ok(drawn.length > 15);
    for (const { title, targets = [] } of drawn) {
      assert.ok(targets.length > 0, title);
      for (const { expr } of targets) {
        const samples = await prometheus!.query(asSent(expr));
        assert.ok(
          samples.some(({ value }) => Number.isFinite(value)),
          `«${title}» has no result: ${expr}`,
        );
      }
    }
  });

  it('takes the examples: its configuration, the alerts and their tests', async () => {
    const promtool = promisify(execFile);
    await promtool('promtool', ['check', 'config', 'prometheus.yml'], { cwd: EXAMPLES });
    await promtool('promtool', ['check', 'rules', 'alerts.yml'], { cwd: EXAMPLES });
    await promtool('promtool', ['test', 'rules', 'alerts.test.yml'], { cwd: EXAMPLES });
  });
});
