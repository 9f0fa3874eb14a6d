import type { DecisionTrace, StateView } from '../../src/contract/admin.ts';
import { attempt, decision, deployment, state, trace } from './samples.ts';

const fast = { p50: 412, p95: 980, p99: 1320, ttftP50: 168 };

/** A busy afternoon: three groups, weighted and even, with one deployment cooling down and one out. */
export const busyState = (now: number): StateView =>
  state(
    [
      deployment({
        id: 'openai-eu',
        requests: 9216,
        share: 0.7421,
        configuredShare: 0.75,
        latencyMs: fast,
        inFlight: 7,
        errorRate: 0.002,
        failures: 18,
        cost: 41.27,
      }),
      deployment({
        id: 'azure-sweden',
        model: 'azure/gpt-4o',
        provider: 'azure',
        requests: 3203,
        share: 0.2579,
        configuredShare: 0.25,
        latencyMs: { p50: 688, p95: 1940, p99: 2600, ttftP50: 301 },
        inFlight: 3,
        errorRate: 0.072,
        failures: 231,
        cost: 14.31,
        variant: 'B',
        state: 'cooling_down',
        reason: '429 from the upstream: rate limit reached, retry after 20 s',
        cooldownEndsAt: now + 17_400,
      }),
      ...['a', 'b', 'c'].map((name, index) =>
        deployment({
          id: `haiku-${name}`,
          group: 'fast',
          model: 'anthropic/claude-haiku',
          provider: 'anthropic',
          requests: 1400 + index,
          share: 1 / 3,
          configuredShare: 1 / 3,
          latencyMs: { p50: 231 + 12 * index, p95: 702, p99: 900, ttftP50: 97 },
          inFlight: 1,
          cost: 1.104,
          state: index === 2 ? 'warming_up' : 'healthy',
        }),
      ),
      deployment({
        id: 'ollama-workstation',
        group: 'local',
        model: 'openai/llama-3.3-70b-instruct',
        requests: 88,
        share: 1,
        configuredShare: 0.5,
        latencyMs: { p50: 3480, p95: 9120, p99: 12_400, ttftP50: 890 },
        inFlight: 1,
        errorRate: 0.011,
        failures: 1,
      }),
      deployment({
        id: 'lm-studio',
        group: 'local',
        model: 'openai/qwen3-coder',
        state: 'disabled',
        reason: 'LM_STUDIO_KEY is not set',
      }),
    ],
    {
      gateway: { ...state([]).gateway, startedAt: now - 7_860_000 },
      totals: { requests: 16_710, failures: 34, cost: 58.89, savings: 12.4 },
    },
  );

const members: Record<string, string[]> = {
  chat: ['openai-eu', 'openai-eu', 'openai-eu', 'azure-sweden'],
  fast: ['haiku-a', 'haiku-b', 'haiku-c'],
  local: ['ollama-workstation'],
};
const groups = ['chat', 'chat', 'fast', 'chat', 'local', 'fast'];

/** The n-th request of that afternoon, ended at `endedAt`. */
export const busyTrace = (n: number, endedAt: number): DecisionTrace => {
  const group = groups[n % groups.length]!;
  const names = members[group]!;
  const id = names[Math.floor(n / groups.length) % names.length]!;
  const durationMs = 300 + ((n * 137) % 900);
  const usual = trace({
    callId: `call-${n}`,
    startedAt: endedAt - durationMs,
    durationMs,
    group,
    requestedModel: group,
    deployment: id,
    usage: { input: 400 + ((n * 997) % 9000), output: 40 + ((n * 31) % 700), cacheRead: 0, cacheWrite: 0 },
    decisions: [
      decision({
        group,
        chosen: id,
        why: `${id}: its turn, by weight.`,
        candidates: [...new Set(names)].map((name) => ({ deployment: name, excluded: null, score: null })),
      }),
    ],
    attempts: [attempt({ deployment: id, group, durationMs })],
  });
  if (n % 9 === 4) return retried(usual, endedAt);
  if (n % 23 === 7) return { ...usual, outcome: 'cancelled', status: 499 };
  return n % 31 === 11 ? failed(usual) : usual;
};

const retried = (usual: DecisionTrace, endedAt: number): DecisionTrace => ({
  ...usual,
  group: 'chat',
  requestedModel: 'chat',
  deployment: 'openai-eu',
  retries: 1,
  decisions: [
    decision({
      chosen: 'azure-sweden',
      why: 'azure-sweden: its turn, by weight 1 of 4.',
      candidates: [
        { deployment: 'openai-eu', excluded: null, score: 3 },
        { deployment: 'azure-sweden', excluded: null, score: 1 },
      ],
      scoreMeaning: 'weight',
    }),
    decision({
      why: 'openai-eu: the only one left.',
      candidates: [
        { deployment: 'openai-eu', excluded: null, score: 3 },
        {
          deployment: 'azure-sweden',
          excluded: { check: 'cooldown', reason: 'cooling down after a 429', availableAt: endedAt + 20_000 },
          score: null,
        },
      ],
      scoreMeaning: 'weight',
    }),
  ],
  attempts: [
    attempt({
      deployment: 'azure-sweden',
      outcome: 'failure',
      status: 429,
      durationMs: 81,
      ttftMs: null,
      error: {
        kind: 'rate_limit',
        message: 'Requests to the model exceed its token rate limit. Retry after 20 s.',
      },
    }),
    attempt({ startedAt: 84, durationMs: 612 }),
  ],
});

const failed = (usual: DecisionTrace): DecisionTrace => ({
  ...usual,
  outcome: 'failure',
  status: 504,
  usage: null,
  cost: null,
  ttftMs: null,
  error: { kind: 'timeout', message: 'No answer within 60 s' },
  attempts: usual.attempts.map((only) => ({
    ...only,
    outcome: 'failure',
    status: 504,
    ttftMs: null,
    error: { kind: 'timeout', message: 'No answer within 60 s' },
  })),
});
