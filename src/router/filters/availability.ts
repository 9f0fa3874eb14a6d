import type { PreCallCheck } from './index.ts';

/**
 * Left out by the configuration (an unset variable, a provider not served) or by an operator; `model`: it could serve,
 * but not what is asked for.
 */
export const availability: PreCallCheck = (deployment, { model }) => {
  const { spec, disabled } = deployment;
  if (spec.unavailable !== null) return { check: 'unavailable', reason: spec.unavailable, availableAt: null };
  if (disabled) return { check: 'disabled', reason: 'disabled by an operator', availableAt: null };
  const { unavailable } = deployment.specFor(model);
  return unavailable === null ? null : { check: 'model', reason: unavailable, availableAt: null };
};
