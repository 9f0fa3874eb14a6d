import type { FailureKind } from './failure.ts';
import type { FallbackPolicy } from './spec.ts';

/** The groups a request moves to, one after the other; never one twice, never back, never more than `max`. */
export class FallbackPath {
  readonly #policy: FallbackPolicy;
  readonly #requested: readonly string[] | undefined;
  readonly #seen: string[];
  #queue: string[] | null = null;

  /** `requested`: the fallbacks that the request itself brought, which win over the configured ones. */
  constructor(policy: FallbackPolicy, firstGroup: string, requested: readonly string[] | undefined) {
    this.#policy = policy;
    this.#requested = requested;
    this.#seen = [firstGroup];
  }

  get taken(): number {
    return this.#seen.length - 1;
  }

  /** Whether `next` would answer a group. */
  has(kind: FailureKind, from: string): boolean {
    return this.taken < this.#policy.max && this.#ahead(kind, from).length > 0;
  }

  /** The next group after `from` failed by `kind`; undefined when there is none. */
  next(kind: FailureKind, from: string): string | undefined {
    if (!this.has(kind, from)) return undefined;
    const group = this.#ahead(kind, from)[0]!;
    this.#queue = this.#ahead(kind, from).slice(1);
    this.#seen.push(group);
    return group;
  }

  /** What is still to be tried: the rest of the list begun, then the list of the group that failed last. */
  #ahead(kind: FailureKind, from: string): string[] {
    return [...new Set([...(this.#queue ?? []), ...this.#listFor(kind, from)])].filter(
      (g) => !this.#seen.includes(g),
    );
  }

  #listFor(kind: FailureKind, from: string): readonly string[] {
    const { byGroup, contextWindow, contentPolicy } = this.#policy;
    if (kind === 'bad_request' || kind === 'cancelled') return [];
    // LiteLLM: a list of its own for this kind decides alone; without any such list the ordinary ones serve.
    if (kind === 'context_window' && contextWindow.size > 0) return contextWindow.get(from) ?? [];
    if (kind === 'content_policy' && contentPolicy.size > 0) return contentPolicy.get(from) ?? [];
    return this.#requested ?? byGroup.get(from) ?? this.#policy.default;
  }
}
