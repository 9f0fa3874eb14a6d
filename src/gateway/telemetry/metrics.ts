import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { DeploymentState } from '../../contract/admin.ts';
import type { Deployment } from '../../router/deployment.ts';
import type { Failure } from '../../router/failure.ts';
import type { DeploymentSpec } from '../../router/spec.ts';
import type { Router } from '../../router/router.ts';
import type { Trace } from '../../router/trace.ts';
import { health } from '../views.ts';

/** Seconds. */
const LATENCY_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];
const OVERHEAD_BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25];

/** 0 is well, as in LiteLLM; what is not 0 takes no requests, or fewer. */
const STATE_VALUES: Record<DeploymentState, number> = {
  healthy: 0,
  warming_up: 1,
  half_open: 1,
  cooling_down: 2,
  circuit_open: 2,
  unhealthy: 2,
  disabled: 2,
};

const LABELS = ['model', 'deployment', 'provider', 'variant'] as const;
type Labels = Record<(typeof LABELS)[number], string>;

/** Design §5. Labels take only names of the configuration, never text of a request. */
export class Metrics {
  readonly registry = new Registry();
  readonly #labels = new WeakMap<DeploymentSpec, Labels>();
  readonly #requests = this.#counter(
    'litellm_requests_total',
    'Client requests, under the deployment that answered or failed last.',
    ['strategy'],
  );
  readonly #errors = this.#counter(
    'litellm_errors_total',
    'Failed attempts, under the deployment that failed.',
    ['error'],
  );
  readonly #cost = this.#counter('litellm_cost_total', 'US dollars spent.');
  readonly #tokens = this.#counter('litellm_tokens_total', 'Tokens by direction.', ['direction']);
  readonly #cooldowns = this.#counter(
    'litellm_deployment_cooldowns_total',
    'Times that a deployment was taken out.',
  );
  readonly #retries = this.#counter(
    'litellm_retries_total',
    'Retries, under the deployment that answered or failed last.',
  );
  readonly #fallbacks = this.#counter(
    'litellm_fallbacks_total',
    'Fallbacks, under the deployment that answered or failed last.',
  );
  readonly #duration = new Summary({
    name: 'litellm_request_duration_seconds',
    help: 'Whole request, retries and fallbacks included.',
    labelNames: LABELS,
    percentiles: [0.5, 0.95, 0.99],
    maxAgeSeconds: 600,
    ageBuckets: 2,
    registers: [this.registry],
  });
  readonly #latency = this.#histogram(
    'litellm_request_latency_seconds',
    'The attempt that answered.',
    LATENCY_BUCKETS,
  );
  readonly #ttft = this.#histogram(
    'litellm_time_to_first_token_seconds',
    'Streams: until the first content.',
    LATENCY_BUCKETS,
  );
  readonly #overhead = this.#histogram(
    'litellm_overhead_seconds',
    "The gateway's own time.",
    OVERHEAD_BUCKETS,
  );

  constructor(router: Router, now: () => number) {
    this.#gauge(
      'litellm_deployment_state',
      '0 healthy, 1 taking fewer requests, 2 taking none.',
      router,
      (deployment) => STATE_VALUES[health(deployment, now()).state],
    );
    this.#gauge('litellm_deployment_in_flight', 'Requests under way.', router, ({ inFlight }) => inFlight);
  }

  attemptFailed(deployment: Deployment, failure: Failure): void {
    this.#errors.inc({ ...this.#of(deployment), error: failure.kind });
  }

  cooledDown(deployment: Deployment): void {
    this.#cooldowns.inc(this.#of(deployment));
  }

  /** `deployment`: that which answered or failed last; null when none was even tried. */
  finished(trace: Trace, deployment: Deployment | null): void {
    const labels: Labels = deployment
      ? this.#of(deployment)
      : { model: trace.group, deployment: '', provider: '', variant: '' };
    this.#requests.inc({ ...labels, strategy: trace.strategy });
    this.#duration.observe(labels, trace.durationMs / 1000);
    if (trace.retries > 0) this.#retries.inc(labels, trace.retries);
    if (trace.fallbacks > 0) this.#fallbacks.inc(labels, trace.fallbacks);
    if (trace.cost !== null) this.#cost.inc(labels, trace.cost);
    if (trace.usage) {
      this.#tokens.inc(
        { ...labels, direction: 'input' },
        trace.usage.input + trace.usage.cacheRead + trace.usage.cacheWrite,
      );
      this.#tokens.inc({ ...labels, direction: 'output' }, trace.usage.output);
    }
    const last = trace.attempts.at(-1);
    if (last?.outcome === 'success') {
      this.#latency.observe(labels, last.durationMs / 1000);
      if (last.ttftMs !== null) this.#ttft.observe(labels, last.ttftMs / 1000);
    }
    const upstreamMs = trace.attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
    this.#overhead.observe(labels, Math.max(0, trace.durationMs - upstreamMs) / 1000);
  }

  #of({ spec }: Deployment): Labels {
    let labels = this.#labels.get(spec);
    if (!labels) {
      const { group, provider, variant, id } = spec;
      labels = { model: group, deployment: id, provider, variant: variant ?? '' };
      this.#labels.set(spec, labels);
    }
    return labels;
  }

  #counter(name: string, help: string, more: string[] = []): Counter {
    return new Counter({ name, help, labelNames: [...LABELS, ...more], registers: [this.registry] });
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name, help, labelNames: LABELS, buckets, registers: [this.registry] });
  }

  /** Read when someone asks, not kept on the request path. */
  #gauge(name: string, help: string, router: Router, value: (deployment: Deployment) => number): void {
    const of = (deployment: Deployment) => this.#of(deployment);
    new Gauge({
      name,
      help,
      labelNames: LABELS,
      registers: [this.registry],
      collect() {
        this.reset();
        for (const deployment of router.pool.deployments) this.set(of(deployment), value(deployment));
      },
    });
  }
}
