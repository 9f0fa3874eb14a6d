import type { DeploymentState, DeploymentView, GroupView, StateView } from '../../contract/admin.ts';
import { countdown, duration, percent } from '../format.ts';
import { deploymentTooltip } from './tooltip.ts';

/** One line of the tree, ready to be drawn. */
export interface Row {
  /** Stable over all changes of what the line shows. */
  key: string;
  kind: 'group' | 'deployment';
  /** The group's name or the deployment's id. */
  id: string;
  label: string;
  description: string;
  /** Markdown. */
  tooltip: string;
  icon: { name: string; color: string | null };
  /** Words that menus match on. */
  context: string;
  /** Read out in place of the line. */
  spoken: string;
  children: Row[];
}

const ICONS: Record<DeploymentState, Row['icon']> = {
  healthy: { name: 'pass-filled', color: 'charts.green' },
  warming_up: { name: 'flame', color: 'charts.blue' },
  cooling_down: { name: 'watch', color: 'charts.yellow' },
  half_open: { name: 'question', color: 'charts.yellow' },
  circuit_open: { name: 'debug-disconnect', color: 'charts.red' },
  unhealthy: { name: 'error', color: 'charts.red' },
  disabled: { name: 'circle-slash', color: 'disabledForeground' },
};

/** A state as people say it. */
export const WORDS: Record<DeploymentState, string> = {
  healthy: 'healthy',
  warming_up: 'warming up',
  cooling_down: 'cooling down',
  half_open: 'circuit half open',
  circuit_open: 'circuit open',
  unhealthy: 'unhealthy',
  disabled: 'disabled',
};

/** Whether requests may go to it. */
export const isUsable = ({ state }: DeploymentView): boolean =>
  state === 'healthy' || state === 'warming_up' || state === 'half_open';

/** Whether a reset would bring it back. */
export const isCooling = ({ state }: DeploymentView): boolean =>
  state === 'cooling_down' || state === 'circuit_open' || state === 'half_open';

export const rowsOf = ({ groups, deployments }: StateView, now: number): Row[] => {
  const byId = new Map(deployments.map((deployment) => [deployment.id, deployment]));
  return groups.map((group) => {
    const members = group.deployments.map((id) => byId.get(id)).filter((member) => member !== undefined);
    return groupRow(group, members, now);
  });
};

const groupRow = (group: GroupView, members: DeploymentView[], now: number): Row => {
  const usable = members.filter(isUsable).length;
  const health = usable === members.length ? '' : ` · ${usable} of ${members.length} up`;
  return {
    key: `group/${group.name}`,
    kind: 'group',
    id: group.name,
    label: group.name,
    description: `${group.strategy}${health}`,
    tooltip: '',
    icon: usable > 0 ? { name: 'git-merge', color: null } : { name: 'error', color: 'charts.red' },
    context: 'group',
    spoken: `Model group ${group.name}, ${group.strategy}, ${usable} of ${members.length} deployments usable`,
    children: members.map((member) => deploymentRow(member, now)),
  };
};

const deploymentRow = (deployment: DeploymentView, now: number): Row => {
  const description = summary(deployment, now);
  return {
    key: `deployment/${deployment.id}`,
    kind: 'deployment',
    id: deployment.id,
    label: deployment.id,
    description,
    tooltip: deploymentTooltip(deployment, WORDS[deployment.state]),
    icon: ICONS[deployment.state],
    context: contextOf(deployment),
    spoken: `Deployment ${deployment.id}, ${WORDS[deployment.state]}, ${description}`,
    children: [],
  };
};

const summary = (deployment: DeploymentView, now: number): string => {
  const { state, reason, cooldownEndsAt, latencyMs, share } = deployment;
  if (state === 'cooling_down' && cooldownEndsAt !== null)
    return `cooling down ${countdown(cooldownEndsAt - now)}`;
  const figures = [
    ...(latencyMs.p50 === null ? [] : [`p50 ${duration(latencyMs.p50)}`]),
    ...(share > 0 ? [percent(share)] : []),
  ];
  if (state === 'healthy') return figures.join(' · ');
  return [WORDS[state], ...(state === 'unhealthy' && reason !== null ? [reason] : figures)].join(' · ');
};

const contextOf = (deployment: DeploymentView): string => {
  if (deployment.state === 'disabled') return 'deployment.disabled';
  return isCooling(deployment) ? 'deployment.cooling' : 'deployment';
};
