import type { TokenUsage } from '../contract/admin.ts';
import type { Failure } from './failure.ts';
import { Cooldown } from './health/cooldown.ts';
import { Samples } from './samples.ts';
import type { CooldownPolicy, DeploymentSpec, TokenPrices } from './spec.ts';

/** A deployment and all that is known of it. Lives across configuration changes, as long as its id does. */
export class Deployment {
  spec: DeploymentSpec;
  readonly cooldown = new Cooldown();
  /** By an operator: running requests finish, no new ones come. */
  disabled = false;
  inFlight = 0;
  /** Client requests it answered or failed last. */
  requests = 0;
  failures = 0;
  tokens = { input: 0, output: 0 };
  cost: number | null = null;
  lastError: { at: number; message: string } | null = null;
  readonly latency: Samples;
  readonly ttft: Samples;
  readonly #outcomes: Samples;
  readonly #tokenRate: Samples;

  constructor(spec: DeploymentSpec, windowSize: number) {
    this.spec = spec;
    this.latency = new Samples(windowSize);
    this.ttft = new Samples(windowSize);
    this.#outcomes = new Samples(windowSize);
    this.#tokenRate = new Samples(windowSize);
  }

  get id(): string {
    return this.spec.id;
  }

  /** Failed share of the recent attempts, 0..1. */
  get errorRate(): number {
    return this.#outcomes.mean() ?? 0;
  }

  get tokensPerSecond(): number | null {
    return this.#tokenRate.mean();
  }

  succeeded(
    result: { durationMs: number; ttftMs: number | null; usage: TokenUsage | null; cost: number | null },
    now: number,
  ): void {
    this.cooldown.succeeded(now);
    this.#outcomes.add(0);
    this.latency.add(result.durationMs);
    if (result.ttftMs !== null) this.ttft.add(result.ttftMs);
    this.spent(result.usage, result.cost);
    if (result.usage && result.durationMs > 0)
      this.#tokenRate.add((result.usage.output / result.durationMs) * 1000);
  }

  /** Answers whether it is newly out. `alone`: the only usable one of its group, which is not cooled down. */
  failed(failure: Failure, policy: CooldownPolicy, alone: boolean, now: number): boolean {
    this.failures++;
    this.#outcomes.add(1);
    this.lastError = { at: now, message: failure.message };
    return this.cooldown.failed(
      failure,
      alone ? { ...policy, enabled: false } : policy,
      this.spec.cooldownMs,
      now,
    );
  }

  /** Tokens paid for, whatever became of the answer. */
  spent(usage: TokenUsage | null, cost: number | null): void {
    if (!usage) return;
    this.tokens.input += usage.input + usage.cacheRead + usage.cacheWrite;
    this.tokens.output += usage.output;
    if (cost !== null) this.cost = (this.cost ?? 0) + cost;
  }
}

/** US dollars for `usage`; null when no price is known. Cached tokens without a price of their own cost as input. */
export function costOf(usage: TokenUsage, prices: TokenPrices | undefined): number | null {
  if (!prices) return null;
  return (
    usage.input * prices.input +
    usage.output * prices.output +
    usage.cacheRead * (prices.cacheRead ?? prices.input) +
    usage.cacheWrite * (prices.cacheWrite ?? prices.input)
  );
}
