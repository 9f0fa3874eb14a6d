import type { DecisionTrace, DeploymentState, DeploymentView } from '../../contract/admin.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'idle';

export interface Sign {
  /** Name of a codicon. */
  icon: string;
  text: string;
  tone: Tone;
}

export const STATES: Record<DeploymentState, Sign> = {
  healthy: { icon: 'pass-filled', text: 'Healthy', tone: 'good' },
  warming_up: { icon: 'arrow-up', text: 'Warming up', tone: 'good' },
  cooling_down: { icon: 'watch', text: 'Cooling down', tone: 'warn' },
  half_open: { icon: 'beaker', text: 'Half open', tone: 'warn' },
  circuit_open: { icon: 'debug-disconnect', text: 'Circuit open', tone: 'bad' },
  unhealthy: { icon: 'error', text: 'Unhealthy', tone: 'bad' },
  disabled: { icon: 'circle-slash', text: 'Disabled', tone: 'idle' },
};

export const OUTCOMES: Record<DecisionTrace['outcome'], Sign> = {
  success: { icon: 'pass', text: 'Answered', tone: 'good' },
  failure: { icon: 'error', text: 'Failed', tone: 'bad' },
  cancelled: { icon: 'circle-slash', text: 'Cancelled by the client', tone: 'idle' },
};

/** States that a reset ends. */
const RESETTABLE: ReadonlySet<DeploymentState> = new Set(['cooling_down', 'circuit_open', 'half_open']);
export const canReset = (state: DeploymentState): boolean => RESETTABLE.has(state);

/** When it may take requests again, epoch milliseconds; null when it does, or nobody knows. */
export const backAt = ({ state, cooldownEndsAt, circuitProbeAt }: DeploymentView): number | null => {
  if (state === 'cooling_down') return cooldownEndsAt;
  return state === 'circuit_open' ? Math.max(circuitProbeAt ?? 0, cooldownEndsAt ?? 0) : null;
};
