import type { AttemptView, TokenUsage } from '../../src/contract/admin.ts';
import { newCallId } from '../../src/gateway/http/call-id.ts';
import { Queue } from '../../src/gateway/records/queue.ts';
import type { Batch } from '../../src/gateway/records/batch.ts';
import type { DeploymentSpec } from '../../src/router/spec.ts';
import type { Trace } from '../../src/router/trace.ts';
import { deployment } from './router.ts';

/** 2026-01-31 12:00 UTC, the beginning of an hour and of a minute. */
export const NOON = Date.UTC(2026, 0, 31, 12);

export const used = (input: number, output: number): TokenUsage => ({
  input,
  output,
  cacheRead: 0,
  cacheWrite: 0,
});

export const attempt = (changes: Partial<AttemptView> = {}): AttemptView => ({
  deployment: 'a',
  group: 'g',
  startedAt: 1,
  durationMs: 90,
  ttftMs: null,
  outcome: 'success',
  status: 200,
  error: null,
  usage: used(10, 5),
  estimated: false,
  cost: 0.5,
  ...changes,
});

/** A finished request that one attempt served, at `startedAt` if it says so, else at noon. */
export function finished(changes: Partial<Trace> = {}): Trace {
  const startedAt = changes.startedAt ?? NOON;
  const attempts = changes.attempts ?? [attempt()];
  return {
    callId: newCallId(startedAt),
    startedAt,
    surface: 'chat',
    requestedModel: 'g',
    stream: false,
    selections: [],
    attempts,
    durationMs: 100,
    group: 'g',
    strategy: 'simple-shuffle',
    outcome: 'success',
    status: 200,
    deployment: 'a',
    retries: 0,
    fallbacks: 0,
    usage: attempts.length === 1 ? attempts[0]!.usage : null,
    estimated: attempts.some(({ estimated }) => estimated),
    cost: attempts.length === 1 ? attempts[0]!.cost : null,
    savings: null,
    variant: null,
    session: null,
    error: null,
    ...changes,
  };
}

/** Three deployments of a group, of two variants and two providers. */
export const SPECS: Record<string, DeploymentSpec> = {
  a: deployment('a', { variant: 'A' }),
  b: deployment('b', { variant: 'B', provider: 'anthropic' }),
  c: deployment('c'),
};

export const newQueue = (most = 10_000): Queue =>
  new Queue(
    most,
    () => ({ client: 'openai', upstream: 'openai' }),
    (id) => SPECS[id] ?? null,
  );

/** As they would come to be stored together. */
export function batchOf(traces: readonly Trace[], queue = newQueue()): Batch {
  for (const trace of traces) queue.add(trace, SPECS[trace.deployment ?? ''] ?? null);
  const batch = structuredClone(queue.take()!);
  queue.stored();
  return batch;
}

/** Numbers that add up to the same in any order. */
const dollars = (some: number): number => Math.floor(some * 1024) / 1024;

/** Requests of the last week of all kinds, the same for the same `seed`. */
export function someTraces(count: number, seed: number): Trace[] {
  let state = seed * 7919 + 1;
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, () => {
    const outcome = pick(['success', 'success', 'success', 'failure', 'cancelled'] as const);
    const error =
      outcome === 'success' ? null : { kind: pick(['server', 'timeout', 'cancelled']), message: '' };
    const attempts = Array.from({ length: pick([0, 1, 1, 2, 3]) }, () =>
      attempt({
        deployment: pick(['a', 'b', 'c', 'gone']),
        durationMs: Math.floor(random() * 5000),
        ttftMs: pick([null, 25]),
        outcome: pick(['success', 'failure'] as const),
        usage: pick([null, used(Math.floor(random() * 1e5), Math.floor(random() * 1e3))]),
        estimated: pick([false, true]),
        cost: pick([null, dollars(random())]),
      }),
    );
    return finished({
      startedAt: NOON - Math.floor(random() ** 3 * 7 * 24 * 3_600_000),
      requestedModel: pick(['g', 'alias', "it's ünïcode \u{1f686}", 'zero \0', 'half \ud83d']),
      stream: pick([true, false]),
      attempts,
      deployment: attempts.at(-1)?.deployment ?? null,
      outcome,
      status: outcome === 'success' ? 200 : 503,
      durationMs: Math.floor(random() * 10_000),
      cost: pick([null, dollars(random())]),
      savings: pick([null, dollars(random())]),
      session: pick([null, 'hash']),
      error,
    });
  });
}
