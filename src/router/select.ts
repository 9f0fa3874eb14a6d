import type { Deployment } from './deployment.ts';
import { type CheckContext, type Exclusion, isAtLimit } from './filters/index.ts';
import { DEFAULT_STRATEGY } from '../contract/strategies.ts';
import { Selection } from './selection.ts';
import type { PickContext } from './strategies/strategy.ts';

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
  return new Selection({
    group: group.name,
    strategy: fault === null ? group.strategyName : DEFAULT_STRATEGY,
    scoreMeaning: group.strategy.scoreMeaning,
    highestFirst: group.strategy.highestFirst,
    chosen,
    bySession: home !== undefined,
    fault,
    among: choice.among,
    open,
    excluded: choice.excluded,
    scores: strategy ? strategy.scores(open) : null,
  });
}

/** The candidates of a choice while they are sifted. */
class Choice {
  readonly among: readonly Deployment[];
  /** Where nothing objects, the very same list: strategies may know it. */
  open: readonly Deployment[];
  /** By place in `among`; null where nothing objects to any. */
  excluded: (Exclusion | null)[] | null = null;

  constructor(among: readonly Deployment[], context: CheckContext, refused: Past['refused']) {
    this.among = among;
    for (let i = 0; i < among.length; i++) {
      const deployment = among[i]!;
      const exclusion = refused?.get(deployment) ?? firstObjection(deployment, context);
      if (exclusion) this.#exclude(i, exclusion);
    }
    this.open = this.#notExcluded();
  }

  /** Nothing is left: of all that speaks against each, what lasts longest is to be told. */
  explain(context: CheckContext): void {
    for (const [i, first] of (this.excluded ?? []).entries())
      if (first) this.#exclude(i, lastingObjection(this.among[i]!, context, first));
  }

  /** Keeps only some, unless that would leave none. */
  narrow(keep: (d: Deployment) => boolean, exclusion: (d: Deployment) => Exclusion): void {
    const kept = this.open.filter(keep);
    if (kept.length === 0 || kept.length === this.open.length) return;
    let next = 0;
    for (const [i, deployment] of this.among.entries()) {
      if (this.excluded?.[i]) continue;
      if (deployment === kept[next]) next++;
      else this.#exclude(i, exclusion(deployment));
    }
    this.open = kept;
  }

  #exclude(at: number, exclusion: Exclusion): void {
    this.excluded ??= this.among.map(() => null);
    this.excluded[at] = exclusion;
  }

  #notExcluded(): readonly Deployment[] {
    const { among, excluded } = this;
    return excluded ? among.filter((_, i) => excluded[i] === null) : among;
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
