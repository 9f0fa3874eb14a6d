import { randomUUID } from 'node:crypto';
import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec } from '../../../router/spec.ts';
import { list, parsed, record, text } from '../../dialects/json.ts';
import { VERSION } from '../../version.ts';
import { NotTaken } from '../outbox.ts';
import { askedOf, upstreamModel } from '../otel/conventions.ts';
import {
  attemptMetadata,
  attemptNameOf,
  levelOf,
  nameOf,
  problemOf,
  type Told,
  traceMetadata,
  usageOf,
  type Wire,
} from './wire.ts';

const BAD_REQUEST = 400;
const GONE = 410;

/**
 * The ingestion API: `POST /api/public/ingestion` in https://api.reference.langfuse.com. Langfuse's servers have it up
 * to version 3; later ones are there, but refuse each event with 400.
 */
export const EVENTS: Wire = {
  path: '/api/public/ingestion',
  headers: {},
  body: (told, specOf) => {
    const batch = told.flatMap((one) => [
      event('trace-create', traceOf(one)),
      ...one.trace.attempts.map((attempt, i) =>
        event('generation-create', generationOf(one, attempt, i, specOf(attempt.deployment))),
      ),
    ]);
    const metadata = { batch_size: batch.length, sdk_name: 'switchyard', sdk_version: VERSION };
    return JSON.stringify({ batch, metadata });
  },
  // 207 with an entry for each event, taken or not.
  refused: (answer) => {
    const { successes, errors: refusals } = record(parsed(answer));
    const errors = list(refusals).map(record);
    if (errors.length === 0) return null;
    const { status, message } = errors[0]!;
    const reason = `${String(status)} ${text(message) ?? ''}`.trim();
    const takesNone = list(successes).length === 0 && errors.every((one) => one.status === BAD_REQUEST);
    if (takesNone) throw new NotTaken(`Langfuse takes no events: ${reason}`, null, GONE);
    return { count: errors.length, reason };
  },
};

const event = (type: string, body: object): object => ({
  id: randomUUID(),
  type,
  timestamp: new Date(),
  body,
});

/** What is undefined is left out by JSON. */
function traceOf(told: Told): object {
  const { trace, input, output } = told;
  const { session, variant } = trace;
  return {
    id: trace.callId,
    timestamp: new Date(trace.startedAt),
    name: nameOf(told),
    sessionId: session ?? undefined,
    tags: variant === null ? undefined : [`variant:${variant}`],
    metadata: traceMetadata(trace),
    input,
    output,
  };
}

function generationOf(
  told: Told,
  attempt: AttemptView,
  position: number,
  spec: DeploymentSpec | null,
): object {
  const { trace } = told;
  const { cost, error, ttftMs, outcome } = attempt;
  const startedAt = trace.startedAt + attempt.startedAt;
  return {
    id: `${trace.callId}-${position}`,
    traceId: trace.callId,
    name: attemptNameOf(told, attempt),
    startTime: new Date(startedAt),
    endTime: new Date(startedAt + attempt.durationMs),
    completionStartTime: ttftMs === null ? undefined : new Date(startedAt + ttftMs),
    model: spec ? upstreamModel(askedOf(attempt, spec)) : undefined,
    usageDetails: usageOf(attempt) ?? undefined,
    costDetails: cost === null ? undefined : { total: cost },
    level: error ? levelOf(outcome) : undefined,
    statusMessage: error ? problemOf(error) : undefined,
    metadata: attemptMetadata(attempt, spec),
  };
}
