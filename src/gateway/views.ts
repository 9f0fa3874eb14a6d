import type {
  DeploymentState,
  DeploymentView,
  GatewayView,
  GroupView,
  StateView,
} from '../contract/admin.ts';
import type { Deployment } from '../router/deployment.ts';
import type { ModelGroup } from '../router/pool.ts';
import type { Router } from '../router/router.ts';

/** What the router knows, as operators see it. Times in epoch milliseconds. */
export function stateView(router: Router, gateway: GatewayView, now: number): StateView {
  const groups = Array.from(router.pool.groups);
  const { requests, failures, cost, savings } = router.totals;
  return {
    gateway,
    groups: groups.map(groupView),
    deployments: groups.flatMap((group) =>
      group.deployments.map((deployment) => deploymentView(deployment, group, now)),
    ),
    totals: { requests, failures, cost, savings },
  };
}

const groupView = ({ name, strategyName, deployments }: ModelGroup): GroupView => ({
  name,
  strategy: strategyName,
  deployments: deployments.map(({ id }) => id),
});

export function deploymentView(deployment: Deployment, group: ModelGroup, now: number): DeploymentView {
  const { spec } = deployment;
  const [p50, p95, p99] = deployment.latency.percentiles([0.5, 0.95, 0.99]);
  const [ttftP50] = deployment.ttft.percentiles([0.5]);
  const served = group.deployments.reduce((sum, { requests }) => sum + requests, 0);
  return {
    id: deployment.id,
    group: group.name,
    model: spec.model,
    provider: spec.provider,
    ...health(deployment, now),
    inFlight: deployment.inFlight,
    latencyMs: { p50, p95, p99, ttftP50 },
    requests: deployment.requests,
    failures: deployment.failures,
    errorRate: deployment.errorRate,
    share: served === 0 ? 0 : deployment.requests / served,
    configuredShare: group.strategy.configuredShare(deployment, group.deployments),
    tokens: deployment.tokens,
    tokensPerSecond: deployment.tokensPerSecond,
    cost: deployment.cost,
    rpm: { used: 0, limit: spec.rpm ?? null },
    tpm: { used: 0, limit: spec.tpm ?? null },
    budget: null,
    variant: spec.variant ?? null,
    source: { line: spec.line },
  };
}

/** The state that a deployment is in, and why. */
export function health(
  { spec, disabled, cooldown }: Deployment,
  now: number,
): { state: DeploymentState; reason: string | null; cooldownEndsAt: number | null } {
  if (spec.unavailable !== null)
    return { state: 'unhealthy', reason: spec.unavailable, cooldownEndsAt: null };
  if (disabled) return { state: 'disabled', reason: 'disabled by an operator', cooldownEndsAt: null };
  const cooldownEndsAt = cooldown.endsAt(now);
  return cooldownEndsAt === null
    ? { state: 'healthy', reason: null, cooldownEndsAt }
    : { state: 'cooling_down', reason: `cooling down ${cooldown.reason}`, cooldownEndsAt };
}
