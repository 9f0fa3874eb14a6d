import type { Deployment } from './deployment.ts';
import { type CheckContext, type Exclusion, PRE_CALL_CHECKS } from './filters/index.ts';
import type { ModelGroup } from './pool.ts';
import type { PickContext } from './strategies/strategy.ts';

/** A choice as it was made; `trace.ts` puts it into words when someone asks. */
export interface Selection {
  readonly group: string;
  readonly strategy: string;
  readonly scoreMeaning: string | null;
  readonly candidates: readonly {
    deployment: Deployment;
    excluded: Exclusion | null;
    score: number | null;
  }[];
  readonly chosen: Deployment | null;
}

/**
 * One choice: the pre-call checks, then those that this request has not failed on yet, then the lowest `order`,
 * then the strategy. `tried` have failed in this request, `last` just now: asked again only when no other is left.
 */
export function select(
  group: ModelGroup,
  context: CheckContext & PickContext,
  tried: ReadonlySet<Deployment>,
  last: Deployment | null,
  pinned: Deployment | null,
): Selection {
  const among = pinned ? [pinned] : group.deployments;
  const excluded = among.map((deployment) => firstObjection(deployment, context));
  let open = among.filter((_, i) => excluded[i] === null);

  const narrow = (keep: (d: Deployment) => boolean, exclusion: (d: Deployment) => Exclusion) => {
    const kept = open.filter(keep);
    if (kept.length === 0 || kept.length === open.length) return;
    open = kept;
    among.forEach((deployment, i) => {
      if (excluded[i] === null && !keep(deployment)) excluded[i] = exclusion(deployment);
    });
  };
  if (last) {
    const failed = (): Exclusion => ({
      check: 'tried',
      reason: 'already failed in this request',
      availableAt: null,
    });
    narrow((d) => !tried.has(d), failed);
    narrow((d) => d !== last, failed);
  }
  if (open.length > 1) {
    const first = Math.min(...open.map(orderOf));
    narrow(
      (d) => orderOf(d) === first,
      (d) => ({
        check: 'order',
        reason: `order ${String(d.spec.order ?? 'unset')} waits while order ${first} can serve`,
        availableAt: null,
      }),
    );
  }

  const chosen =
    open.length === 0 ? null : open.length === 1 && pinned ? open[0]! : group.strategy.pick(open, context);
  return {
    group: group.name,
    strategy: group.strategyName,
    scoreMeaning: group.strategy.scoreMeaning,
    candidates: among.map((deployment, i) => ({
      deployment,
      excluded: excluded[i]!,
      score: excluded[i] === null && !pinned ? group.strategy.score(deployment) : null,
    })),
    chosen,
  };
}

const orderOf = ({ spec }: Deployment): number => spec.order ?? Infinity;

function firstObjection(deployment: Deployment, context: CheckContext): Exclusion | null {
  for (const check of PRE_CALL_CHECKS) {
    const exclusion = check(deployment, context);
    if (exclusion) return exclusion;
  }
  return null;
}
