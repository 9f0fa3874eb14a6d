import type { PreCallCheck } from './index.ts';

/** Its circuit is open, or half-open with its one probe under way. */
export const circuit: PreCallCheck = ({ circuit: breaker }, { now }) => {
  if (breaker.allows(now)) return null;
  if (breaker.state(now) === 'half_open')
    return { check: 'circuit', reason: 'its circuit is half-open and being probed', availableAt: null };
  const seconds = Math.ceil((breaker.probeAt - now) / 1000);
  return {
    check: 'circuit',
    reason: `its circuit is open for ${seconds} s: ${breaker.reason}`,
    availableAt: breaker.probeAt,
  };
};
