import type { PreCallCheck } from './index.ts';

/** Speaks no dialect that the client understands. */
export const dialect: PreCallCheck = ({ spec }, { dialect: wanted }) =>
  spec.dialects.has(wanted)
    ? null
    : {
        check: 'dialect',
        reason: `${spec.provider} does not speak ${wanted}; it speaks ${[...spec.dialects].join(', ') || 'nothing known'}`,
        availableAt: null,
      };
