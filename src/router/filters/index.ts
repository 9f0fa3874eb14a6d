import type { Deployment } from '../deployment.ts';
import type { TokenEstimate } from '../estimate.ts';
import type { Limits, RateLimits } from '../limits/limits.ts';
import type { ModelGroup } from '../pool.ts';
import type { PreCallPolicy, RouterSpec } from '../spec.ts';
import { availability } from './availability.ts';
import { budget } from './budget.ts';
import { circuit } from './circuit.ts';
import { contextWindow } from './context-window.ts';
import { cooldown } from './cooldown.ts';
import { health } from './health.ts';
import { isAtLimit, limits } from './limits.ts';
import { surface } from './surface.ts';
import { tags } from './tags.ts';

/** Why a deployment is left out of a choice. `availableAt`: epoch milliseconds when that ends, null when unknown. */
export interface Exclusion {
  check: string;
  reason: string;
  availableAt: number | null;
}

export interface CheckContext {
  now: number;
  /** What the client asks for. */
  surface: string;
  group: ModelGroup;
  /** The name that matched the wildcards of the group; null where there are none. */
  model: string | null;
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

/** Whether a check can object at all under a specification: one that can't is not asked. */
type Relevance = (spec: RouterSpec, deployments: readonly Deployment[]) => boolean;

const always: Relevance = () => true;

/** In the order in which they are asked; the first that objects gives the reason. */
const CHECKS: readonly (readonly [PreCallCheck, Relevance])[] = [
  [availability, always],
  [surface, always],
  [circuit, (spec) => spec.circuit.enabled],
  [cooldown, always],
  [health, always],
  [
    limits,
    ({ limits: { rpm, tpm } }, deployments) =>
      [rpm, tpm].some((limit) => limit !== undefined) ||
      deployments.some(({ spec: { rpm: own, tpm: ownTokens, maxParallel } }) =>
        [own, ownTokens, maxParallel].some((limit) => limit !== undefined),
      ),
  ],
  [budget, (_spec, deployments) => deployments.some(({ isBudgeted }) => isBudgeted)],
  [contextWindow, (spec) => spec.preCall.contextWindow],
  [tags, (spec) => spec.preCall.tags],
];

/** The checks that matter to a group. */
export const checksFor = (spec: RouterSpec, deployments: readonly Deployment[]): readonly PreCallCheck[] =>
  CHECKS.filter(([, matters]) => matters(spec, deployments)).map(([check]) => check);

/** Whether a deployment could take a request of any surface now. */
export const usableNow = (
  { spec, disabled, cooldown: state, circuit: breaker }: Deployment,
  now: number,
): boolean =>
  spec.unavailable === null && !disabled && state.endsAt(now) === null && breaker.state(now) !== 'open';
