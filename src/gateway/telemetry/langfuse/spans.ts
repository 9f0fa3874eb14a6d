import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec } from '../../../router/spec.ts';
import { VERSION } from '../../version.ts';
import { askedOf, upstreamModel } from '../otel/conventions.ts';
import { attribute, attributes, refusedSpans, texts, tracesBody } from '../otel/otlp.ts';
import { span, SpanKind } from '../otel/spans.ts';
import { traceIdOf } from '../otel/trace-context.ts';
import {
  attemptMetadata,
  attemptNameOf,
  levelOf,
  type Metadata,
  nameOf,
  problemOf,
  type Told,
  traceMetadata,
  usageOf,
  type Wire,
} from './wire.ts';

const SPAN_ID_DIGITS = 16;
const TIME_DIGITS = 12;

/**
 * OpenTelemetry with Langfuse's attributes, which Langfuse takes from 3.22 on, and its cloud alone:
 * https://langfuse.com/integrations/native/opentelemetry
 */
export const SPANS: Wire = {
  path: '/api/public/otel/v1/traces',
  // Without it, what was told shows minutes later.
  headers: { 'x-langfuse-ingestion-version': '4' },
  body: (told, specOf) =>
    tracesBody(
      attributes({ 'service.name': 'switchyard', 'service.version': VERSION }),
      told.flatMap((one) => {
        const known = knownOf(one);
        return [
          requestSpan(one, known),
          ...one.trace.attempts.map((attempt, i) =>
            attemptSpan(one, known, attempt, i, specOf(attempt.deployment)),
          ),
        ];
      }),
    ),
  refused: refusedSpans,
};

/** Of a request, for all its spans. */
interface Known {
  traceId: string;
  state: null;
  /** The random half of the call's id. */
  spanId: string;
  name: string;
  /** What each span has to say, as Langfuse looks at each by itself. */
  attributes: string;
}

function knownOf(told: Told): Known {
  const { session, variant, callId } = told.trace;
  const name = nameOf(told);
  const written = [attribute('langfuse.trace.name', name)];
  if (session !== null) written.push(attribute('langfuse.session.id', session));
  if (variant !== null) written.push(texts('langfuse.trace.tags', [`variant:${variant}`]));
  const traceId = traceIdOf(callId);
  return { traceId, state: null, spanId: traceId.slice(-SPAN_ID_DIGITS), name, attributes: written.join() };
}

/** Of an attempt: unique within its trace, and the same when it is told again. */
const attemptSpanId = ({ traceId }: Known, position: number): string =>
  traceId.slice(0, TIME_DIGITS) + (position + 1).toString(16).padStart(SPAN_ID_DIGITS - TIME_DIGITS, '0');

function requestSpan({ trace, input, output }: Told, known: Known): string {
  const { error, outcome } = trace;
  const written = [known.attributes, attribute('langfuse.observation.type', 'span')];
  written.push(...metadata('langfuse.trace.metadata', traceMetadata(trace)));
  if (error) written.push(...level(outcome, error));
  if (input !== undefined) written.push(...both('input', input));
  if (output !== undefined) written.push(...both('output', output));
  return span(known, {
    id: known.spanId,
    parentId: null,
    name: known.name,
    kind: SpanKind.server,
    startedAt: trace.startedAt,
    durationMs: trace.durationMs,
    attributes: written.join(),
    problem: null,
  });
}

function attemptSpan(
  told: Told,
  known: Known,
  attempt: AttemptView,
  position: number,
  spec: DeploymentSpec | null,
): string {
  const { trace } = told;
  const { ttftMs, cost, error, outcome } = attempt;
  const startedAt = trace.startedAt + attempt.startedAt;
  const written = [known.attributes, attribute('langfuse.observation.type', 'generation')];
  written.push(...metadata('langfuse.observation.metadata', attemptMetadata(attempt, spec)));
  if (spec) written.push(attribute('langfuse.observation.model.name', upstreamModel(askedOf(attempt, spec))));
  const usage = usageOf(attempt);
  if (usage) written.push(json('langfuse.observation.usage_details', usage));
  if (cost !== null) written.push(json('langfuse.observation.cost_details', { total: cost }));
  if (ttftMs !== null)
    written.push(json('langfuse.observation.completion_start_time', new Date(startedAt + ttftMs)));
  if (error) written.push(...level(outcome, error));
  return span(known, {
    id: attemptSpanId(known, position),
    parentId: known.spanId,
    name: attemptNameOf(told, attempt),
    kind: SpanKind.client,
    startedAt,
    durationMs: attempt.durationMs,
    attributes: written.join(),
    problem: null,
  });
}

const json = (key: string, value: unknown): string => attribute(key, JSON.stringify(value));

function metadata(prefix: string, values: Metadata): string[] {
  const written: string[] = [];
  for (const [key, value] of Object.entries(values))
    if (value !== null) written.push(attribute(`${prefix}.${key}`, value));
  return written;
}

const level = (outcome: Told['trace']['outcome'], error: { kind: string; message: string }): string[] => [
  attribute('langfuse.observation.level', levelOf(outcome)),
  attribute('langfuse.observation.status_message', problemOf(error)),
];

/** Of the trace, and of the observation, which is where Langfuse looks from its version 4 on. */
const both = (what: 'input' | 'output', value: unknown): string[] => [
  json(`langfuse.trace.${what}`, value),
  json(`langfuse.observation.${what}`, value),
];
