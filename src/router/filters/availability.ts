import type { PreCallCheck } from './index.ts';

/** Left out by the configuration (an unset variable, a provider not served) or by an operator. */
export const availability: PreCallCheck = ({ spec, disabled }) => {
  if (spec.unavailable !== null) return { check: 'unavailable', reason: spec.unavailable, availableAt: null };
  if (disabled) return { check: 'disabled', reason: 'disabled by an operator', availableAt: null };
  return null;
};
