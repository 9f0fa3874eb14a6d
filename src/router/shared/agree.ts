import type { Deployment } from '../deployment.ts';
import type { Exclusion } from '../filters/index.ts';
import { Hold } from '../hold.ts';
import type { Held, RunParts } from '../parts.ts';
import type { Selection } from '../selection.ts';
import { ALL, demandsOf } from './demand.ts';
import { exclusionFor } from './refusal.ts';
import type { Offer, Refusal, SharedLimits } from './shared-limits.ts';

/** More are seldom refused in a row. */
const AT_ONCE = 8;

/** Whether what was taken is subject to something that gateways share. */
export const needsOthers = ({ hold, estimate, model }: Held, { spec, world }: RunParts): boolean =>
  demandsOf(hold.deployment, spec.limits, estimate, model, world.now()).length > 0;

/** Deployments that do not fit, and why. */
export type Refused = ReadonlyMap<Deployment, Exclusion>;

/**
 * Asks whether what was taken here fits with what all gateways hold together. Where it does not, the next best
 * candidate that does takes its place: they are offered with it. Where none does, answers why, and nothing is held.
 */
export async function agree(taken: Held, parts: RunParts, shared: SharedLimits): Promise<Held | Refused> {
  const { spec, world } = parts;
  const now = world.now();
  const offers = bestFirst(taken.selection)
    .slice(0, AT_ONCE)
    .map((deployment) => ({
      deployment,
      demands: demandsOf(deployment, spec.limits, taken.estimate, taken.model, now),
    }));
  const { refusals, claim } = await shared.claim(offers);
  const refused = new Map(refusals.map((refusal, i) => noted(offers[i]!, refusal, parts)));
  if (!claim) {
    release(taken, parts);
    return refused;
  }
  if (refused.size === 0) {
    taken.hold.claim = claim;
    return taken;
  }
  const { deployment } = offers[refused.size]!;
  const hold = moved(taken, deployment, parts);
  hold.claim = claim;
  return { ...taken, hold, selection: taken.selection.revised(refused, deployment) };
}

/** The chosen, then the other candidates by how the strategy ranked them. */
function bestFirst({ candidates, chosen, highestFirst }: Selection): Deployment[] {
  const sign = highestFirst ? -1 : 1;
  const rank = (score: number | null): number => (score === null ? Infinity : sign * score);
  const others = candidates
    .filter(({ deployment, excluded }) => excluded === null && deployment !== chosen)
    .sort((a, b) => (rank(a.score) === rank(b.score) ? 0 : rank(a.score) - rank(b.score)));
  return [chosen!, ...others.map(({ deployment }) => deployment)];
}

/** Keeps what is certain, so that the next requests need not ask. */
function noted({ deployment }: Offer, refusal: Refusal, { limits }: RunParts): [Deployment, Exclusion] {
  const { demand, limit, availableAt } = refusal;
  if (demand.kind === 'rate' && limit === 'rpm' && availableAt !== null)
    (demand.key === ALL ? limits : deployment.limits).fullUntil(demand.rpm!, availableAt);
  return [deployment, exclusionFor(refusal, deployment)];
}

/** Puts another deployment in place of the one that was chosen. */
function moved(taken: Held, deployment: Deployment, parts: RunParts): Hold {
  const { spec, world, limits, affinity, observer } = parts;
  release(taken, parts);
  const now = world.now();
  if (taken.session !== null) affinity.bind(taken.session, deployment, now + spec.affinityMs, now);
  const hold = new Hold(deployment, limits, taken.estimate, taken.model, now);
  observer.changed(deployment);
  return hold;
}

function release({ hold }: Held, { world, observer, wakeAll }: RunParts): void {
  hold.cancel(world.now());
  observer.changed(hold.deployment);
  wakeAll();
}
