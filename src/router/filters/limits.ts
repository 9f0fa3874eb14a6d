import type { Exclusion, PreCallCheck } from './index.ts';

/** Its own limits, and those over all deployments. */
export const limits: PreCallCheck = (
  { limits: own, spec, inFlight },
  { now, estimate, all: { limits: all, spec: global } },
) => {
  if (spec.maxParallel !== undefined && inFlight >= spec.maxParallel) {
    const reason = `has its ${spec.maxParallel} requests under way`;
    return { check: 'max_parallel_requests', reason, availableAt: null };
  }
  if (
    spec.rpm === undefined &&
    spec.tpm === undefined &&
    global.rpm === undefined &&
    global.tpm === undefined
  )
    return null;
  const passed = own.passed(spec, estimate, now);
  if (passed) return { check: passed.limit, reason: passed.reason, availableAt: passed.availableAt };
  const over = all.passed(global, estimate, now);
  return (
    over && {
      check: `global_${over.limit}`,
      reason: `all together ${over.reason}`,
      availableAt: over.availableAt,
    }
  );
};

const LIMITS = new Set(['max_parallel_requests', 'rpm', 'tpm', 'global_rpm', 'global_tpm']);

/** Whether a deployment is left out only until others are done with it: at a limit, or being probed. */
export const isAtLimit = ({ check, availableAt }: Exclusion): boolean =>
  availableAt === null ? check === 'max_parallel_requests' || check === 'circuit' : LIMITS.has(check);
