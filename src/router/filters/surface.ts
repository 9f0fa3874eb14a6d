import type { PreCallCheck } from './index.ts';

/** Does not answer what the client asks for, or not in its dialect. */
export const surface: PreCallCheck = ({ spec }, { surface: wanted }) =>
  spec.surfaces.has(wanted)
    ? null
    : {
        check: 'dialect',
        reason: `${spec.provider} does not serve ${wanted}; it serves ${[...spec.surfaces].join(', ') || 'nothing known'}`,
        availableAt: null,
      };
