import type { Deployment } from '../deployment.ts';
import type { RecentSamples } from '../pace.ts';
import { Ranking } from './ranking.ts';
import type { PickContext, StrategyArgs } from './strategy.ts';

/** One request in so many goes where none went for longest, so that who recovered is found again. */
const EXPLORE_EVERY = 200;
/** It is not repeated sooner. */
const EXPLORE_AFTER_MS = 5_000;
/** A deployment so many times slower than the best is looked for half as often each time it is found so. */
const FAR_SLOWER = 2;
const MOST_HALVINGS = 4;
/** At little traffic nobody waits longer for it. */
const EXPLORE_AT_LAST_MS = 300_000;
/** Whether one has waited so long is looked at so often. */
const LOOK_EVERY_MS = 1_000;
/** Draws deployments of about the same latency to about the same load: without it, shares would drift by chance. */
const EVENNESS = 0.25;
/** A deployment is credited with no worse than this share of good answers. */
const LEAST_GOOD = 0.05;

type Measure = 'ttft' | 'perToken' | 'whole';

/**
 * The lowest recent latency: to the first content for streams, for each output token for whole answers. Load-aware:
 * what was measured at so many requests under way is taken to grow in proportion to what is under way now, and with
 * how long that has run beyond the usual. Failures cost time too: the expected number of attempts multiplies it.
 * Unmeasured deployments come first.
 */
export class LatencyBased extends Ranking {
  override readonly scoreMeaning = 'expected milliseconds, at the present load';
  #args: StrategyArgs = {};
  #picks = 0;
  /** Before, no deployment has been without requests for long. */
  #lookAt = 0;
  readonly #lastPick = new Map<string, number>();
  /** Explorations in a row that found a deployment far slower. */
  readonly #inVain = new Map<string, number>();

  override configure(args: StrategyArgs): void {
    this.#args = args;
  }

  override pick(candidates: readonly Deployment[], context: PickContext): Deployment {
    const ranked = super.pick(candidates, context);
    const chosen = this.#explored(candidates, ranked, context.now) ?? ranked;
    this.#lastPick.set(chosen.id, context.now);
    return chosen;
  }

  protected ranks(candidates: readonly Deployment[], { now, stream }: PickContext): number[] {
    const measure = this.#measureFor(candidates, stream, now);
    const ranks: number[] = [];
    let best = Infinity;
    let unmeasured = false;
    for (const deployment of candidates) {
      const isMeasured = this.#isMeasured(deployment.pace[measure], now);
      const expected = isMeasured ? this.#expected(deployment, measure, now) : -1;
      unmeasured ||= !isMeasured;
      if (isMeasured && expected < best) best = expected;
      ranks.push(expected);
    }
    if (!unmeasured) return ranks;
    return ranks.map((rank, i) => {
      if (rank >= 0) return rank;
      // Unmeasured: first in line; once its first request is under way, as good as the best for the next ones.
      const { inFlight } = candidates[i]!;
      return inFlight === 0 ? 0 : (Number.isFinite(best) ? best : 1) * (inFlight + 1);
    });
  }

  protected override equalUpTo(lowest: number): number {
    return lowest * (1 + (this.#args.latencyBuffer ?? 0));
  }

  #isMeasured(samples: RecentSamples, now: number): boolean {
    return samples.measured && now - samples.at < (this.#args.ttlMs ?? Infinity);
  }

  /** Like is compared with like: time for each token only where every measured one tells its tokens. */
  #measureFor(candidates: readonly Deployment[], stream: boolean, now: number): Measure {
    if (stream) return 'ttft';
    const mixed = candidates.some(
      ({ pace }) => this.#isMeasured(pace.whole, now) && !this.#isMeasured(pace.perToken, now),
    );
    return mixed ? 'whole' : 'perToken';
  }

  #expected(deployment: Deployment, measure: Measure, now: number): number {
    const { pace, inFlight } = deployment;
    const samples = pace[measure];
    const { percentile } = this.#args;
    const latency = percentile === undefined ? samples.mean : samples.percentile(percentile);
    const crowded = ((inFlight + 1) / samples.load) * (inFlight + 1) ** EVENNESS;
    const good = pace.failures.measured ? 1 - pace.failures.mean : 1;
    return (latency * crowded * overdue(deployment, now)) / Math.max(LEAST_GOOD, good);
  }

  #explored(candidates: readonly Deployment[], best: Deployment, now: number): Deployment | null {
    this.#picks++;
    const isSoon = this.#picks < EXPLORE_EVERY && now < this.#lookAt;
    if (candidates.length < 2 || isSoon) return null;
    this.#lookAt = now + LOOK_EVERY_MS;
    let longest = candidates[0]!;
    let since = Infinity;
    for (const candidate of candidates) {
      const at = this.#lastPick.get(candidate.id) ?? now;
      if (at < since) {
        since = at;
        longest = candidate;
      }
    }
    const age = now - since;
    const far = (this.score(longest) ?? 0) > FAR_SLOWER * (this.score(best) ?? 0);
    const inVain = far ? (this.#inVain.get(longest.id) ?? 0) : 0;
    const due =
      (this.#picks >= EXPLORE_EVERY * 2 ** inVain && age >= EXPLORE_AFTER_MS) || age >= EXPLORE_AT_LAST_MS;
    if (!due) return null;
    this.#picks = 0;
    this.#inVain.set(longest.id, far ? Math.min(inVain + 1, MOST_HALVINGS) : 0);
    return longest;
  }
}

/** In flight for so many times the usual duration in the mean is no chance any more. */
const OVERDUE = 1.5;

/** How many times longer than usual those in flight have run already: seen long before their samples come. */
function overdue(deployment: Deployment, now: number): number {
  const { duration } = deployment.pace;
  const age = deployment.ageInFlight(now);
  return duration.measured && age > OVERDUE * duration.mean ? age / duration.mean : 1;
}
