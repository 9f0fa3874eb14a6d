import type { Deployment } from '../deployment.ts';
import type { Exclusion } from '../filters/index.ts';
import { Hold } from '../hold.ts';
import type { Held, RunParts, Taken } from '../parts.ts';
import type { Selection } from '../select.ts';
import { ALL, demandsOf } from './demand.ts';
import { exclusionFor } from './refusal.ts';
import type { Offer, Refusal, SharedLimits } from './shared-limits.ts';

/** More are seldom refused in a row; the others are offered after them. */
const AT_ONCE = 8;

/** Whether what was taken is subject to something that gateways share. */
export const needsOthers = ({ hold, estimate }: Held, { spec, world }: RunParts): boolean =>
  demandsOf(hold.deployment, spec.limits, estimate, world.now()).length > 0;

/**
 * Asks whether what was taken here fits with what all gateways hold together. Where it does not, the next best
 * candidate that does takes its place: all are offered at once.
 */
export async function agree(taken: Held, parts: RunParts, shared: SharedLimits): Promise<Taken> {
  const { spec, world } = parts;
  const asked = world.now();
  const offers = bestFirst(taken.selection).map((deployment) => ({
    deployment,
    demands: demandsOf(deployment, spec.limits, taken.estimate, asked),
  }));
  const refused = new Map<Deployment, Exclusion>();
  for (let from = 0; from < offers.length; from += AT_ONCE) {
    const some = offers.slice(from, from + AT_ONCE);
    const { refusals, claim } = await shared.claim(some);
    for (const [i, refusal] of refusals.entries()) note(some[i]!, refusal, refused, parts);
    if (!claim) continue;
    const { hold } = refused.size === 0 ? taken : moved(taken, some[refusals.length]!, parts);
    hold.claim = claim;
    return refused.size === 0
      ? taken
      : { ...taken, hold, selection: revised(taken.selection, refused, hold.deployment) };
  }
  release(taken, parts);
  return { ...taken, hold: null, selection: revised(taken.selection, refused, null) };
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
function note(
  { deployment }: Offer,
  refusal: Refusal,
  refused: Map<Deployment, Exclusion>,
  { limits }: RunParts,
): void {
  refused.set(deployment, exclusionFor(refusal, deployment));
  const { demand, limit, availableAt } = refusal;
  if (demand.kind !== 'rate' || limit !== 'rpm' || availableAt === null) return;
  (demand.key === ALL ? limits : deployment.limits).fullUntil(demand.rpm!, availableAt);
}

/** Puts another deployment in place of the one that was chosen. */
function moved(taken: Held, { deployment }: Offer, parts: RunParts): { hold: Hold } {
  const { spec, world, limits, affinity, observer } = parts;
  release(taken, parts);
  const now = world.now();
  if (taken.session !== null) affinity.bind(taken.session, deployment, now + spec.affinityMs, now);
  const hold = new Hold(deployment, limits, taken.estimate, now);
  observer.changed(deployment);
  return { hold };
}

function release({ hold }: Held, { world, observer, wakeAll }: RunParts): void {
  hold.cancel(world.now());
  observer.changed(hold.deployment);
  wakeAll();
}

const revised = (
  selection: Selection,
  refused: ReadonlyMap<Deployment, Exclusion>,
  chosen: Deployment | null,
): Selection => ({
  ...selection,
  chosen,
  bySession: false,
  candidates: selection.candidates.map((candidate) => ({
    ...candidate,
    excluded: candidate.excluded ?? refused.get(candidate.deployment) ?? null,
  })),
});
