import type { Target } from '../../router/parts.ts';
import { CONDUCT, type Failure } from '../../router/failure.ts';
import { promptSize } from '../body/prompt-size.ts';
import { sendError } from './errors.ts';
import { headerText } from './header-text.ts';
import type { ClientRequest, Exchange } from './exchange.ts';

/** Whether any deployment that a request may go to counts tokens at its provider. */
export const isCounted = ({ group, pinned, model }: Target): boolean =>
  (pinned ? [pinned] : group.deployments).some((deployment) => {
    const { unavailable, surfaces } = deployment.specFor(model);
    return unavailable === null && surfaces.has('count_tokens');
  });

/** Whether an estimate helps where the providers failed: not where the request itself is at fault. */
export const mayEstimate = ({ kind }: Failure): boolean => kind === 'no_deployment' || CONDUCT[kind].retry;

/** Answers a count of tokens by the gateway's own estimate, and marks it as one. */
export function answerEstimate(exchange: Exchange, client: ClientRequest, { group }: Target): void {
  const { res, surface, callId } = exchange;
  if (res.headersSent || res.destroyed) return;
  if (!client.members.has('messages')) {
    sendError(res, surface.dialect, { status: 400, message: 'messages: Field required' });
    return;
  }
  const body = JSON.stringify({ input_tokens: promptSize(client, false).input, estimated: true });
  res.writeHead(200, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-litellm-call-id': callId,
    'x-litellm-model-group': headerText(group.name),
    'x-switchyard-token-count': 'estimated',
  });
  res.end(body);
}
