import type { FailureKind } from './failure.ts';
import type { Target } from './parts.ts';
import type { FallbackPolicy } from './spec.ts';

/** Where a request is, or may move to. */
export interface Place extends Target {
  /** As it was asked for: the name of its group, an alias, or what matched its wildcards. */
  name: string;
}

/** The groups a request moves to, one after the other; never one twice, never back, never more than `max`. */
export class FallbackPath {
  readonly #policy: FallbackPolicy;
  readonly #requested: readonly string[] | undefined;
  readonly #resolve: (name: string) => Target | undefined;
  readonly #seen: Set<string>;
  #queue: readonly string[] = [];
  #taken = 0;

  /** `requested`: the fallbacks that the request itself brought, which win over the configured ones; empty: none. */
  constructor(
    policy: FallbackPolicy,
    first: Place,
    requested: readonly string[] | undefined,
    resolve: (name: string) => Target | undefined,
  ) {
    this.#policy = policy;
    this.#requested = requested;
    this.#resolve = resolve;
    this.#seen = new Set([keyOf(first)]);
  }

  get taken(): number {
    return this.#taken;
  }

  /** Whether `next` would answer a place. */
  has(kind: FailureKind, from: Place): boolean {
    return this.#ahead(kind, from).length > 0;
  }

  /** The next place after `from` failed by `kind`; undefined when there is none. */
  next(kind: FailureKind, from: Place): Place | undefined {
    const [next, ...rest] = this.#ahead(kind, from);
    if (!next) return undefined;
    this.#queue = rest.map(({ name }) => name);
    this.#seen.add(keyOf(next));
    this.#taken++;
    return next;
  }

  /** What is still to be tried: the rest of the list begun, then the list of the group that failed last. */
  #ahead(kind: FailureKind, from: Place): Place[] {
    if (this.#taken >= this.#policy.max) return [];
    const places = new Map<string, Place>();
    for (const name of [...this.#queue, ...this.#listFor(kind, from)]) {
      const target = this.#resolve(name);
      if (!target || this.#seen.has(keyOf(target))) continue;
      const key = keyOf(target);
      if (!places.has(key)) places.set(key, { ...target, name });
    }
    return [...places.values()];
  }

  #listFor(kind: FailureKind, { name, group }: Place): readonly string[] {
    const { byGroup, contextWindow, contentPolicy } = this.#policy;
    if (kind === 'bad_request' || kind === 'cancelled' || this.#requested?.length === 0) return [];
    const of = (lists: FallbackPolicy['byGroup']) => lists.get(name) ?? lists.get(group.name);
    // LiteLLM: a list of its own for this kind decides alone; without any such list the ordinary ones serve.
    if (kind === 'context_window' && contextWindow.size > 0) return of(contextWindow) ?? [];
    if (kind === 'content_policy' && contentPolicy.size > 0) return of(contentPolicy) ?? [];
    return this.#requested ?? of(byGroup) ?? this.#policy.default;
  }
}

/** What is the same place, whatever it is called. */
const keyOf = ({ group, model }: Target): string => (model === null ? group.name : `${group.name}\n${model}`);
