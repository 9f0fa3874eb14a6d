import { CONDUCT, Failure, type FailureKind } from './failure.ts';
import { type Exclusion, isAtLimit } from './filters/index.ts';
import type { Selection } from './selection.ts';

/** Nothing could be tried: says per deployment why, and when the first comes back. */
export interface NothingLeft {
  reasons: { deployment: string; check: string; reason: string }[];
  /** Epoch milliseconds; null when none comes back by itself. */
  availableAt: number | null;
}

/** The failure of a choice that left no deployment at `now`; its `detail` is a NothingLeft. */
export function nothingLeft({ group, candidates }: Selection, now: number): Failure {
  const out = candidates.flatMap(({ deployment, excluded }) =>
    excluded ? [{ deployment: deployment.id, ...excluded }] : [],
  );
  const times = out.flatMap(({ availableAt }) => (availableAt === null ? [] : [availableAt]));
  const detail: NothingLeft = {
    reasons: out.map(({ deployment, check, reason }) => ({ deployment, check, reason })),
    availableAt: times.length > 0 ? Math.min(...times) : null,
  };
  const reasons = out.map(({ deployment, reason }) => `${deployment}: ${reason}`).join('; ');
  const kind = kindOf(out);
  return new Failure(
    kind,
    `No deployment of model group '${group}' can serve this request. ${reasons}.${firstBack(detail, now)}`,
    {
      status: kind === 'not_found' ? CONDUCT[kind].status : statusFor(out),
      detail,
    },
  );
}

const firstBack = ({ availableAt }: NothingLeft, now: number): string =>
  availableAt === null
    ? ''
    : ` The first is back in ${Math.max(1, Math.ceil((availableAt - now) / 1000))} s.`;

/** Out whatever the request is. */
const FOR_GOOD = new Set(['unavailable', 'disabled']);
/** For the client to change. */
const CLIENTS_OWN = new Set(['dialect', 'tags', 'context_window']);
/** It names a model that none has. */
const UNKNOWN_MODEL = 'model';

/** A prompt too long for all that could serve goes to the fallbacks for just that. */
function kindOf(out: readonly Exclusion[]): FailureKind {
  const inUse = out.filter(({ check }) => !FOR_GOOD.has(check));
  const allAre = (reason: string): boolean =>
    inUse.length > 0 && inUse.every(({ check }) => check === reason);
  if (allAre(UNKNOWN_MODEL)) return 'not_found';
  return allAre('context_window') ? 'context_window' : 'no_deployment';
}

/** Waiting helps only where something comes back by itself. */
function statusFor(out: readonly Exclusion[]): number {
  if (out.some((exclusion) => exclusion.availableAt !== null || isAtLimit(exclusion)))
    return CONDUCT.rate_limit.status;
  const isClients = out.length > 0 && out.every(({ check }) => CLIENTS_OWN.has(check) || FOR_GOOD.has(check));
  const isForGood = out.every(({ check }) => FOR_GOOD.has(check));
  return (isClients && !isForGood ? CONDUCT.bad_request : CONDUCT.no_deployment).status;
}

/** Its turn did not come in time. */
export const waitedInVain = (group: string, timeoutMs: number): Failure =>
  new Failure(
    'no_deployment',
    `All deployments of model group '${group}' are at their limits; the request waited for its turn for ${timeoutMs / 1000} s.`,
    { status: CONDUCT.rate_limit.status },
  );
