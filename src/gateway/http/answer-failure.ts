import type { Evidence, Failure } from '../../router/failure.ts';
import { statusOf } from '../../router/failure.ts';
import type { NothingLeft } from '../../router/nothing-left.ts';
import type { Trace } from '../../router/trace.ts';
import type { Gateway } from '../gateway.ts';
import { pushRouting } from '../relay/headers.ts';
import type { UpstreamAnswer } from '../relay/sink.ts';
import { Untranslatable } from '../translation/losses.ts';
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
  gateway: Gateway,
  now: number,
): void {
  const { res, surface } = exchange;
  if (res.headersSent || res.destroyed) return;
  const { redact } = gateway;
  const headers = routingHeaders(exchange, trace, gateway, now);
  const status = statusOf(failure);
  const { detail } = failure;

  // The client's own fault goes back as the upstream said it, byte for byte.
  if (
    isRefusal(detail) &&
    status < 500 &&
    ['bad_request', 'not_held', 'context_window', 'content_policy'].includes(failure.kind)
  ) {
    const body = redact.bytes(detail.answer.body);
    const passed = detail.answer.headers.map((text) => redact.text(text));
    res.writeHead(status, [...passed, ...headers, 'content-length', String(body.length)]);
    res.end(body);
    return;
  }
  const wait = waitSeconds(failure, firstBack(trace, gateway, now), now);
  if (status === 429 || (wait !== null && status >= 500))
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
      param: detail instanceof Untranslatable ? detail.param : undefined,
    },
    headers,
  );
}

/** As answers have them; of the deployment that failed last, where one was asked. */
function routingHeaders(
  { callId, startedAt, upstreamMs }: Exchange,
  { group, deployment, retries, fallbacks, strategy, cost }: Trace,
  gateway: Gateway,
  now: number,
): string[] {
  const headers: string[] = [];
  const apiBase = deployment === null ? undefined : gateway.upstream(deployment)?.apiBase;
  const elapsedMs = now - startedAt;
  pushRouting(headers, {
    callId,
    deployment,
    group,
    apiBase,
    retries,
    fallbacks,
    strategy,
    elapsedMs,
    upstreamMs,
    cost,
  });
  return headers;
}

/** When the first of a group comes back whose deployments all cool down; epoch milliseconds, null where one may serve. */
function firstBack({ group, requestedModel }: Trace, { router }: Gateway, now: number): number | null {
  const one = router.resolve(requestedModel)?.pinned;
  const asked = one ? [one] : (router.pool.group(group)?.deployments ?? []);
  const ends = asked
    .filter(({ spec, disabled }) => spec.unavailable === null && !disabled)
    .map(({ cooldown }) => cooldown.endsAt(now) ?? now);
  const first = Math.min(...ends);
  return ends.length > 0 && first > now ? first : null;
}

function waitSeconds(failure: Failure, firstBackAt: number | null, now: number): number | null {
  const until = isNothingLeft(failure.detail) ? failure.detail.availableAt : firstBackAt;
  const ms = until === null ? failure.retryAfterMs : until - now;
  return ms === null ? null : Math.ceil(ms / 1000);
}

function codeOf({ kind, detail }: Failure): string | undefined {
  if (detail instanceof Untranslatable) return detail.code;
  return kind === 'no_deployment' ? 'no_deployment_available' : undefined;
}

/** « Tried: eu (503), us (timeout).» */
function tried({ attempts }: Trace): string {
  if (attempts.length === 0) return '';
  const list = attempts.map(
    ({ deployment, status, error }) => `${deployment} (${status ?? error?.kind ?? 'failed'})`,
  );
  return ` [tried: ${list.join(', ')}]`;
}
