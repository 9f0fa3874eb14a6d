import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../../router/failure.ts';
import type { Attempt, Target } from '../../router/run.ts';
import { distance } from 'fastest-levenshtein';
import type { Surface } from '../dialects/dialect.ts';
import { routingTags, withoutRoutingTags } from '../body/routing-tags.ts';
import { type Gateway, now } from '../gateway.ts';
import { relay, type RelayOrder } from '../relay/relay.ts';
import { RequestSpans, type Traced, untraced } from '../telemetry/otel/trace-context.ts';
import { Translator } from '../translation/index.ts';
import type { DeployedUpstream } from '../upstream/upstreams.ts';
import { answerFailure } from './answer-failure.ts';
import { understand } from './client-request.ts';
import { sendError } from './errors.ts';
import { newCallId } from './call-id.ts';
import { type ClientRequest, Exchange } from './exchange.ts';
import type { Told } from './google-path.ts';
import { BODY_LIMIT, readBody } from './read-body.ts';
import { RoutedRequest } from './routed-request.ts';

/** The life of a client's request: read, understood, routed, relayed. `told`: what stands outside its body. Never rejects. */
export async function serveClient(
  gateway: Gateway,
  surface: Surface,
  req: IncomingMessage,
  res: ServerResponse,
  query: string,
  told: Told | null = null,
): Promise<void> {
  const { dialect } = surface;
  const arrivedAt = now();
  const exchange = new Exchange(newCallId(arrivedAt), req, res, surface, arrivedAt);
  let body: Buffer | null;
  try {
    body = await readBody(req, BODY_LIMIT);
  } catch {
    return; // The client left while it was sending.
  }
  if (!body) {
    const megabytes = BODY_LIMIT / 1024 / 1024;
    sendError(res, dialect, { status: 413, message: `The request body is larger than ${megabytes} MiB.` });
    return;
  }
  const client = understand(body, query, told);
  if ('status' in client) {
    sendError(res, dialect, client);
    return;
  }
  const target = gateway.router.resolve(client.model);
  if (!target) {
    sendError(res, dialect, unknownModel(client.model, gateway));
    return;
  }
  await route(gateway, exchange, client, target);
}

const NO_TAGS: readonly string[] = [];

async function route(
  gateway: Gateway,
  exchange: Exchange,
  client: ClientRequest,
  target: Target,
): Promise<void> {
  const { surface, req } = exchange;
  const { headers } = req;
  if (gateway.reporters.spans) exchange.spans = new RequestSpans(headers);
  const tags = gateway.config.router.enable_tag_filtering ? routingTags(client, headers) : NO_TAGS;
  const forwarded = withoutRoutingTags(client);
  const translator = new Translator(exchange.surface, forwarded, headers);
  const { trace, failure } = await gateway.router.run(
    new RoutedRequest(exchange, client, target, tags),
    (attempt) => call(gateway, exchange, forwarded, translator, attempt),
  );
  if (failure) answerFailure(exchange, failure, trace, gateway.redact, now());
  gateway.reporters.finished({ trace, surface, client, spans: exchange.spans });
}

async function call(
  gateway: Gateway,
  exchange: Exchange,
  client: ClientRequest,
  translator: Translator,
  attempt: Attempt,
): Promise<number> {
  const { surface, req, spans } = exchange;
  const traced = spans ? spans.attempt() : untraced;
  const upstream = gateway.upstream(attempt.deployment.id);
  if (!upstream) throw new Failure('connection', 'it was taken out of the configuration');
  const order = {
    exchange,
    attempt,
    stream: client.stream,
    apiBase: upstream.apiBase,
    timeoutMs: timeoutOf(gateway, upstream, client.stream, attempt),
    now,
  };
  if (!upstream.native.has(surface.name)) return relayTranslated(order, upstream, translator, traced);
  const ask = { surface, headers: traced(req.headers), client };
  return relay({ ...order, request: upstream.request(ask), transport: upstream.transport });
}

async function relayTranslated(
  order: Omit<RelayOrder, 'request' | 'transport'>,
  upstream: DeployedUpstream,
  translator: Translator,
  traced: Traced,
): Promise<number> {
  const { attempt } = order;
  const { ask, transport, passage } = translator.to(upstream);
  const note = (): void => {
    attempt.translation = { to: passage.native.surface.name, losses: passage.losses.names };
  };
  note();
  try {
    return await relay({
      ...order,
      request: upstream.request({ ...ask, headers: traced(ask.headers) }),
      transport,
    });
  } finally {
    note();
    // Some dialects tell less than others: what the provider itself said is what it charges.
    if (passage.usage) {
      const { input, output, cacheRead, cacheWrite } = passage.usage;
      attempt.usage = { input, output, cacheRead, cacheWrite };
    }
  }
}

/** Whole seconds where they are many, so that the timers of a busy gateway share one list. */
const COARSE_MS = 10_000;

function timeoutOf(
  { config: { router } }: Gateway,
  { timeoutMs, streamTimeoutMs }: { timeoutMs: number | undefined; streamTimeoutMs: number | undefined },
  stream: boolean,
  attempt: Attempt,
): number {
  const routerStream = router.stream_timeout === undefined ? undefined : router.stream_timeout * 1000;
  const own = stream ? (streamTimeoutMs ?? routerStream ?? timeoutMs) : timeoutMs;
  const left = Math.max(1, attempt.deadlineAt - attempt.startedAt);
  const ms = Math.min(own ?? Infinity, left);
  return ms > COARSE_MS ? Math.ceil(ms / 1000) * 1000 : Math.ceil(ms);
}

const NEAREST = 3;

function unknownModel(model: string, { router }: Gateway) {
  const near = router
    .names()
    .map((name) => ({ name, steps: distance(model.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, NEAREST)
    .map(({ name }) => `'${name}'`);
  return {
    status: 404,
    message: `There is no model group '${model}'. The nearest names: ${near.join(', ')}. GET /v1/models lists them all.`,
    code: 'model_not_found',
    param: 'model',
  };
}
