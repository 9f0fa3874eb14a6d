import type { Deployment } from '../../src/router/deployment.ts';
import type { Server } from '../../src/router/simulation/server.ts';
import { type AttemptResult, type PickContext, Strategy } from '../../src/router/strategies/strategy.ts';

/** The one with the lowest number; `random` decides among equals. */
function lowest(
  candidates: readonly Deployment[],
  random: (() => number) | null,
  of: (d: Deployment) => number,
): Deployment {
  const values = candidates.map(of);
  const least = Math.min(...values);
  const equal = candidates.filter((_, i) => values[i] === least);
  return equal[random ? Math.floor(random() * equal.length) : 0]!;
}

/** LiteLLM's simple-shuffle: a random draw in proportion to weight. */
export class RandomWeighted extends Strategy {
  pick(candidates: readonly Deployment[], { random }: PickContext): Deployment {
    const weightOf = ({ spec }: Deployment) => spec.weight ?? 1;
    let draw = random() * candidates.reduce((sum, one) => sum + weightOf(one), 0);
    return candidates.find((one) => (draw -= weightOf(one)) < 0) ?? candidates.at(-1)!;
  }
}

/** LiteLLM's latency-based-routing: the lowest mean of the last ten, untried ones first; a timeout counts 1000 s. */
export class LowestOfLastTen extends Strategy {
  readonly #samples = new Map<string, number[]>();

  pick(candidates: readonly Deployment[], { random }: PickContext): Deployment {
    return lowest(candidates, random, ({ id }) => {
      const samples = this.#samples.get(id) ?? [];
      return samples.reduce((sum, one) => sum + one, 0) / Math.max(1, samples.length);
    });
  }

  override ended({ id }: Deployment, { failed, durationMs, ttftMs, usage }: AttemptResult): void {
    if (failed) return;
    const sample = ttftMs ?? durationMs / (usage?.output ?? 1);
    this.#samples.set(id, [...(this.#samples.get(id) ?? []), sample].slice(-10));
  }
}

/** LiteLLM's usage-based-routing: the fewest tokens in this minute of the clock. */
export class LowestTokens extends Strategy {
  readonly #used = new Map<string, number>();
  #minute = 0;

  pick(candidates: readonly Deployment[], { now, random }: PickContext): Deployment {
    this.#renew(now);
    return lowest(candidates, random, ({ id }) => this.#used.get(id) ?? 0);
  }

  override ended({ id }: Deployment, { usage, endedAt }: AttemptResult): void {
    this.#renew(endedAt);
    if (usage) this.#used.set(id, (this.#used.get(id) ?? 0) + usage.input + usage.output);
  }

  #renew(now: number): void {
    const minute = Math.floor(now / 60_000);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#used.clear();
  }
}

/** LiteLLM's least-busy: the fewest in flight, the first of equals. */
export class FewestInFlight extends Strategy {
  pick(candidates: readonly Deployment[]): Deployment {
    return lowest(candidates, null, ({ inFlight }) => inFlight);
  }
}

/** LiteLLM's cost-based-routing: the lowest sum of both prices, the first of equals. */
export class CheapestPrices extends Strategy {
  pick(candidates: readonly Deployment[]): Deployment {
    return lowest(candidates, null, ({ spec: { prices } }) => (prices ? prices.input + prices.output : 10));
  }
}

const DECAY_MS = 10_000;

/** Two at random, of which the one with less peak EWMA × (in flight + 1): Finagle's and linkerd's. */
export class PowerOfTwo extends Strategy {
  readonly #ewma = new Map<string, { value: number; at: number }>();

  pick(candidates: readonly Deployment[], { random }: PickContext): Deployment {
    const first = Math.floor(random() * candidates.length);
    const second = (first + 1 + Math.floor(random() * (candidates.length - 1))) % candidates.length;
    return lowest(
      [candidates[first]!, candidates[second]!],
      null,
      ({ id, inFlight }) => (this.#ewma.get(id)?.value ?? 0) * (inFlight + 1),
    );
  }

  override ended({ id }: Deployment, { durationMs, endedAt }: AttemptResult): void {
    const known = this.#ewma.get(id);
    const fade = known ? Math.exp(-(endedAt - known.at) / DECAY_MS) : 0;
    const mean = known ? known.value * fade + durationMs * (1 - fade) : durationMs;
    this.#ewma.set(id, {
      value: Math.max(mean, durationMs > (known?.value ?? 0) ? durationMs : 0),
      at: endedAt,
    });
  }
}

/** Knows how each deployment is at this moment and what it costs, but not the luck of the draw. */
export class Oracle extends Strategy {
  override readonly wantsEstimate = true;
  readonly #servers: ReadonlyMap<string, Server>;
  readonly #startedAt: number;
  readonly #by: 'latency' | 'cost';

  constructor(servers: readonly Server[], startedAt: number, by: 'latency' | 'cost') {
    super();
    this.#servers = new Map(servers.map((server) => [server.model.id, server]));
    this.#startedAt = startedAt;
    this.#by = by;
  }

  pick(candidates: readonly Deployment[], { now, random, estimate }: PickContext): Deployment {
    const at = now - this.#startedAt;
    return lowest(candidates, random, ({ id, spec: { prices } }) => {
      const server = this.#servers.get(id)!;
      if (!server.hasRoom(at)) return Number.MAX_VALUE;
      const ms = server.expectedMs(estimate?.output ?? 100, null, at) / (1 - server.errorRate(at));
      if (this.#by === 'latency' || !prices) return ms;
      const tokens = estimate ?? { input: 500, output: 100 };
      return (tokens.input * prices.input + tokens.output * prices.output) / (1 - server.errorRate(at));
    });
  }
}
