import type { Affinity } from './affinity.ts';
import type { Deployment } from './deployment.ts';
import type { PromptSize, TokenEstimate } from './estimate.ts';
import type { Failure } from './failure.ts';
import type { Hold } from './hold.ts';
import type { Limits } from './limits/limits.ts';
import type { Measurement } from './pace.ts';
import type { ModelGroup } from './pool.ts';
import type { Selection } from './selection.ts';
import type { SharedLimits } from './shared/shared-limits.ts';
import type { RouterSpec } from './spec.ts';
import type { Trace } from './trace.ts';

/** What the router needs of the world. Times in milliseconds. */
export interface RouterWorld {
  /** Epoch milliseconds, with a fraction where there is one. */
  now: () => number;
  /** 0 ≤ x < 1. */
  random: () => number;
  /** Resolves after `ms`, or as soon as `signal` aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface RouterObserver {
  /** Something of a deployment's view changed. */
  changed: (deployment: Deployment) => void;
  /** It is newly out: cooling down, or its circuit opened. */
  cooledDown: (deployment: Deployment) => void;
  /** Each failed attempt. */
  attemptFailed: (deployment: Deployment, failure: Failure) => void;
  /** Each attempt that says something of its deployment's pace. */
  measured?: (deployment: Deployment, measurement: Measurement) => void;
  finished: (trace: Trace, deployment: Deployment | null) => void;
}

export interface RouteRequest {
  callId: string;
  /** As the client named it. */
  requestedModel: string;
  target: Target;
  /** What the client asks for, e.g. `chat`: only deployments that answer it are chosen. */
  surface: string;
  stream: boolean;
  /** Aborts when the client has left. */
  signal: AbortSignal;
  /** Its length, asked for only where something depends on it; null where it costs no tokens. */
  size?: () => PromptSize | null;
  /** A hash of what names the assistant session that it belongs to; null: none. Asked for more than once. */
  session?: () => string | null;
  tags?: readonly string[];
  /** What its strategy may know of it besides. */
  about?: unknown;
  /** Overrides of this request. */
  retries?: number | undefined;
  fallbacks?: readonly string[] | undefined;
  deadlineMs?: number | undefined;
}

/** What a requested model names. */
export interface Target {
  group: ModelGroup;
  /** For `GROUP/DEPLOYMENT_ID`. */
  pinned: Deployment | null;
  /** The name that matched the wildcards of the group; null where there are none. */
  model: string | null;
}

/** What a run shares with all others. */
export interface RunParts {
  spec: RouterSpec;
  world: RouterWorld;
  observer: RouterObserver;
  resolve: (model: string) => Target | undefined;
  /** Over all deployments. */
  limits: Limits;
  affinity: Affinity;
  /** What holds over several gateways; null for one that is alone. */
  shared: SharedLimits | null;
  /** Something of the limits over all became free. */
  wakeAll: () => void;
}

/** A choice, and what the attempt holds by it; nothing when none could be chosen. */
export type Taken = Held | NotHeld;

interface Choice {
  selection: Selection;
  estimate: TokenEstimate | null;
  /** The name that matched the wildcards of the group; null where there are none. */
  model: string | null;
  /** Within its group; null when the request has none, or sessions do not matter there. */
  session: string | null;
}

export interface Held extends Choice {
  hold: Hold;
}

interface NotHeld extends Choice {
  hold: null;
}
