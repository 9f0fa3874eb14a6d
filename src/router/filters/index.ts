import type { Deployment } from '../deployment.ts';
import { availability } from './availability.ts';
import { cooldown } from './cooldown.ts';
import { dialect } from './dialect.ts';

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
}

/** A pre-call check: null when the deployment may be chosen. */
export type PreCallCheck = (deployment: Deployment, context: CheckContext) => Exclusion | null;

/** In the order in which they are asked; the first that objects gives the reason. */
export const PRE_CALL_CHECKS: readonly PreCallCheck[] = [availability, dialect, cooldown];

/** Whether a deployment could take a request of any dialect now. */
export const usableNow = (deployment: Deployment, now: number): boolean =>
  availability(deployment, { now, dialect: '' }) === null &&
  cooldown(deployment, { now, dialect: '' }) === null;
