import type { TokenUsage } from '../contract/admin.ts';
import type { Failure } from './failure.ts';
import { Checkup } from './health/checkup.ts';
import { Circuit, type CircuitPolicy } from './health/circuit.ts';
import { Cooldown } from './health/cooldown.ts';
import { WarmUp } from './health/warm-up.ts';
import type { Budget } from './limits/budget.ts';
import { Limits } from './limits/limits.ts';
import { type Measurement, Pace } from './pace.ts';
import { Samples } from './samples.ts';
import type { CooldownPolicy, DeploymentSpec } from './spec.ts';

export interface HealthPolicy {
  cooldown: CooldownPolicy;
  circuit: CircuitPolicy;
  slowStart: boolean;
}

/** A call as it began, by which its end is understood. */
export interface Begun {
  /** Of its circuit. */
  era: number;
  /** Requests under way with it, itself included. */
  load: number;
  /** Epoch milliseconds. */
  at: number;
}

const NO_BUDGETS: ReadonlyMap<string, Budget> = new Map();

/** A deployment and all that is known of it. Lives across configuration changes, as long as its id does. */
export class Deployment {
  spec: DeploymentSpec;
  readonly cooldown = new Cooldown();
  readonly circuit = new Circuit();
  readonly warmUp = new WarmUp();
  readonly checkup = new Checkup();
  readonly limits = new Limits();
  budget: Budget | null = null;
  /** Of all providers that have one, by name: which is its own may be the request's to say. */
  providerBudgets: ReadonlyMap<string, Budget> = NO_BUDGETS;
  /** By an operator: running requests finish, no new ones come. */
  disabled = false;
  inFlight = 0;
  /** The sum of the moments at which those in flight began. */
  #begun = 0;
  /** Client requests it answered or failed last. */
  requests = 0;
  failures = 0;
  tokens = { input: 0, output: 0 };
  cost: number | null = null;
  lastError: { at: number; message: string } | null = null;
  /** When it last answered well; 0 before the first time. */
  lastSuccessAt = 0;
  readonly latency: Samples;
  readonly ttft: Samples;
  readonly pace: Pace;
  readonly #outcomes: Samples;
  readonly #tokenRate: Samples;

  constructor(spec: DeploymentSpec, windowSize: number) {
    this.spec = spec;
    this.latency = new Samples(windowSize);
    this.ttft = new Samples(windowSize);
    this.pace = new Pace(windowSize);
    this.#outcomes = new Samples(windowSize);
    this.#tokenRate = new Samples(windowSize);
  }

  get id(): string {
    return this.spec.id;
  }

  /** What it is for a request: `model` is the name that matched the wildcards of its group; null where there are none. */
  specFor(model: string | null): DeploymentSpec {
    return model === null ? this.spec : (this.spec.named?.(model) ?? this.spec);
  }

  /** That of its provider, for a request as in `specFor`. */
  providerBudget(model: string | null): Budget | null {
    if (this.providerBudgets.size === 0) return null;
    return this.providerBudgets.get(this.specFor(model).provider) ?? null;
  }

  /** Whether a budget may keep a request from it. */
  get isBudgeted(): boolean {
    if (this.budget || this.providerBudget(null)) return true;
    return this.spec.named !== undefined && this.providerBudgets.size > 0;
  }

  /** Failed share of the recent attempts, 0..1. */
  get errorRate(): number {
    return this.#outcomes.mean() ?? 0;
  }

  get tokensPerSecond(): number | null {
    return this.#tokenRate.mean();
  }

  begin(now: number): Begun {
    this.#begun += now;
    return { era: this.circuit.begin(now), load: ++this.inFlight, at: now };
  }

  /** A call that began is over. */
  end({ at }: Begun): void {
    this.inFlight--;
    this.#begun = this.inFlight === 0 ? 0 : this.#begun - at;
  }

  /** How long those in flight have been so by now, in the mean; 0 when there is none. */
  ageInFlight(now: number): number {
    return this.inFlight === 0 ? 0 : now - this.#begun / this.inFlight;
  }

  succeeded(
    result: { durationMs: number; ttftMs: number | null; usage: TokenUsage | null },
    { era, load }: Begun,
    policy: HealthPolicy,
    now: number,
  ): void {
    this.lastSuccessAt = now;
    this.cooldown.succeeded(now);
    this.warmUp.succeeded(now);
    if (this.circuit.succeeded(era, policy.circuit) && policy.slowStart) this.warmUp.begin(now);
    const { durationMs, ttftMs, usage } = result;
    this.#outcomes.add(0);
    this.pace.add({ outcome: 'served', durationMs, ttftMs, output: usage && usage.output, load }, now);
    this.latency.add(durationMs);
    if (ttftMs !== null) this.ttft.add(ttftMs);
    if (usage && durationMs > 0) this.#tokenRate.add((usage.output / durationMs) * 1000);
  }

  /** Answers whether it is newly out. `alone`: the only usable one of its group, which is not cooled down. */
  failed(
    failure: Failure,
    durationMs: number,
    { era, load }: Begun,
    policy: HealthPolicy,
    alone: boolean,
    now: number,
  ): boolean {
    this.failures++;
    this.#outcomes.add(1);
    this.lastError = { at: now, message: failure.message };
    const outcome = failure.kind === 'timeout' ? 'timeout' : 'failed';
    this.pace.add({ outcome, durationMs, ttftMs: null, output: null, load }, now);
    const opened = this.circuit.failed(era, failure.message, policy.circuit, now);
    const cooled = this.cooldown.failed(
      failure,
      { ...policy.cooldown, ...this.spec.allowed, ...(alone && { enabled: false }) },
      this.spec.cooldownMs,
      now,
    );
    const endsAt = this.cooldown.endsAt(now);
    if (policy.slowStart && endsAt !== null) this.warmUp.begin(endsAt);
    return opened || cooled;
  }

  /** How a call of another gateway's ended. It counts with its own; what follows is decided at its own next failure. */
  heard(measurement: Measurement, now: number): void {
    this.pace.add(measurement, now);
    const failed = measurement.outcome !== 'served';
    this.cooldown.counted(failed, now);
    this.circuit.counted(failed);
  }

  /** A call ended that tells nothing of its health. */
  released({ era }: Begun): void {
    this.circuit.released(era);
  }

  /** Tokens paid for, whatever became of the answer. */
  spent(usage: TokenUsage | null, cost: number | null): void {
    if (!usage) return;
    this.tokens.input += usage.input + usage.cacheRead + usage.cacheWrite;
    this.tokens.output += usage.output;
    if (cost !== null) this.cost = (this.cost ?? 0) + cost;
  }

  /** Ends every outage at once, by an operator's word. Answers whether there was one. */
  revive(now: number): boolean {
    const wasOut =
      this.cooldown.endsAt(now) !== null ||
      this.circuit.state(now) !== 'closed' ||
      this.checkup.reason !== null;
    this.cooldown.reset();
    this.circuit.reset();
    this.checkup.reset();
    this.warmUp.end();
    return wasOut;
  }
}
