import type { PreCallCheck } from './index.ts';

/** Failed its last health check, while another of its group passed. When none did, the checks decide nothing. */
export const health: PreCallCheck = ({ checkup }, { group }) =>
  checkup.reason !== null &&
  group.deployments.some((other) => other.checkup.reason === null && other.spec.unavailable === null)
    ? { check: 'health', reason: `failed its health check: ${checkup.reason}`, availableAt: null }
    : null;
