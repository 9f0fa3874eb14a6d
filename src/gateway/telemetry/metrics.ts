import { Gauge, Registry } from 'prom-client';
import type { AttemptView, DeploymentState } from '../../contract/admin.ts';
import type { Deployment } from '../../router/deployment.ts';
import { CONDUCT, type Failure, type FailureKind } from '../../router/failure.ts';
import type { Pool } from '../../router/pool.ts';
import type { Router } from '../../router/router.ts';
import type { DeploymentSpec } from '../../router/spec.ts';
import type { Trace } from '../../router/trace.ts';
import { health } from '../views.ts';
import { Count, Histogram, type Labels, Summary } from './series.ts';

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

/** Those that an attempt can fail by. */
const ATTEMPT_FAILURES = (Object.keys(CONDUCT) as FailureKind[]).filter(
  (kind) => kind !== 'cancelled' && kind !== 'no_deployment',
);

const LABELS = ['model', 'deployment', 'provider', 'variant'] as const;

/** The labels of a deployment, and those with one more, each made once. */
class LabelSet {
  readonly base: Labels;
  readonly #more = new Map<string, Labels>();

  constructor(base: Labels) {
    this.base = base;
  }

  with(name: 'strategy' | 'error' | 'direction', value: string): Labels {
    let labels = this.#more.get(value);
    if (!labels) {
      labels = { ...this.base, [name]: value };
      this.#more.set(value, labels);
    }
    return labels;
  }
}

/** Design §5. Labels take only names of the configuration, never text of a request. */
export class Metrics {
  readonly registry = new Registry();
  readonly #router: Router;
  readonly #sets = new Map<string, LabelSet>();
  readonly #bySpec = new WeakMap<DeploymentSpec, LabelSet>();
  readonly #requests = this.#count(
    'litellm_requests_total',
    'Client requests, under the deployment that answered or failed last.',
  );
  readonly #errors = this.#count(
    'litellm_errors_total',
    'Failed attempts, under the deployment that failed.',
  );
  readonly #cost = this.#count('litellm_cost_total', 'US dollars spent.');
  readonly #tokens = this.#count('litellm_tokens_total', 'Tokens by direction.');
  readonly #savings = this.#count(
    'litellm_savings_total',
    'US dollars that the dearest candidate would have cost more, by cost-based-routing.',
  );
  readonly #cooldowns = this.#count(
    'litellm_deployment_cooldowns_total',
    'Times that a deployment was taken out.',
  );
  readonly #retries = this.#count(
    'litellm_retries_total',
    'Retries, under the deployment that answered or failed last.',
  );
  readonly #fallbacks = this.#count(
    'litellm_fallbacks_total',
    'Fallbacks, under the deployment that answered or failed last.',
  );
  readonly #duration = new Summary(
    'litellm_request_duration_seconds',
    'Whole request, retries and fallbacks included.',
    this.registry,
  );
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
    this.#router = router;
    this.#gauge(
      'litellm_deployment_state',
      '0 healthy, 1 taking fewer requests, 2 taking none.',
      router,
      (deployment) => STATE_VALUES[health(deployment, now()).state],
    );
    this.#gauge('litellm_deployment_in_flight', 'Requests under way.', router, ({ inFlight }) => inFlight);
    this.#gauge(
      'litellm_budget_remaining',
      'US dollars left in the running window, of the deployment or its provider, whichever is less.',
      router,
      (deployment) => {
        const left = [deployment.budget, deployment.providerBudget(null)].flatMap(
          (budget) => budget?.remaining(now()) ?? [],
        );
        return left.length > 0 ? Math.min(...left) : null;
      },
    );
  }

  /**
   * Series of what may yet happen begin at 0: Prometheus' rate() sees no increase in a counter that appears with its
   * first failures already counted.
   */
  expect({ groups }: Pool): void {
    for (const { deployments, strategyName } of groups) {
      for (const deployment of deployments) {
        const labels = this.#of(deployment);
        this.#requests.add(labels.with('strategy', strategyName), 0);
        for (const kind of ATTEMPT_FAILURES) this.#errors.add(labels.with('error', kind), 0);
        for (const counter of [this.#cooldowns, this.#retries, this.#fallbacks, this.#cost])
          counter.add(labels.base, 0);
      }
    }
  }

  attemptFailed(deployment: Deployment, failure: Failure): void {
    this.#errors.add(this.#of(deployment).with('error', failure.kind), 1);
  }

  cooledDown(deployment: Deployment): void {
    this.#cooldowns.add(this.#of(deployment).base, 1);
  }

  /** `deployment`: that which answered or failed last; null when none was even tried. */
  finished(trace: Trace, deployment: Deployment | null): void {
    const labels = deployment ? this.#of(deployment) : this.#untriedOf(trace.group);
    const { base } = labels;
    this.#requests.add(labels.with('strategy', trace.strategy), 1);
    this.#duration.observe(base, trace.durationMs / 1000);
    if (trace.retries > 0) this.#retries.add(base, trace.retries);
    if (trace.fallbacks > 0) this.#fallbacks.add(base, trace.fallbacks);
    if (trace.savings !== null) this.#savings.add(base, trace.savings);
    const last = trace.attempts.at(-1);
    if (last?.outcome === 'success') {
      this.#latency.observe(base, last.durationMs / 1000);
      if (last.ttftMs !== null) this.#ttft.observe(base, last.ttftMs / 1000);
    }
    let upstreamMs = 0;
    for (const attempt of trace.attempts) {
      upstreamMs += attempt.durationMs;
      if (attempt.usage) this.#spent(attempt, attempt.deployment === deployment?.id ? labels : null);
    }
    this.#overhead.observe(base, Math.max(0, trace.durationMs - upstreamMs) / 1000);
  }

  /** Under the deployment that was paid, whatever became of its answer. */
  #spent({ deployment: id, group, usage, cost }: AttemptView, known: LabelSet | null): void {
    if (!usage) return;
    const deployment = this.#router.pool.deployment(id);
    const labels = known ?? (deployment ? this.#of(deployment) : this.#untriedOf(group));
    const { input, cacheRead, cacheWrite, output } = usage;
    this.#tokens.add(labels.with('direction', 'input'), input + cacheRead + cacheWrite);
    this.#tokens.add(labels.with('direction', 'output'), output);
    if (cost !== null) this.#cost.add(labels.base, cost);
  }

  #of({ spec }: Deployment): LabelSet {
    let labels = this.#bySpec.get(spec);
    if (!labels) {
      const { group, provider, variant, id } = spec;
      labels = this.#labelled({ model: group, deployment: id, provider, variant: variant ?? '' });
      this.#bySpec.set(spec, labels);
    }
    return labels;
  }

  #untriedOf(group: string): LabelSet {
    return this.#labelled({ model: group, deployment: '', provider: '', variant: '' });
  }

  /** The same set for the same labels, so that a series goes on across changes of the configuration. */
  #labelled(base: Record<(typeof LABELS)[number], string>): LabelSet {
    const key = LABELS.map((name) => base[name]).join('\n');
    let labels = this.#sets.get(key);
    if (!labels) {
      labels = new LabelSet(base);
      this.#sets.set(key, labels);
    }
    return labels;
  }

  #count(name: string, help: string): Count {
    return new Count(name, help, this.registry);
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram(name, help, buckets, this.registry);
  }

  /** Read when someone asks. */
  #gauge(name: string, help: string, router: Router, value: (deployment: Deployment) => number | null): void {
    const of = (deployment: Deployment) => this.#of(deployment);
    new Gauge({
      name,
      help,
      labelNames: LABELS,
      registers: [this.registry],
      collect() {
        this.reset();
        for (const deployment of router.pool.deployments) {
          const known = value(deployment);
          if (known !== null) this.set({ ...of(deployment).base }, known);
        }
      },
    });
  }
}
