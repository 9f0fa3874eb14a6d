import { t } from '@vscode/l10n';
import type { DeploymentState, DeploymentView } from '../../contract/admin.ts';

/** A state as people say it. */
export const stateText = (state: DeploymentState): string => {
  switch (state) {
    case 'healthy':
      return t('healthy');
    case 'warming_up':
      return t('warming up');
    case 'cooling_down':
      return t('cooling down');
    case 'half_open':
      return t('circuit half open');
    case 'circuit_open':
      return t('circuit open');
    case 'unhealthy':
      return t('unhealthy');
    case 'disabled':
      return t('disabled');
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
