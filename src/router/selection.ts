import type { Deployment } from './deployment.ts';
import type { Exclusion } from './filters/index.ts';

/** One deployment of a choice. */
export interface Considered {
  readonly deployment: Deployment;
  /** Why it was left out; null when it could have been chosen. */
  readonly excluded: Exclusion | null;
  /** What the strategy ranked it by; null where it did not. */
  readonly score: number | null;
}

interface Made {
  group: string;
  strategy: string;
  scoreMeaning: string | null;
  highestFirst: boolean;
  chosen: Deployment | null;
  bySession: boolean;
  fault: string | null;
  /** All that were considered. */
  among: readonly Deployment[];
  /** Those of them that could be chosen, in the same order. */
  open: readonly Deployment[];
  /** By place in `among`; null where none is left out. */
  excluded: readonly (Exclusion | null)[] | null;
  /** By place in `open`; null where nothing ranked them. */
  scores: readonly (number | null)[] | null;
}

const NONE: readonly never[] = [];

/** What keeps a deployment back only while others can serve. */
const ONLY_LATER = new Set(['order', 'slow_start']);

/**
 * A choice as it was made. It is kept with the trace of each request, so it is raw: its candidates are put together
 * when someone asks, and `trace.ts` puts it into words.
 */
export class Selection {
  readonly #made: Made;

  constructor(made: Made) {
    this.#made = made;
  }

  get group(): string {
    return this.#made.group;
  }

  get strategy(): string {
    return this.#made.strategy;
  }

  get scoreMeaning(): string | null {
    return this.#made.scoreMeaning;
  }

  /** Whether the strategy ranks the highest score first. */
  get highestFirst(): boolean {
    return this.#made.highestFirst;
  }

  get chosen(): Deployment | null {
    return this.#made.chosen;
  }

  /** Chosen because the request's session is there. */
  get bySession(): boolean {
    return this.#made.bySession;
  }

  /** Why `strategy` is not the group's own; null when it is. */
  get fault(): string | null {
    return this.#made.fault;
  }

  /** Those that could be chosen. */
  get open(): readonly Deployment[] {
    return this.#made.open;
  }

  /** Whether another deployment could take its place. */
  get hasAnother(): boolean {
    const { among, chosen, excluded } = this.#made;
    return among.some((deployment, i) => {
      const check = excluded?.[i]?.check;
      return deployment !== chosen && (check === undefined || ONLY_LATER.has(check));
    });
  }

  get candidates(): Considered[] {
    const { among, excluded, scores } = this.#made;
    let place = 0;
    return among.map((deployment, i) => {
      const exclusion = excluded?.[i] ?? null;
      return { deployment, excluded: exclusion, score: exclusion ? null : (scores?.[place++] ?? null) };
    });
  }

  /** Those that could not be chosen. */
  get leftOut(): readonly { deployment: Deployment; excluded: Exclusion }[] {
    const { among, excluded } = this.#made;
    if (!excluded) return NONE;
    return among.flatMap((deployment, i) => {
      const exclusion = excluded[i];
      return exclusion ? [{ deployment, excluded: exclusion }] : [];
    });
  }

  /** Whether the other was made the same way, apart from its scores. False where any was left out. */
  isLike(other: Selection): boolean {
    const [mine, its] = [this.#made, other.#made];
    return (
      mine.chosen === its.chosen &&
      mine.excluded === null &&
      its.excluded === null &&
      mine.open.length === its.open.length &&
      mine.group === its.group &&
      mine.strategy === its.strategy &&
      mine.bySession === its.bySession &&
      mine.fault === its.fault
    );
  }

  /** Another was taken, as those that came first were refused. */
  revised(refused: ReadonlyMap<Deployment, Exclusion>, chosen: Deployment): Selection {
    const candidates = this.candidates.map((one) => ({
      ...one,
      excluded: one.excluded ?? refused.get(one.deployment) ?? null,
    }));
    const open = candidates.filter(({ excluded }) => excluded === null);
    return new Selection({
      ...this.#made,
      chosen,
      bySession: false,
      open: open.map(({ deployment }) => deployment),
      excluded: candidates.map(({ excluded }) => excluded),
      scores: open.map(({ score }) => score),
    });
  }
}
