import type {
  AttemptView,
  DecisionTrace,
  Decision,
  DeploymentView,
  StateView,
} from '../../src/contract/admin.ts';
import { fakeDeployment } from '../support/fake-gateway.ts';

/** 2030-01-01T12:00:00Z: a time to count from, where none is given. */
export const NOON = Date.UTC(2030, 0, 1, 12);

export const deployment = (changes: Partial<DeploymentView> & { id: string }): DeploymentView =>
  fakeDeployment(changes.id, { model: 'openai/gpt-4o', provider: 'openai', source: { line: 3 }, ...changes });

/** A snapshot with its groups made from the deployments. */
export const state = (deployments: DeploymentView[], changes: Partial<StateView> = {}): StateView => ({
  gateway: {
    version: '0.1.0',
    instance: 'i1',
    pid: 4242,
    port: 4000,
    configFile: '/home/dev/project/switchyard.yaml',
    configVersion: 1,
    startedAt: NOON - 7_860_000,
    strategy: 'simple-shuffle',
  },
  groups: [...new Set(deployments.map(({ group }) => group))].map((name) => ({
    name,
    strategy: 'simple-shuffle',
    deployments: deployments.filter(({ group }) => group === name).map(({ id }) => id),
  })),
  deployments,
  totals: {
    requests: deployments.reduce((sum, { requests }) => sum + requests, 0),
    failures: 0,
    cost: deployments.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    savings: 0,
  },
  records: { state: 'storing', database: 'sqlite', queued: 0, lost: 0, reason: null },
  ...changes,
});

export const decision = (changes: Partial<Decision> = {}): Decision => ({
  group: 'chat',
  strategy: 'simple-shuffle',
  scoreMeaning: null,
  candidates: [{ deployment: 'openai-eu', excluded: null, score: null }],
  chosen: 'openai-eu',
  why: 'openai-eu: its turn, by weight 3 of 4.',
  ...changes,
});

export const attempt = (changes: Partial<AttemptView> = {}): AttemptView => ({
  deployment: 'openai-eu',
  group: 'chat',
  startedAt: 1,
  durationMs: 640,
  ttftMs: 180,
  outcome: 'success',
  status: 200,
  error: null,
  usage: { input: 1240, output: 312, cacheRead: 0, cacheWrite: 0 },
  estimated: false,
  cost: 0.0062,
  ...changes,
});

export const trace = (changes: Partial<DecisionTrace> & { callId: string }): DecisionTrace => ({
  startedAt: NOON,
  durationMs: 642,
  overheadMs: 0.4,
  surface: 'chat.completions',
  requestedModel: 'chat',
  group: 'chat',
  stream: true,
  strategy: 'simple-shuffle',
  outcome: 'success',
  status: 200,
  deployment: 'openai-eu',
  retries: 0,
  fallbacks: 0,
  decisions: [decision()],
  attempts: [attempt()],
  usage: { input: 1240, output: 312, cacheRead: 0, cacheWrite: 0 },
  estimated: false,
  cost: 0.0062,
  unpriced: [],
  savings: null,
  ttftMs: 180,
  variant: null,
  session: null,
  error: null,
  ...changes,
});
