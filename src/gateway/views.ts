import type {
  BudgetView,
  DeploymentState,
  DeploymentView,
  GatewayView,
  GroupView,
  StateView,
} from '../contract/admin.ts';
import type { RecordsView } from '../contract/records.ts';
import type { Deployment } from '../router/deployment.ts';
import type { Budget } from '../router/limits/budget.ts';
import type { ModelGroup } from '../router/pool.ts';
import type { Router } from '../router/router.ts';
import type { CostToday } from './cost-today.ts';

/** What the router knows, as operators see it. Times in epoch milliseconds. */
export function stateView(
  router: Router,
  today: CostToday,
  gateway: GatewayView,
  records: RecordsView,
  now: number,
): StateView {
  const groups = Array.from(router.pool.groups);
  const { requests, failures, cost, savings } = router.totals;
  return {
    gateway,
    groups: groups.map(groupView),
    deployments: groups.flatMap((group) =>
      group.deployments.map((deployment) => deploymentView(deployment, group, today, now)),
    ),
    totals: { requests, failures, cost, savings },
    records,
  };
}

const groupView = ({ name, strategyName, deployments }: ModelGroup): GroupView => ({
  name,
  strategy: strategyName,
  deployments: deployments.map(({ id }) => id),
});

export function deploymentView(
  deployment: Deployment,
  group: ModelGroup,
  today: CostToday,
  now: number,
): DeploymentView {
  const { spec } = deployment;
  const [p50, p95, p99] = deployment.latency.percentiles([0.5, 0.95, 0.99]);
  const [ttftP50] = deployment.ttft.percentiles([0.5]);
  const [own, provider] = [deployment.budget, deployment.providerBudget(null)];
  const served = group.deployments.reduce((sum, { requests }) => sum + requests, 0);
  return {
    id: deployment.id,
    group: group.name,
    model: spec.model,
    provider: spec.provider,
    surfaces: [...spec.surfaces],
    ...health(deployment, now),
    inFlight: deployment.inFlight,
    latencyMs: { p50, p95, p99, ttftP50 },
    requests: deployment.requests,
    failures: deployment.failures,
    lastError: deployment.lastError,
    errorRate: deployment.errorRate,
    share: served === 0 ? 0 : deployment.requests / served,
    configuredShare: group.strategy.configuredShare(deployment, group.deployments),
    weight: spec.weight ?? null,
    tokens: deployment.tokens,
    tokensPerSecond: deployment.tokensPerSecond,
    cost: deployment.cost,
    costToday: today.of(deployment),
    prices: spec.prices ? { input: spec.prices.input, output: spec.prices.output } : null,
    rpm: { used: deployment.limits.requests(now), limit: spec.rpm ?? null },
    tpm: { used: deployment.limits.tokens(now), limit: spec.tpm ?? null },
    budget: budgetView(tighter(own, provider, now), now),
    budgets: { own: budgetView(own, now), provider: budgetView(provider, now) },
    variant: spec.variant ?? null,
    source: { line: spec.line },
  };
}

/** The one with less left. */
function tighter(own: Budget | null, provider: Budget | null, now: number): Budget | null {
  if (!own || !provider) return own ?? provider;
  return provider.remaining(now) < own.remaining(now) ? provider : own;
}

const budgetView = (budget: Budget | null, now: number): BudgetView | null =>
  budget && { spent: budget.spent(now), limit: budget.spec.limit, resetsAt: budget.resetsAt(now) };

interface HealthView {
  state: DeploymentState;
  reason: string | null;
  cooldownEndsAt: number | null;
  circuitProbeAt: number | null;
}

/** The state that a deployment is in, and why. */
export function health(deployment: Deployment, now: number): HealthView {
  const { spec, disabled, cooldown, circuit, checkup, warmUp } = deployment;
  const breaker = circuit.state(now);
  const cooldownEndsAt = cooldown.endsAt(now);
  const circuitProbeAt = breaker === 'open' ? circuit.probeAt : null;
  const is = (state: DeploymentState, reason: string | null) => ({
    state,
    reason,
    cooldownEndsAt,
    circuitProbeAt,
  });
  if (spec.unavailable !== null) return is('unhealthy', spec.unavailable);
  if (disabled) return is('disabled', 'disabled by an operator');
  if (breaker === 'open') return is('circuit_open', `circuit open: ${circuit.reason}`);
  if (cooldownEndsAt !== null) return is('cooling_down', `cooling down ${cooldown.reason}`);
  if (breaker === 'half_open') return is('half_open', `circuit being probed: ${circuit.reason}`);
  if (checkup.reason !== null) return is('unhealthy', `failed its health check: ${checkup.reason}`);
  const share = warmUp.share(now);
  return share < 1
    ? is('warming_up', `back after an outage, at ${Math.round(share * 100)} % of its share`)
    : is('healthy', null);
}
