import { baseSpec } from '../../bench/routing/base-spec.ts';
import { Failure, type FailureKind } from '../../src/router/failure.ts';
import { Router } from '../../src/router/router.ts';
import type { Attempt, RouteRequest, RouterObserver } from '../../src/router/run.ts';
import type { StrategyName } from '../../src/contract/strategies.ts';
import type { DeploymentSpec, RouterSpec, StrategySpec } from '../../src/router/spec.ts';
import type { StrategyArgs } from '../../src/router/strategies/strategy.ts';
import type { Trace } from '../../src/router/trace.ts';

export const deployment = (id: string, more: Partial<DeploymentSpec> = {}): DeploymentSpec => ({
  id,
  group: 'g',
  provider: 'openai',
  model: `openai/${id}`,
  line: 1,
  surfaces: new Set(['chat']),
  unavailable: null,
  ...more,
});

export const by = (name: StrategyName, args: StrategyArgs = {}): StrategySpec => ({ name, args });

export const spec = (deployments: DeploymentSpec[], more: Partial<RouterSpec> = {}): RouterSpec => ({
  deployments,
  ...baseSpec,
  strategy: by('simple-shuffle'),
  slowStart: false,
  ...more,
});

/** A router in virtual time: waiting moves the clock, nothing sleeps. */
export class Bench {
  time = 1_000_000;
  readonly waits: number[] = [];
  readonly traces: Trace[] = [];
  readonly failed: [string, FailureKind][] = [];
  readonly cooled: string[] = [];
  readonly router: Router;
  #calls = 0;

  constructor(of: RouterSpec, random = () => 0) {
    const observer: RouterObserver = {
      changed: () => undefined,
      cooledDown: ({ id }) => this.cooled.push(id),
      attemptFailed: ({ id }, { kind }) => this.failed.push([id, kind]),
      finished: (trace) => this.traces.push(trace),
    };
    const sleep = (ms: number): Promise<void> => {
      this.waits.push(ms);
      this.time += ms;
      return Promise.resolve();
    };
    this.router = new Router(of, { now: () => this.time, random, sleep }, observer);
  }

  /** Routes one request; `answers` says by deployment what its attempts do, in turn, the last again and again. */
  async request(
    answers: Record<string, Answer | Answer[]> = {},
    more: Partial<RouteRequest> & { model?: string } = {},
  ): Promise<{ trace: Trace; failure: Failure | null; asked: string[] }> {
    const { model = 'g', ...request } = more;
    const asked: string[] = [];
    const target = this.router.resolve(model);
    if (!target) throw new Error(`no ${model}`);
    const run = await this.router.run(
      {
        callId: `call-${this.#calls++}`,
        requestedModel: model,
        target,
        surface: 'chat',
        stream: false,
        signal: new AbortController().signal,
        ...request,
      },
      (attempt) => {
        const { id } = attempt.deployment;
        const planned = [answers[id] ?? 'ok'].flat();
        const answer = planned[Math.min(asked.filter((a) => a === id).length, planned.length - 1)]!;
        asked.push(id);
        return perform(answer, attempt, this);
      },
    );
    return { ...run, asked };
  }

  /** The deployments that `n` requests went to. */
  async picks(n: number): Promise<string[]> {
    const picks: string[] = [];
    for (let i = 0; i < n; i++) picks.push((await this.request()).asked[0]!);
    return picks;
  }
}

export type Answer = 'ok' | FailureKind | ((attempt: Attempt, bench: Bench) => Promise<number>);

function perform(answer: Answer, attempt: Attempt, bench: Bench): Promise<number> {
  if (typeof answer === 'function') return answer(attempt, bench);
  bench.time += 100;
  if (answer === 'ok') return Promise.resolve(200);
  return Promise.reject(failing(answer));
}

/** Serves, and says what it used: nothing has to be measured to charge it. */
export const tellsUsage = (attempt: Attempt): Promise<number> => {
  attempt.usage = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 };
  return Promise.resolve(200);
};

const STATUS: Partial<Record<FailureKind, number>> = {
  rate_limit: 429,
  authentication: 401,
  not_found: 404,
  bad_request: 400,
  context_window: 400,
  content_policy: 400,
  server: 500,
  conflict: 409,
};

export const failing = (kind: FailureKind, retryAfterMs: number | null = null): Failure =>
  new Failure(kind, `it failed by ${kind}`, { status: STATUS[kind] ?? null, retryAfterMs });
