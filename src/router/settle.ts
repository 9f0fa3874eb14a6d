import type { Attempt } from './attempt.ts';
import type { TokenEstimate } from './estimate.ts';
import { CONDUCT, type Failure } from './failure.ts';
import type { Held, RunParts } from './parts.ts';
import type { ModelGroup } from './pool.ts';
import { savingsOf } from './savings.ts';
import { outcomeOf, type Trace } from './trace.ts';
import { together, type Used, usedBy } from './used.ts';

/** An attempt that is over. */
export interface Ended {
  group: ModelGroup;
  attempt: Attempt;
  taken: Held;
  /** Null when it served. */
  failure: Failure | null;
  /** Of the answer; null when there was none. */
  status: number | null;
  /** What the request is expected to use; null where it costs no tokens. Costs a look at the prompt. */
  expected: () => TokenEstimate | null;
  /** Epoch milliseconds. */
  endedAt: number;
}

/** Lets go what an attempt held and keeps what it taught. */
export function settle(ended: Ended, trace: Trace, parts: RunParts): void {
  const charged = charge(ended, trace);
  learn(ended, parts);
  note(ended, charged, trace);
  ended.group.waiting.wake();
  if (parts.spec.limits.tpm !== undefined) parts.wakeAll();
}

/** US dollars; null where no price is known. */
type Charged = (Used & { cost: number | null }) | null;

/** Puts what it really used in place of what was held for it. */
function charge({ group, attempt, taken, failure, expected, endedAt }: Ended, trace: Trace): Charged {
  const used = usedBy(attempt, failure, () => taken.estimate ?? expected());
  const cost = taken.hold.release(used && used.usage, endedAt);
  if (!used) return null;
  const { usage, estimated } = used;
  trace.usage = together(trace.usage, usage);
  trace.estimated ||= estimated;
  if (cost !== null) trace.cost = (trace.cost ?? 0) + cost;
  if (!failure) {
    if (attempt.usage) group.answerLength.add(attempt.usage.output);
    if (group.strategy.saves) trace.savings = savingsOf(usage, cost, taken.selection, taken.model);
  }
  return { usage, estimated, cost };
}

/** What the outcome says of its deployment, to the deployment, the session and the strategy. */
function learn(
  { group, attempt, taken, failure, endedAt }: Ended,
  { spec, observer, affinity }: RunParts,
): void {
  const { deployment, ttftMs, usage, startedAt } = attempt;
  const { begun } = taken.hold;
  const durationMs = endedAt - startedAt;
  const measured = { durationMs, ttftMs, output: usage && usage.output, load: begun.load };
  if (!failure) {
    deployment.succeeded({ durationMs, ttftMs, usage }, begun, spec, endedAt);
    observer.measured?.(deployment, { outcome: 'served', ...measured });
    if (taken.session !== null) affinity.bind(taken.session, deployment, endedAt + spec.affinityMs, endedAt);
  } else if (failure.kind === 'cancelled') {
    deployment.released(begun);
    return;
  } else if (saysNothingOf(failure, attempt)) {
    deployment.released(begun);
    observer.attemptFailed(deployment, failure);
  } else {
    const alone = group.isAlone(deployment);
    if (deployment.failed(failure, durationMs, begun, spec, alone, endedAt)) observer.cooledDown(deployment);
    observer.attemptFailed(deployment, failure);
    const outcome = failure.kind === 'timeout' ? 'timeout' : 'failed';
    observer.measured?.(deployment, { outcome, ...measured });
  }
  group.strategy.ended(deployment, { durationMs, ttftMs, usage, failed: failure !== null, endedAt });
}

/**
 * Of its deployment: a refusal that the request brought on itself, a name that a deployment of many models does not
 * have, a time that the client made too short.
 */
const saysNothingOf = ({ kind }: Failure, { model, impatient }: Attempt): boolean =>
  CONDUCT[kind].health === 'ignore' ||
  (kind === 'not_found' && model !== null) ||
  (kind === 'timeout' && impatient);

function note({ group, attempt, failure, status, endedAt }: Ended, charged: Charged, trace: Trace): void {
  const { deployment, model } = attempt;
  const asked = deployment.specFor(model).model;
  trace.attempts.push({
    deployment: deployment.id,
    group: group.name,
    ...(asked !== deployment.spec.model && { model: asked }),
    startedAt: attempt.startedAt - trace.startedAt,
    durationMs: endedAt - attempt.startedAt,
    ttftMs: attempt.ttftMs,
    outcome: outcomeOf(failure),
    status,
    error: failure && { kind: failure.kind, message: failure.message },
    ...(attempt.translation && { translation: attempt.translation }),
    usage: charged && charged.usage,
    estimated: charged?.estimated ?? false,
    cost: charged && charged.cost,
  });
}
