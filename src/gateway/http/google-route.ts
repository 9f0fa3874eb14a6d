import type { IncomingMessage, ServerResponse } from 'node:http';
import { promptSize } from '../body/prompt-size.ts';
import { google, GOOGLE_SURFACES } from '../dialects/google.ts';
import type { Gateway } from '../gateway.ts';
import { serveClient } from './client-route.ts';
import { understand } from './client-request.ts';
import { sendError } from './errors.ts';
import { type GoogleAsk, isServerSent, takeKey } from './google-path.ts';
import { BODY_LIMIT, discardBody, readBody } from './read-body.ts';

/** Serves clients of Google's API, such as the Gemini CLI. Never rejects. */
export async function serveGoogle(
  gateway: Gateway,
  ask: GoogleAsk,
  req: IncomingMessage,
  res: ServerResponse,
  query: string,
): Promise<void> {
  takeKey(req, query);
  const refusal = gateway.guard.refusesKey(req.headers) ?? unfit(ask, query);
  try {
    if (refusal) {
      await discardBody(req);
      sendError(res, google, refusal);
    } else if (ask.method === 'countTokens') {
      await count(ask, req, res);
    } else {
      await serveClient(gateway, GOOGLE_SURFACES.generateContent, req, res, '', ask);
    }
  } catch {
    res.destroy(); // The client left while it was sending.
  }
}

const unfit = ({ stream }: GoogleAsk, query: string) =>
  stream && !isServerSent(query)
    ? { status: 400, message: 'Streams are served as server-sent events only: add ?alt=sse.' }
    : null;

/** An estimate: no deployment is asked. */
async function count(ask: GoogleAsk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await readBody(req, BODY_LIMIT);
  if (!body) {
    sendError(res, google, { status: 413, message: 'The request body is too large.' });
    return;
  }
  const client = understand(body, '', ask);
  if ('status' in client) {
    sendError(res, google, client);
    return;
  }
  res.setHeader('content-type', 'application/json');
  res.setHeader('x-switchyard-estimated', 'true');
  res.end(JSON.stringify({ totalTokens: promptSize(client, false).input }));
}
