import type { Transport, UpstreamHeaders } from '../../upstream/transport.ts';
import type { Losses } from '../losses.ts';

/** Names what the translation could not carry. */
export const LOSS_HEADER = 'x-switchyard-translation-loss';

export const EVENT_STREAM = 'text/event-stream; charset=utf-8';

/** Passes answers on as they are, with the losses of their request. */
export const reporting =
  (transport: Transport, losses: Losses): Transport =>
  (request, handler) =>
    transport(request, {
      headers: (status, headers, control) =>
        handler.headers(status, { ...headers, [LOSS_HEADER]: losses.summary }, control),
      data: (chunk) => handler.data(chunk),
      ended: () => handler.ended(),
      broke: (error) => handler.broke(error),
    });

/** What speaks of the provider's own dialect or of bytes that are not sent. */
const NOT_CARRIED = /^(anthropic-|openai-|content-(type|length|encoding)$|retry-after-ms$|x-stainless-)/;

/** The head of an answer in another dialect. */
export function carriedHeaders(headers: UpstreamHeaders, type: string, losses: Losses): UpstreamHeaders {
  const carried: UpstreamHeaders = {};
  for (const name in headers) if (!NOT_CARRIED.test(name)) carried[name] = headers[name];
  carried['content-type'] = type;
  const { summary } = losses;
  if (summary !== undefined) carried[LOSS_HEADER] = summary;
  return carried;
}
