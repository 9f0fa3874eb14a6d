import type { AttemptView } from '../../../contract/admin.ts';
import { type Trace, why } from '../../../router/trace.ts';
import type { Surface } from '../../dialects/dialect.ts';
import { attribute, decimal, nanos } from './otlp.ts';
import type { RequestSpans } from './trace-context.ts';

/** As OTLP numbers them. */
export const SpanKind = { server: 2, client: 3 } as const;
const ERROR = 2;
const SERVER_ERRORS = 500;
const METHOD = attribute('http.request.method', 'POST');

/** What is known of the deployment that an attempt went to. */
export interface Operation {
  /** `chat gpt-5-mini`. */
  name: string;
  /** As text. */
  attributes: string;
}

interface SpanParts {
  id: string;
  parentId: string | null;
  name: string;
  kind: number;
  /** Epoch milliseconds. */
  startedAt: number;
  durationMs: number;
  /** As text. */
  attributes: string;
  /** Null: no error. */
  problem: string | null;
}

export function span({ traceId, state }: Pick<RequestSpans, 'traceId' | 'state'>, parts: SpanParts): string {
  const { id, parentId, name, kind, startedAt, durationMs, problem } = parts;
  const parent = parentId === null ? '' : `"parentSpanId":"${parentId}",`;
  const traceState = state === null ? '' : `"traceState":${JSON.stringify(state)},`;
  const status = problem === null ? '{}' : `{"code":${ERROR},"message":${JSON.stringify(problem)}}`;
  return `{"traceId":"${traceId}","spanId":"${id}",${parent}${traceState}"name":${JSON.stringify(name)},"kind":${kind},"startTimeUnixNano":${nanos(startedAt)},"endTimeUnixNano":${nanos(startedAt + durationMs)},"attributes":[${parts.attributes}],"status":${status}}`;
}

/** The client's request: one span, with the decision in words. */
export function requestSpan(trace: Trace, surface: Surface, spans: RequestSpans): string {
  const route = `/v1${surface.upstreamPath}`;
  const { deployment, variant, session, cost, error } = trace;
  const written = [
    METHOD,
    attribute('http.route', route),
    attribute('http.response.status_code', trace.status),
    attribute('switchyard.call_id', trace.callId),
    attribute('switchyard.group', trace.group),
    attribute('switchyard.strategy', trace.strategy),
    attribute('switchyard.retries', trace.retries),
    attribute('switchyard.fallbacks', trace.fallbacks),
    attribute('switchyard.routing', why(trace)),
  ];
  if (deployment !== null) written.push(attribute('switchyard.deployment', deployment));
  if (variant !== null) written.push(attribute('switchyard.variant', variant));
  if (session !== null) written.push(attribute('gen_ai.conversation.id', session));
  if (error) written.push(attribute('error.type', error.kind));
  if (cost !== null) written.push(decimal('switchyard.cost_usd', cost));
  return span(spans, {
    id: spans.spanId,
    parentId: spans.parentId,
    name: `POST ${route}`,
    kind: SpanKind.server,
    startedAt: trace.startedAt,
    durationMs: trace.durationMs,
    attributes: written.join(),
    // By the conventions for HTTP servers a 4xx is the client's error, not the server's.
    problem: error && trace.status >= SERVER_ERRORS ? error.message : null,
  });
}

/** One attempt: a span of a generative operation. */
export function attemptSpan(
  trace: Trace,
  attempt: AttemptView,
  id: string,
  operation: Operation,
  spans: RequestSpans,
): string {
  const { usage, error, status, ttftMs, cost, outcome } = attempt;
  const written = [
    operation.attributes,
    attribute('switchyard.deployment', attempt.deployment),
    attribute('switchyard.group', attempt.group),
  ];
  if (trace.session !== null) written.push(attribute('gen_ai.conversation.id', trace.session));
  if (status !== null) written.push(attribute('http.response.status_code', status));
  if (usage) {
    const { input, output, cacheRead, cacheWrite } = usage;
    written.push(
      attribute('gen_ai.usage.input_tokens', input + cacheRead + cacheWrite),
      attribute('gen_ai.usage.output_tokens', output),
    );
    if (cacheRead > 0) written.push(attribute('gen_ai.usage.cache_read.input_tokens', cacheRead));
    if (cacheWrite > 0) written.push(attribute('gen_ai.usage.cache_creation.input_tokens', cacheWrite));
  }
  if (ttftMs !== null) written.push(decimal('switchyard.time_to_first_token_ms', ttftMs));
  if (cost !== null) written.push(decimal('switchyard.cost_usd', cost));
  if (error) written.push(attribute('error.type', error.kind));
  return span(spans, {
    id,
    parentId: spans.spanId,
    name: operation.name,
    kind: SpanKind.client,
    startedAt: trace.startedAt + attempt.startedAt,
    durationMs: attempt.durationMs,
    attributes: written.join(),
    problem: error && outcome === 'failure' ? error.message : null,
  });
}
