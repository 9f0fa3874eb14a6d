import { CONDUCT, Failure } from './failure.ts';
import type { Selection } from './select.ts';

/** Nothing could be tried: says per deployment why, and when the first comes back. */
export interface NothingLeft {
  reasons: { deployment: string; check: string; reason: string }[];
  /** Epoch milliseconds; null when none comes back by itself. */
  availableAt: number | null;
}

/** The failure of a choice that left no deployment; its `detail` is a NothingLeft. */
export function nothingLeft({ group, candidates }: Selection): Failure {
  const out = candidates.flatMap(({ deployment, excluded }) =>
    excluded ? [{ deployment: deployment.id, ...excluded }] : [],
  );
  const times = out.flatMap(({ availableAt }) => (availableAt === null ? [] : [availableAt]));
  const detail: NothingLeft = {
    reasons: out.map(({ deployment, check, reason }) => ({ deployment, check, reason })),
    availableAt: times.length > 0 ? Math.min(...times) : null,
  };
  const reasons = out.map(({ deployment, reason }) => `${deployment}: ${reason}`).join('; ');
  return new Failure(
    'no_deployment',
    `No deployment of model group '${group}' can serve this request. ${reasons}.`,
    {
      status: statusFor(detail),
      detail,
    },
  );
}

/** Waiting helps only where something comes back by itself; another dialect is for the client to speak. */
function statusFor({ reasons, availableAt }: NothingLeft): number {
  if (availableAt !== null) return CONDUCT.rate_limit.status;
  const isForeign = reasons.length > 0 && reasons.every(({ check }) => check === 'dialect');
  return (isForeign ? CONDUCT.bad_request : CONDUCT.no_deployment).status;
}
