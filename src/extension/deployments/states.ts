import * as l10n from '@vscode/l10n';
import type { DeploymentState, DeploymentView } from '../../contract/admin.ts';

/** A state as people say it. */
export const stateText = (state: DeploymentState): string => {
  switch (state) {
    case 'healthy':
      return l10n.t('healthy');
    case 'warming_up':
      return l10n.t('warming up');
    case 'cooling_down':
      return l10n.t('cooling down');
    case 'half_open':
      return l10n.t('circuit half open');
    case 'circuit_open':
      return l10n.t('circuit open');
    case 'unhealthy':
      return l10n.t('unhealthy');
    case 'disabled':
      return l10n.t('disabled');
  }
};

/** Whether requests may go to it. */
export const isUsable = ({ state }: DeploymentView): boolean =>
  state === 'healthy' || state === 'warming_up' || state === 'half_open';

/** Whether a reset would bring it back. */
export const isCooling = ({ state }: DeploymentView): boolean =>
  state === 'cooling_down' || state === 'circuit_open' || state === 'half_open';

/** Out without anybody having asked for it. */
export const isInTrouble = (deployment: DeploymentView): boolean =>
  !isUsable(deployment) && deployment.state !== 'disabled';

/** When it may take requests again, epoch milliseconds; null when it does, or nobody knows. */
export const backAt = ({ state, cooldownEndsAt, circuitProbeAt }: DeploymentView): number | null => {
  if (state === 'cooling_down') return cooldownEndsAt;
  return state === 'circuit_open' ? Math.max(circuitProbeAt ?? 0, cooldownEndsAt ?? 0) : null;
};

export const failedAttempts = (n: number): string =>
  n === 1 ? l10n.t('1 failed attempt') : l10n.t('{0} failed attempts', n);
