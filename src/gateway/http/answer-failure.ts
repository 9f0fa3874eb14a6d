import type { Evidence, Failure } from '../../router/failure.ts';
import { statusOf } from '../../router/failure.ts';
import type { NothingLeft } from '../../router/nothing-left.ts';
import type { Trace } from '../../router/trace.ts';
import type { UpstreamAnswer } from '../relay/sink.ts';
import type { Redact } from '../telemetry/redact.ts';
import { sendError } from './errors.ts';
import type { Exchange } from './exchange.ts';

/** What a client is told to wait for at the least: 429 without `retry-after` is fatal to some. */
const LEAST_WAIT_SECONDS = 1;

const isNothingLeft = (detail: unknown): detail is NothingLeft =>
  typeof detail === 'object' && detail !== null && 'reasons' in detail;
const isRefusal = (detail: unknown): detail is { answer: UpstreamAnswer; evidence: Evidence } =>
  typeof detail === 'object' && detail !== null && 'answer' in detail;

/** Answers a request that nothing served, unless its client has left or has seen the beginning of an answer. */
export function answerFailure(
  exchange: Exchange,
  failure: Failure,
  trace: Trace,
  redact: Redact,
  now: number,
): void {
  const { res, surface, callId } = exchange;
  if (res.headersSent || res.destroyed) return;
  const headers = [
    'x-litellm-call-id',
    callId,
    'x-litellm-model-group',
    trace.group,
    ...(trace.deployment === null ? [] : ['x-litellm-model-id', trace.deployment]),
    'x-litellm-attempted-retries',
    String(trace.retries),
    'x-litellm-attempted-fallbacks',
    String(trace.fallbacks),
    'x-switchyard-strategy',
    trace.strategy,
  ];
  const status = statusOf(failure);
  const { detail } = failure;

  // The client's own fault goes back as the upstream said it, byte for byte.
  if (
    isRefusal(detail) &&
    status < 500 &&
    ['bad_request', 'context_window', 'content_policy'].includes(failure.kind)
  ) {
    const body = redact.bytes(detail.answer.body);
    res.writeHead(status, [...detail.answer.headers, ...headers, 'content-length', String(body.length)]);
    res.end(body);
    return;
  }
  const wait = waitSeconds(failure, now);
  if (status === 429)
    headers.push('retry-after', String(Math.max(LEAST_WAIT_SECONDS, wait ?? LEAST_WAIT_SECONDS)));
  const evidence = isRefusal(detail) ? detail.evidence : undefined;
  sendError(
    res,
    surface.dialect,
    {
      status,
      message: redact.text(`${failure.message}${tried(trace)}`),
      type: evidence?.type,
      code: evidence?.code ?? codeOf(failure),
    },
    headers,
  );
}

function waitSeconds(failure: Failure, now: number): number | null {
  const until = isNothingLeft(failure.detail) ? failure.detail.availableAt : null;
  const ms = until === null ? failure.retryAfterMs : until - now;
  return ms === null ? null : Math.ceil(ms / 1000);
}

const codeOf = (failure: Failure): string | undefined =>
  failure.kind === 'no_deployment' ? 'no_deployment_available' : undefined;

/** « Tried: eu (503), us (timeout).» */
function tried({ attempts }: Trace): string {
  if (attempts.length === 0) return '';
  const list = attempts.map(
    ({ deployment, status, error }) => `${deployment} (${status ?? error?.kind ?? 'failed'})`,
  );
  return ` [tried: ${list.join(', ')}]`;
}
