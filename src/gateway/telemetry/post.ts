import { retryAfterMs } from '../relay/retry-after.ts';
import type { SmallAnswer, SmallRequest } from '../upstream/http-transport.ts';
import { NotTaken } from './outbox.ts';

export type Send = (request: SmallRequest) => Promise<SmallAnswer>;

/** By OTLP's rules (https://opentelemetry.io/docs/specs/otlp/#failures-1), which are common ones. */
const RETRIED = new Set([429, 502, 503, 504]);
const RETRY_MS = 5000;
const LONGEST_RETRY_MS = 60_000;
const SHOWN = 200;

/** Sends JSON and resolves with the answer's text; rejects with NotTaken, which says whether to try again. */
export async function post(
  send: Send,
  { url, headers }: { url: string; headers: Readonly<Record<string, string>> },
  body: string,
  timeoutMs: number,
): Promise<string> {
  const { origin, pathname, search } = new URL(url);
  const answer = await send({
    origin,
    path: pathname + search,
    method: 'POST',
    headers: ['content-type', 'application/json', ...Object.entries(headers).flat()],
    body: Buffer.from(body),
    timeoutMs,
  });
  if ('problem' in answer) throw new NotTaken(`${origin}: ${answer.problem}`, RETRY_MS);
  const { status } = answer;
  if (status >= 200 && status < 300) return answer.body;
  const asked = retryAfterMs(answer.headers['retry-after'], Date.now());
  const wait = RETRIED.has(status) ? Math.min(asked ?? RETRY_MS, LONGEST_RETRY_MS) : null;
  throw new NotTaken(`${origin} answered ${status} ${answer.body.slice(0, SHOWN)}`.trim(), wait, status);
}
