import * as l10n from '@vscode/l10n';
import type { DeploymentState, DeploymentView, GroupView, StateView } from '../../contract/admin.ts';
import { cents, countdown, duration, percent } from '../format.ts';
import { shareBar } from './share-bar.ts';
import { failedAttempts, isCooling, isUsable, stateText } from './states.ts';

/** One line of the tree, ready to be drawn. */
export interface Row {
  /** Stable over all changes of what the line shows. */
  key: string;
  kind: 'group' | 'deployment';
  /** The group's name or the deployment's id. */
  id: string;
  label: string;
  description: string;
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

export const rowsOf = ({ groups, deployments }: StateView, now: number): Row[] => {
  const byId = new Map(deployments.map((deployment) => [deployment.id, deployment]));
  return groups.map((group) => {
    const members = group.deployments.map((id) => byId.get(id)).filter((member) => member !== undefined);
    return groupRow(group, members, now);
  });
};

const groupRow = (group: GroupView, members: DeploymentView[], now: number): Row => {
  const usable = members.filter(isUsable).length;
  const health =
    usable === members.length ? l10n.t('{0} up', usable) : l10n.t('{0} of {1} up', usable, members.length);
  const bar = members.length > 1 ? shareBar(members.map(({ share }) => share)) : '';
  return {
    key: `group/${group.name}`,
    kind: 'group',
    id: group.name,
    label: group.name,
    // In a narrow view the end is cut off.
    description: [health, ...(bar === '' ? [] : [bar]), group.strategy].join(' · '),
    icon: usable > 0 ? { name: 'git-merge', color: null } : { name: 'error', color: 'charts.red' },
    context: 'group',
    spoken: l10n.t(
      'Model group {0}, {1}, {2} of {3} deployments usable',
      group.name,
      group.strategy,
      usable,
      members.length,
    ),
    children: members.map((member) => deploymentRow(member, now)),
  };
};

const deploymentRow = (deployment: DeploymentView, now: number): Row => {
  const description = summary(deployment, now);
  const { id, state } = deployment;
  return {
    key: `deployment/${id}`,
    kind: 'deployment',
    id,
    label: id,
    description,
    icon: ICONS[state],
    context: contextOf(deployment),
    // What is not healthy says so in its description.
    spoken: [
      l10n.t('Deployment {0}', id),
      ...(state === 'healthy' ? [stateText(state)] : []),
      // Not dots, which are read out.
      description.replaceAll(' · ', ', '),
    ].join(', '),
    children: [],
  };
};

const summary = (deployment: DeploymentView, now: number): string => {
  const { state, reason, cooldownEndsAt, latencyMs, share, costToday } = deployment;
  if (state === 'cooling_down' && cooldownEndsAt !== null) {
    return l10n.t('cooling down {0}', countdown(cooldownEndsAt - now));
  }
  const figures = [
    ...(latencyMs.p50 === null ? [] : [`p50 ${duration(latencyMs.p50)}`]),
    ...(share > 0 ? [percent(share)] : []),
    ...(costToday !== null && costToday > 0 ? [cents(costToday)] : []),
  ];
  if (state === 'healthy') return figures.join(' · ') || unused(deployment);
  return [stateText(state), ...(state === 'unhealthy' && reason !== null ? [reason] : figures)].join(' · ');
};

/** Never silent: nothing at all looks like a mistake. */
const unused = ({ failures }: DeploymentView): string =>
  failures === 0 ? l10n.t('no requests yet') : failedAttempts(failures);

const contextOf = (deployment: DeploymentView): string => {
  if (deployment.state === 'disabled') return 'deployment.disabled';
  return isCooling(deployment) ? 'deployment.cooling' : 'deployment';
};
