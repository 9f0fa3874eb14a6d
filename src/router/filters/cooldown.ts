import type { PreCallCheck } from './index.ts';

/** Cooling down after failures. */
export const cooldown: PreCallCheck = ({ cooldown: state }, { now }) => {
  const endsAt = state.endsAt(now);
  if (endsAt === null) return null;
  const seconds = Math.ceil((endsAt - now) / 1000);
  return { check: 'cooldown', reason: `cooling down for ${seconds} s ${state.reason}`, availableAt: endsAt };
};
