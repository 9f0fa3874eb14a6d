import type { Deployment } from '../deployment.ts';
import { SimpleShuffle } from './simple-shuffle.ts';
import { type AttemptResult, type PickContext, Strategy, type StrategyArgs } from './strategy.ts';

/**
 * A strategy from outside. Whatever it does wrong stays here: it is told, and the default strategy decides in its
 * place, for one choice when it fails at choosing, for all when it could not be made.
 */
export class Guarded extends Strategy<Deployment> {
  override readonly scoreMeaning: string | null = null;
  override readonly highestFirst: boolean = false;
  override readonly wantsEstimate: boolean = false;
  override readonly saves: boolean = false;
  override fault: string | null = null;
  readonly #name: string;
  readonly #own: Strategy<Deployment> | null;
  readonly #default = new SimpleShuffle();
  readonly #told: (error: unknown) => void;

  /** `told` hears of each thing that went wrong; it has what was thrown. */
  constructor(name: string, make: () => Strategy<Deployment>, told: (error: unknown) => void) {
    super();
    this.#name = name;
    this.#told = told;
    this.#own = this.#trying(make, null);
    if (!this.#own) return;
    const { scoreMeaning, highestFirst, wantsEstimate, saves } = this.#own;
    this.scoreMeaning = typeof scoreMeaning === 'string' ? scoreMeaning : null;
    this.highestFirst = highestFirst;
    this.wantsEstimate = wantsEstimate;
    this.saves = saves;
  }

  pick(candidates: readonly Deployment[], context: PickContext): Deployment {
    const own = this.#own;
    if (!own) return this.#default.pick(candidates);
    const picked = this.#trying(() => oneOf(candidates, own.pick(candidates, context)), null);
    if (!picked) return this.#default.pick(candidates);
    this.fault = null;
    return picked;
  }

  override score(deployment: Deployment): number | null {
    if (this.fault !== null) return null;
    const score = this.#trying(() => this.#own?.score(deployment), null);
    return typeof score === 'number' && Number.isFinite(score) ? score : null;
  }

  override ended(deployment: Deployment, result: AttemptResult): void {
    this.#trying(() => this.#own?.ended(deployment, result), undefined);
  }

  override configure(args: StrategyArgs): void {
    this.#trying(() => this.#own?.configure(args), undefined);
  }

  override configuredShare(deployment: Deployment, all: readonly Deployment[]): number {
    const share = this.#trying(() => this.#own?.configuredShare(deployment, all), undefined);
    return typeof share === 'number' && share >= 0 && share <= 1 ? share : 1 / all.length;
  }

  #trying<T>(act: () => T, otherwise: T): T {
    try {
      return act();
    } catch (error) {
      this.fault = `${this.#name} failed: ${error instanceof Error ? error.message : String(error)}`;
      this.#told(error);
      return otherwise;
    }
  }
}

function oneOf(candidates: readonly Deployment[], picked: unknown): Deployment {
  const found = candidates.find((candidate) => candidate === picked);
  if (found) return found;
  if (!(picked instanceof Promise))
    throw new TypeError(`pick() returned ${shown(picked)}, none of its candidates`);
  // Its end is nobody's: a rejection must not end the process.
  picked.catch(() => undefined);
  throw new TypeError('pick() returned a promise; it has to choose at once');
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? 'an object'
    : typeof value === 'string'
      ? `'${value}'`
      : String(value);
