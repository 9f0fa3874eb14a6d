import * as l10n from '@vscode/l10n';
import type { DecisionTrace, DeploymentState, DeploymentView } from '../../contract/admin.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'idle';

export interface Sign {
  /** Name of a codicon. */
  icon: string;
  text: string;
  tone: Tone;
}

export const STATES: Record<DeploymentState, Sign> = {
  healthy: { icon: 'pass-filled', text: l10n.t('Healthy'), tone: 'good' },
  warming_up: { icon: 'arrow-up', text: l10n.t('Warming up'), tone: 'good' },
  cooling_down: { icon: 'watch', text: l10n.t('Cooling down'), tone: 'warn' },
  half_open: { icon: 'beaker', text: l10n.t('Half open'), tone: 'warn' },
  circuit_open: { icon: 'debug-disconnect', text: l10n.t('Circuit open'), tone: 'bad' },
  unhealthy: { icon: 'error', text: l10n.t('Unhealthy'), tone: 'bad' },
  disabled: { icon: 'circle-slash', text: l10n.t('Disabled'), tone: 'idle' },
};

export const OUTCOMES: Record<DecisionTrace['outcome'], Sign> = {
  success: { icon: 'pass', text: l10n.t('Answered'), tone: 'good' },
  failure: { icon: 'error', text: l10n.t('Failed'), tone: 'bad' },
  cancelled: { icon: 'circle-slash', text: l10n.t('Cancelled by the client'), tone: 'idle' },
};

/** States that a reset ends. */
const RESETTABLE: ReadonlySet<DeploymentState> = new Set(['cooling_down', 'circuit_open', 'half_open']);
export const canReset = (state: DeploymentState): boolean => RESETTABLE.has(state);

/** When it may take requests again, epoch milliseconds; null when it does, or nobody knows. */
export const backAt = ({ state, cooldownEndsAt, circuitProbeAt }: DeploymentView): number | null => {
  if (state === 'cooling_down') return cooldownEndsAt;
  return state === 'circuit_open' ? Math.max(circuitProbeAt ?? 0, cooldownEndsAt ?? 0) : null;
};
