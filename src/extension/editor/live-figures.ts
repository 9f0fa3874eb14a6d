import * as l10n from '@vscode/l10n';
import type { DeploymentView, GroupView } from '../../contract/admin.ts';
import { backAt, failedAttempts, stateText } from '../deployments/states.ts';
import { cents, countdown, duration, percent } from '../format.ts';

/** Shares are told of the busiest only. */
const TOLD = 3;

const costOf = (members: readonly DeploymentView[]): string[] => {
  const sum = members.reduce((all, { costToday }) => all + (costToday ?? 0), 0);
  return sum > 0 ? [l10n.t('{0} today', cents(sum))] : [];
};

const failuresOf = (members: readonly DeploymentView[]): string[] => {
  const failures = members.reduce((sum, member) => sum + member.failures, 0);
  return failures === 0 ? [] : [failedAttempts(failures)];
};

const latencyOf = (members: readonly DeploymentView[]): string[] => {
  const known = members.flatMap(({ latencyMs: { p50 } }) => (p50 === null ? [] : [p50]));
  if (known.length === 0) return [];
  const [least, most] = [duration(Math.min(...known)), duration(Math.max(...known))];
  return [`p50 ${least === most ? least : `${least} – ${most}`}`];
};

/** One line above a model group: who gets how much, how fast, what failed, what it cost today. */
export const groupFigures = ({ strategy }: GroupView, members: readonly DeploymentView[]): string => {
  const busiest = members.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  if (busiest.length === 0) {
    const all = members.length === 1 ? l10n.t('1 deployment') : l10n.t('{0} deployments', members.length);
    // Those of today may have been before the gateway's start.
    const cost = costOf(members);
    return [all, strategy, ...(cost.length > 0 ? cost : [l10n.t('no requests yet')])].join(' · ');
  }
  const shares = busiest.slice(0, TOLD).map(({ id, share }) => `${percent(share)} ${id}`);
  const more = busiest.length > TOLD ? [l10n.t('{0} more', busiest.length - TOLD)] : [];
  return [...shares, ...more, ...latencyOf(members), ...failuresOf(members), ...costOf(members)].join(' · ');
};

const ICONS: Record<DeploymentView['state'], string> = {
  healthy: 'pass-filled',
  warming_up: 'flame',
  cooling_down: 'watch',
  half_open: 'question',
  circuit_open: 'debug-disconnect',
  unhealthy: 'error',
  disabled: 'circle-slash',
};

/** One line above a deployment: its state, and its figures once it has some. */
export const deploymentFigures = (deployment: DeploymentView, now: number): string => {
  const { state, reason, requests, share } = deployment;
  const back = backAt(deployment);
  // An ordinary space after an icon is not drawn there.
  const icon = `$(${ICONS[state]})\u00a0`;
  if (back !== null) return `${icon}${l10n.t('{0}, {1} left', stateText(state), countdown(back - now))}`;
  if (state === 'unhealthy' && reason !== null) return `${icon}${reason}`;
  const figures = requests === 0 ? [] : [percent(share), ...latencyOf([deployment])];
  return [
    `${icon}${stateText(state)}`,
    ...figures,
    ...failuresOf([deployment]),
    ...costOf([deployment]),
  ].join(' · ');
};
