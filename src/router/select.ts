import type { Deployment } from './deployment.ts';
import { type CheckContext, type Exclusion, isAtLimit } from './filters/index.ts';
import { DEFAULT_STRATEGY } from '../contract/strategies.ts';
import type { PickContext, Strategy } from './strategies/strategy.ts';

/** A choice as it was made; `trace.ts` puts it into words when someone asks. */
export interface Selection {
  readonly group: string;
  readonly strategy: string;
  readonly scoreMeaning: string | null;
  /** Whether the strategy ranks the highest score first. */
  readonly highestFirst: boolean;
  readonly candidates: readonly {
    deployment: Deployment;
    excluded: Exclusion | null;
    score: number | null;
  }[];
  readonly chosen: Deployment | null;
  /** Chosen because the request's session is there. */
  readonly bySession: boolean;
  /** Why `strategy` is not the group's own; null when it is. */
  readonly fault: string | null;
}

/** What of a request's past decides over its next attempt. */
export interface Past {
  /** Those that failed in it; `last` did just now. They are asked again only when no other is left. */
  tried: ReadonlySet<Deployment>;
  last: Deployment | null;
  /** The only one that is wanted. */
  pinned: Deployment | null;
  /** Those for which other gateways have no room. */
  refused?: ReadonlyMap<Deployment, Exclusion>;
  /** Id of the deployment that its session is on. */
  bound: string | null;
}

/**
 * One choice: the pre-call checks, then those that this request has not failed on yet, slow starts, the lowest
 * `order`, the deployment of its session, and last the strategy.
 */
export function select(context: CheckContext & PickContext, past: Past): Selection {
  const { group } = context;
  const { pinned, bound } = past;
  const choice = new Choice(pinned ? [pinned] : group.deployments, context, past.refused);
  if (choice.open.length === 0) choice.explain(context);
  if (past.last) leaveOutTried(choice, past);
  if (choice.open.length > 1) leaveOutWarmingUp(choice, context.now, bound);
  if (choice.open.length > 1) leaveOutLaterOrders(choice);

  const { open } = choice;
  const home = bound === null ? undefined : open.find(({ id }) => id === bound);
  const strategy = pinned || home || open.length === 0 ? null : group.strategy;
  const chosen = home ?? strategy?.pick(open, context) ?? open[0] ?? null;
  const fault = strategy?.fault ?? null;
  return {
    group: group.name,
    strategy: fault === null ? group.strategyName : DEFAULT_STRATEGY,
    scoreMeaning: group.strategy.scoreMeaning,
    highestFirst: group.strategy.highestFirst,
    chosen,
    candidates: choice.described(strategy),
    bySession: home !== undefined,
    fault,
  };
}

/** The candidates of a choice while they are sifted. */
class Choice {
  open: readonly Deployment[];
  readonly #among: readonly Deployment[];
  readonly #excluded: (Exclusion | null)[] = [];

  /** Where nothing objects, `open` is the very same list: strategies may know it. */
  constructor(among: readonly Deployment[], context: CheckContext, refused: Past['refused']) {
    this.#among = among;
    let all = true;
    for (const deployment of among) {
      const exclusion = refused?.get(deployment) ?? firstObjection(deployment, context);
      if (exclusion) all = false;
      this.#excluded.push(exclusion);
    }
    this.open = all ? among : among.filter((_, i) => this.#excluded[i] === null);
  }

  /** Nothing is left: of all that speaks against each, what lasts longest is to be told. */
  explain(context: CheckContext): void {
    this.#among.forEach((deployment, i) => {
      this.#excluded[i] = lastingObjection(deployment, context, this.#excluded[i]!);
    });
  }

  /** Keeps only some, unless that would leave none. */
  narrow(keep: (d: Deployment) => boolean, exclusion: (d: Deployment) => Exclusion): void {
    const kept = this.open.filter(keep);
    if (kept.length === 0 || kept.length === this.open.length) return;
    for (const deployment of this.open) {
      if (!kept.includes(deployment)) this.#excluded[this.#among.indexOf(deployment)] = exclusion(deployment);
    }
    this.open = kept;
  }

  described(strategy: Strategy<Deployment> | null): Selection['candidates'] {
    return this.#among.map((deployment, i) => ({
      deployment,
      excluded: this.#excluded[i]!,
      score: this.#excluded[i] === null ? (strategy?.score(deployment) ?? null) : null,
    }));
  }
}

function leaveOutTried(choice: Choice, { tried, last }: Past): void {
  const failed = (): Exclusion => ({
    check: 'tried',
    reason: 'already failed in this request',
    availableAt: null,
  });
  choice.narrow((d) => !tried.has(d), failed);
  choice.narrow((d) => d !== last, failed);
}

/** Those that come back from an outage take part in some choices only; sessions that are there stay. */
function leaveOutWarmingUp(choice: Choice, now: number, bound: string | null): void {
  if (choice.open.every(({ warmUp }) => warmUp.share(now) === 1)) return;
  choice.narrow(
    (d) => d.id === bound || d.warmUp.takesPart(now),
    (d) => ({
      check: 'slow_start',
      reason: `is warming up, at ${Math.round(100 * d.warmUp.share(now))} % of its share`,
      availableAt: null,
    }),
  );
}

function leaveOutLaterOrders(choice: Choice): void {
  const order = orderOf(choice.open[0]!);
  if (choice.open.every((d) => orderOf(d) === order)) return;
  const first = Math.min(...choice.open.map(orderOf));
  choice.narrow(
    (d) => orderOf(d) === first,
    (d) => ({
      check: 'order',
      reason: `order ${String(d.spec.order ?? 'unset')} waits while order ${first} can serve`,
      availableAt: null,
    }),
  );
}

const orderOf = ({ spec }: Deployment): number => spec.order ?? Infinity;

function lastingObjection(deployment: Deployment, context: CheckContext, first: Exclusion): Exclusion {
  let lasting = first;
  for (const check of context.group.checks) {
    const exclusion = check(deployment, context);
    if (exclusion && endOf(exclusion) > endOf(lasting)) lasting = exclusion;
  }
  return lasting;
}

/** When it ends; one that ends with a running call is over first, one that nothing ends lasts. */
const endOf = (exclusion: Exclusion): number =>
  exclusion.availableAt ?? (isAtLimit(exclusion) ? 0 : Infinity);

function firstObjection(deployment: Deployment, context: CheckContext): Exclusion | null {
  for (const check of context.group.checks) {
    const exclusion = check(deployment, context);
    if (exclusion) return exclusion;
  }
  return null;
}
