import type { SurfaceName } from '../../contract/surfaces.ts';
import { Failure } from '../../router/failure.ts';
import type { Attempt } from '../../router/run.ts';
import type { Gateway } from '../gateway.ts';
import { now } from '../world.ts';
import { relay, type RelayOrder } from '../relay/relay.ts';
import { tierOf } from '../relay/tier-watch.ts';
import { type Traced, untraced } from '../telemetry/otel/trace-context.ts';
import { withoutForeignThoughts } from '../translation/foreign-thoughts.ts';
import { reporting, type Translator } from '../translation/index.ts';
import { Losses } from '../translation/losses.ts';
import { refuseThread } from '../translation/threads.ts';
import { isNoSuchPath } from '../upstream/no-such-path.ts';
import type { DeployedUpstream } from '../upstream/upstreams.ts';
import type { ClientRequest, Exchange } from './exchange.ts';

/** A client's request on its way to whichever deployment is chosen. */
export interface Calling {
  gateway: Gateway;
  exchange: Exchange;
  client: ClientRequest;
  /** What the request itself says of its time. */
  wants: { deadlineMs: number | undefined; streamTimeoutMs: number | undefined };
  translator: Translator;
}

type Order = Omit<RelayOrder, 'request' | 'transport'>;

/** One try of one deployment: in the client's own words where it knows them, else translated. May throw a Failure, too. */
export function callUpstream(
  { gateway, exchange, client, wants, translator }: Calling,
  attempt: Attempt,
): Promise<number> {
  const { surface, spans } = exchange;
  const traced = spans ? spans.attempt() : untraced;
  const upstream = gateway.upstream(attempt.deployment.id, attempt.model);
  if (!upstream) throw new Failure('connection', 'it was taken out of the configuration');
  const order: Order = {
    exchange,
    client,
    attempt,
    stream: client.stream,
    apiBase: upstream.apiBase,
    timeoutMs: timeoutOf(gateway, upstream, client.stream, attempt, wants),
    redact: gateway.redact,
    secrets: upstream.secrets,
    now,
  };
  if (!upstream.native.has(surface.name) || upstream.lacks?.has(surface.name))
    return relayTranslated(order, upstream, translator, traced);
  const asIs = relayAsIs(order, upstream, client, traced);
  return upstream.lacks && surface.name === 'responses'
    ? asIs.catch((failure: unknown) =>
        relayWithout(failure, upstream.lacks!, order, upstream, translator, traced),
      )
    : asIs;
}

/** A server that turns out not to have what was asked for is asked by translation, now and from then on. */
async function relayWithout(
  failure: unknown,
  lacks: Set<SurfaceName>,
  order: Order,
  upstream: DeployedUpstream,
  translator: Translator,
  traced: Traced,
): Promise<number> {
  if (!isNoSuchPath(failure)) throw failure;
  const status = await relayTranslated(order, upstream, translator, traced);
  lacks.add(order.exchange.surface.name);
  return status;
}

/** Byte for byte, but for thoughts that deployments of other dialects have left in the session. */
function relayAsIs(
  order: Order,
  upstream: DeployedUpstream,
  client: ClientRequest,
  traced: Traced,
): Promise<number> {
  const { surface, req } = order.exchange;
  const { attempt } = order;
  refuseThread(surface.name, client, upstream.target.provider);
  const cleaned = upstream.shares.has(surface.name) ? withoutForeignThoughts(client, surface.name) : null;
  const asked = cleaned ?? client;
  const changes = upstream.defaults?.changes(surface.name, asked);
  const request = upstream.request({ surface, headers: req.headers, client: asked, changes });
  traced(request.headers);
  if (!cleaned) return relay({ ...order, request, transport: upstream.transport });
  const losses = new Losses(false);
  losses.hint('reasoning');
  attempt.translation = { to: surface.name, losses: losses.names };
  return relay({ ...order, request, transport: reporting(upstream.transport, losses) });
}

async function relayTranslated(
  order: Order,
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
    const request = upstream.request(ask);
    traced(request.headers);
    return await relay({ ...order, request, transport });
  } finally {
    note();
    // Some dialects tell less than others: what the provider itself said is what it charges.
    if (passage.usage) {
      const { input, output, cacheRead, cacheWrite, cacheWrite1h } = passage.usage;
      attempt.usage = { input, output, cacheRead, cacheWrite };
      if (cacheWrite1h !== undefined) attempt.usage.cacheWrite1h = cacheWrite1h;
      const tier = tierOf(passage.tier);
      if (tier) attempt.usage.tier = tier;
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
  wants: Calling['wants'],
): number {
  const routerStream = router.stream_timeout === undefined ? undefined : router.stream_timeout * 1000;
  const ruled = stream ? (streamTimeoutMs ?? routerStream ?? timeoutMs) : timeoutMs;
  const wanted = stream ? wants.streamTimeoutMs : undefined;
  const bound = wanted ?? ruled;
  const endsAt = bound === undefined ? attempt.givesWayAt : attempt.deadlineAt;
  const left = Math.max(1, endsAt - attempt.startedAt);
  const ms = Math.min(bound ?? Infinity, left);
  attempt.impatient = ms === wanted || (ms === left && wants.deadlineMs !== undefined);
  return ms > COARSE_MS ? Math.ceil(ms / 1000) * 1000 : Math.ceil(ms);
}
