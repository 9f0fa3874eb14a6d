import type { Attempt } from './attempt.ts';
import type { Failure } from './failure.ts';
import type { Held, RunParts } from './parts.ts';
import type { ModelGroup } from './pool.ts';
import { savingsOf } from './savings.ts';
import { outcomeOf, type Trace } from './trace.ts';
import { usedBy } from './used.ts';

/** An attempt that is over. */
export interface Ended {
  group: ModelGroup;
  attempt: Attempt;
  taken: Held;
  /** Null when it served. */
  failure: Failure | null;
  /** Of the answer; null when there was none. */
  status: number | null;
  /** Epoch milliseconds. */
  endedAt: number;
}

/** Lets go what an attempt held and keeps what it taught. Answers its cost in US dollars, 0 where none is known. */
export function settle(ended: Ended, trace: Trace, parts: RunParts): number {
  const cost = charge(ended, trace);
  learn(ended, parts);
  note(ended, trace);
  ended.group.waiting.wake();
  if (parts.spec.limits.tpm !== undefined) parts.wakeAll();
  return cost;
}

/** Puts what it really used in place of what was held for it. */
function charge({ group, attempt, taken, failure, endedAt }: Ended, trace: Trace): number {
  const usage = usedBy(attempt, failure, taken.estimate);
  const cost = taken.hold.release(usage, endedAt);
  if (!usage) return 0;
  trace.usage = usage;
  trace.cost = cost;
  if (!failure) {
    if (attempt.usage) group.answerLength.add(attempt.usage.output);
    if (group.strategy.saves) trace.savings = savingsOf(usage, cost, taken.selection);
  }
  return cost ?? 0;
}

/** What the outcome says of its deployment, to the deployment, the session and the strategy. */
function learn(
  { group, attempt, taken, failure, endedAt }: Ended,
  { spec, observer, affinity }: RunParts,
): void {
  const { deployment, ttftMs, usage, startedAt } = attempt;
  const { begun } = taken.hold;
  const durationMs = endedAt - startedAt;
  if (!failure) {
    deployment.succeeded({ durationMs, ttftMs, usage }, begun, spec, endedAt);
    if (taken.session !== null) affinity.bind(taken.session, deployment, endedAt + spec.affinityMs, endedAt);
  } else if (failure.kind === 'cancelled') {
    deployment.released(begun);
    return;
  } else {
    const alone = group.isAlone(deployment);
    if (deployment.failed(failure, durationMs, begun, spec, alone, endedAt)) observer.cooledDown(deployment);
    observer.attemptFailed(deployment, failure);
  }
  group.strategy.ended(deployment, { durationMs, ttftMs, usage, failed: failure !== null, endedAt });
}

function note({ group, attempt, failure, status, endedAt }: Ended, trace: Trace): void {
  trace.attempts.push({
    deployment: attempt.deployment.id,
    group: group.name,
    startedAt: attempt.startedAt - trace.startedAt,
    durationMs: endedAt - attempt.startedAt,
    ttftMs: attempt.ttftMs,
    outcome: outcomeOf(failure),
    status,
    error: failure && { kind: failure.kind, message: failure.message },
  });
}
