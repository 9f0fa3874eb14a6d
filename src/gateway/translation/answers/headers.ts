import type { UpstreamHeaders } from '../../upstream/transport.ts';
import type { Losses } from '../losses.ts';

/** Names what the translation could not carry. */
export const LOSS_HEADER = 'x-switchyard-translation-loss';

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
