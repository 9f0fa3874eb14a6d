import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Target } from '../../router/run.ts';
import { distance } from 'fastest-levenshtein';
import type { ClientError, Surface } from '../dialects/dialect.ts';
import type { Body } from '../body/body.ts';
import { giveBack } from '../body/memory.ts';
import { routingTags, withoutRoutingTags } from '../body/routing-tags.ts';
import type { Gateway } from '../gateway.ts';
import { now } from '../world.ts';
import { AnswerCopy } from '../telemetry/answer-copy.ts';
import { RequestSpans } from '../telemetry/otel/trace-context.ts';
import { Translator } from '../translation/index.ts';
import { answerFailure } from './answer-failure.ts';
import { callUpstream } from './call-upstream.ts';
import { understand } from './client-request.ts';
import { sendError } from './errors.ts';
import { answerEstimate, isCounted, mayEstimate } from './estimated-count.ts';
import { newCallId } from './call-id.ts';
import { decodedBody } from './decoded-body.ts';
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
  let body: Body | ClientError | null;
  try {
    body = await readBody(req, BODY_LIMIT);
  } catch {
    return; // The client left while it was sending.
  }
  const encoding = req.headers['content-encoding'];
  if (body && encoding !== undefined) body = await decodedBody(body, encoding, BODY_LIMIT);
  if (!body) {
    const megabytes = BODY_LIMIT / 1024 / 1024;
    sendError(res, dialect, { status: 413, message: `The request body is larger than ${megabytes} MiB.` });
    return;
  }
  if ('status' in body) {
    sendError(res, dialect, body);
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
  if (surface.makes === 'a count' && !isCounted(target)) answerEstimate(exchange, client, target);
  else await route(gateway, exchange, client, target);
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
  if (gateway.reporters.spans) exchange.spans = new RequestSpans(exchange.callId, headers);
  if (gateway.reporters.content) exchange.copy = new AnswerCopy();
  const tags = gateway.config.router.enable_tag_filtering ? routingTags(client, headers) : NO_TAGS;
  const forwarded = gateway.items.recalled(withoutRoutingTags(client), surface.name);
  const request = new RoutedRequest(exchange, client, target, tags);
  const calling = {
    gateway,
    exchange,
    wants: request,
    client: forwarded,
    translator: new Translator(surface, forwarded, headers, gateway.items.keep),
  };
  const { trace, failure } = await gateway.router.run(request, (attempt) => callUpstream(calling, attempt));
  if (failure && surface.makes === 'a count' && mayEstimate(failure))
    answerEstimate(exchange, client, target);
  else if (failure) answerFailure(exchange, failure, trace, gateway, now());
  const { spans, copy } = exchange;
  if (gateway.reporters.any)
    gateway.afterwards.add(() => gateway.reporters.finished({ trace, surface, client, spans, answer: copy }));
  // Where content is kept, somebody may still read it.
  if (!copy && !gateway.reporters.content) giveBack(client.body.pieces);
}

const NEAREST = 3;
/** Names are short; what a client takes for one may be anything. */
const LONGEST_NAME = 200;

function unknownModel(asked: string, { router }: Gateway): ClientError {
  const model = asked.length > LONGEST_NAME ? `${asked.slice(0, LONGEST_NAME)}…` : asked;
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
