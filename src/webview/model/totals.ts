import type { DeploymentView } from '../../contract/admin.ts';
import type { Picture } from './picture.ts';

export interface Totals {
  requests: number;
  failures: number;
  inFlight: number;
  /** US dollars; null when no deployment has a known price. */
  cost: number | null;
  savings: number;
}

type Deployments = readonly DeploymentView[];

export const sumOf = (deployments: Deployments, of: (deployment: DeploymentView) => number | null): number =>
  deployments.reduce((total, deployment) => total + (of(deployment) ?? 0), 0);

/** The sum of what is known; null when nothing is. */
export const costOf = (deployments: Deployments): number | null =>
  deployments.some(({ cost }) => cost !== null) ? sumOf(deployments, ({ cost }) => cost) : null;

export const totalsOf = ({ state, beyond }: Picture): Totals => {
  const deployments = state?.deployments ?? [];
  const cost = costOf(deployments);
  return {
    requests: beyond.requests + sumOf(deployments, ({ requests }) => requests),
    failures: beyond.failures,
    inFlight: sumOf(deployments, ({ inFlight }) => inFlight),
    cost: cost === null ? null : cost + beyond.cost,
    savings: beyond.savings,
  };
};
