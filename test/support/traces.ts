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
    (id) => SPECS[id],
  );

/** As they would come to be stored together. */
export function batchOf(traces: readonly Trace[], queue = newQueue()): Batch {
  for (const trace of traces) queue.add(trace, SPECS[trace.deployment ?? ''] ?? null);
  const batch = structuredClone(queue.take()!);
  queue.stored();
  return batch;
}
