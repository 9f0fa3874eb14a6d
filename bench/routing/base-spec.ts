import type { RouterSpec } from '../../src/router/spec.ts';

/** Switchyard's defaults, without deployments. */
export const baseSpec: Omit<RouterSpec, 'deployments' | 'strategy'> = {
  groupStrategies: new Map(),
  fallbackStrategy: null,
  aliases: new Map(),
  retry: { retries: 2, byKind: {}, minWaitMs: 0 },
  groupRetry: new Map(),
  fallbacks: {
    byGroup: new Map(),
    contextWindow: new Map(),
    contentPolicy: new Map(),
    default: [],
    max: 5,
  },
  cooldown: { enabled: true, durationMs: 5000, allowedFails: 3, allowedFailsByKind: {} },
  circuit: { enabled: false, failureThreshold: 5, successThreshold: 2, resetMs: 60_000 },
  slowStart: true,
  checkSuccesses: 2,
  limits: {},
  queueTimeoutMs: 0,
  providerBudgets: new Map(),
  preCall: { contextWindow: false, tags: false },
  affinityMs: 300_000,
  deadlineMs: 600_000,
  windowSize: 100,
};
