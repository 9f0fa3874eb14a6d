import type { PreCallCheck } from './index.ts';

/** Does not answer what the client asks for, or not in its dialect. */
export const surface: PreCallCheck = (deployment, { surface: wanted, model }) => {
  const { surfaces, provider } = deployment.specFor(model);
  if (surfaces.has(wanted)) return null;
  const reason = `${provider} does not serve ${wanted}; it serves ${[...surfaces].join(', ') || 'nothing known'}`;
  return { check: 'dialect', reason, availableAt: null };
};
