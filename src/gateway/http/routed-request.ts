import type { PromptSize } from '../../router/estimate.ts';
import type { RouteRequest, Target } from '../../router/parts.ts';
import { promptSize } from '../body/prompt-size.ts';
import { overrides } from './client-request.ts';
import type { ClientRequest, Exchange } from './exchange.ts';
import { sessionOf } from './session.ts';

/**
 * A client's request as the router sees it. A class, not an object of closures: V8 allocates functions that stand in
 * an object literal, or are assigned to a property, in the old generation at once, and with them whatever they refer
 * to outlives each scavenge. That was half of a small request's memory and a tenth of its time.
 */
export class RoutedRequest implements RouteRequest {
  readonly callId: string;
  readonly requestedModel: string;
  readonly target: Target;
  readonly surface: string;
  readonly stream: boolean;
  readonly tags: readonly string[];
  readonly retries: number | undefined;
  readonly fallbacks: readonly string[] | undefined;
  readonly deadlineMs: number | undefined;
  /** Until the first content of a stream. */
  readonly streamTimeoutMs: number | undefined;
  readonly #exchange: Exchange;
  readonly #client: ClientRequest;
  /** Undefined until it is looked for. */
  #session: string | null | undefined;

  constructor(exchange: Exchange, client: ClientRequest, target: Target, tags: readonly string[]) {
    const { surface, callId, req } = exchange;
    const { retries, fallbacks, deadlineMs, streamTimeoutMs } = overrides(client, req.headers);
    this.callId = callId;
    this.requestedModel = client.model;
    this.target = target;
    this.surface = surface.name;
    this.stream = client.stream;
    this.tags = tags;
    this.retries = retries;
    this.fallbacks = fallbacks;
    this.deadlineMs = deadlineMs;
    this.streamTimeoutMs = streamTimeoutMs;
    this.#exchange = exchange;
    this.#client = client;
  }

  get signal(): AbortSignal {
    return this.#exchange.signal;
  }

  size(): PromptSize | null {
    const { makes } = this.#exchange.surface;
    // A count of tokens costs none.
    return makes === 'a count' ? null : promptSize(this.#client, makes === undefined);
  }

  session(): string | null {
    if (this.#session === undefined) this.#session = sessionOf(this.#client, this.#exchange.req.headers);
    return this.#session;
  }
}
