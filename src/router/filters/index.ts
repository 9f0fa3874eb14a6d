import type { Deployment } from '../deployment.ts';
import type { TokenEstimate } from '../estimate.ts';
import type { Limits, RateLimits } from '../limits/limits.ts';
import type { ModelGroup } from '../pool.ts';
import type { PreCallPolicy } from '../spec.ts';
import { availability } from './availability.ts';
import { budget } from './budget.ts';
import { circuit } from './circuit.ts';
import { contextWindow } from './context-window.ts';
import { cooldown } from './cooldown.ts';
import { dialect } from './dialect.ts';
import { health } from './health.ts';
import { isAtLimit, limits } from './limits.ts';
import { tags } from './tags.ts';

/** Why a deployment is left out of a choice. `availableAt`: epoch milliseconds when that ends, null when unknown. */
export interface Exclusion {
  check: string;
  reason: string;
  availableAt: number | null;
}

export interface CheckContext {
  now: number;
  /** The client's dialect. */
  dialect: string;
  group: ModelGroup;
  estimate: TokenEstimate | null;
  /** Those the request asks for. */
  tags: readonly string[];
  preCall: PreCallPolicy;
  /** What holds over all deployments. */
  all: { limits: Limits; spec: RateLimits };
}

/** A pre-call check: null when the deployment may be chosen. */
export type PreCallCheck = (deployment: Deployment, context: CheckContext) => Exclusion | null;

export { isAtLimit };

/** In the order in which they are asked; the first that objects gives the reason. */
export const PRE_CALL_CHECKS: readonly PreCallCheck[] = [
  availability,
  dialect,
  circuit,
  cooldown,
  health,
  limits,
  budget,
  contextWindow,
  tags,
];

/** Whether a deployment could take a request of any dialect now. */
export const usableNow = (
  { spec, disabled, cooldown: state, circuit: breaker }: Deployment,
  now: number,
): boolean =>
  spec.unavailable === null && !disabled && state.endsAt(now) === null && breaker.state(now) !== 'open';
