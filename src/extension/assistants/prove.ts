import type { DecisionTrace } from '../../contract/admin.ts';
import { errorMessage } from '../supervisor/client.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import type { Dialect, Target } from './clients/client.ts';

const PROMPT = 'Answer with the word OK.';

const chat = (model: string) => ({ model, messages: [{ role: 'user', content: PROMPT }] });

/** The smallest request of each dialect. */
export const testRequest = (dialect: Dialect, model: string): { path: string; body: unknown } => {
  switch (dialect) {
    case 'messages':
      return { path: '/v1/messages', body: { ...chat(model), max_tokens: 16 } };
    case 'responses':
      return { path: '/v1/responses', body: { model, input: PROMPT } };
    case 'chat':
      return { path: '/v1/chat/completions', body: chat(model) };
    case 'generate_content':
      return {
        path: `/v1beta/models/${encodeURIComponent(model)}:generateContent`,
        body: { contents: [{ role: 'user', parts: [{ text: PROMPT }] }] },
      };
  }
};

/** The id by which the gateway tells of a request that it has answered. @throws Error with its complaint. */
const send = async ({ origin, model, dialect, key }: Target, signal: AbortSignal): Promise<string | null> => {
  const { path, body } = testRequest(dialect, model);
  const response = await fetch(origin + path, {
    method: 'POST',
    redirect: 'error',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(dialect === 'messages' && { 'anthropic-version': '2023-06-01' }),
    },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw new Error(await errorMessage(response));
  // To its end: only then the request has finished.
  await response.text();
  return response.headers.get('x-litellm-call-id');
};

/** The request as the gateway tells of it, once it does. */
export const arrival = (live: LiveView, callId: string, signal: AbortSignal): Promise<DecisionTrace> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const trace = live.requests.findLast((request) => request.callId === callId);
      if (!trace) return;
      watch.dispose();
      resolve(trace);
    };
    const watch = live.changed.on(look);
    signal.addEventListener('abort', () => {
      watch.dispose();
      reject(signal.reason as Error);
    });
    look();
  });

/** Asks as the client will, and sees the request among the gateway's events. @throws Error that says what is wrong. */
export const prove = async (target: Target, live: LiveView, signal: AbortSignal): Promise<DecisionTrace> => {
  const callId = await send(target, signal);
  if (callId === null) throw new Error(`What answers at ${target.origin} is not the gateway.`);
  return arrival(live, callId, signal);
};
