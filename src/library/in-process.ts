import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { duplexPair } from 'node:stream';
import { pino } from 'pino';
import { Gateway } from '../gateway/gateway.ts';
import { createGatewayServer } from '../gateway/http/server.ts';
import { Redact } from '../gateway/telemetry/redact.ts';
import { HttpUpstreams } from '../gateway/upstream/http-transport.ts';
import type { RouterObserver } from '../router/parts.ts';
import type { Router } from '../router/router.ts';
import type { Plan } from './plan.ts';

export interface InProcessGateway {
  post: (
    path: string,
    body: string,
    signal?: AbortSignal,
  ) => Promise<{
    status: number;
    retryAfter: string | undefined;
    body: AsyncIterable<Buffer>;
  }>;
  close: () => Promise<void>;
}

/** The whole gateway without a listener: its requests come over pairs of streams. */
export function openInProcess(plan: Plan, router: (observer: RouterObserver) => Router): InProcessGateway {
  const http = new HttpUpstreams(process.env);
  const key = randomUUID();
  const dataDir = mkdtempSync(join(tmpdir(), 'switchyard-'));
  const gateway = new Gateway(plan.config, {
    configFile: 'library',
    masterKey: undefined,
    controlKey: key,
    http,
    // Errors are thrown to the caller.
    log: pino({ level: 'error' }, { write: () => undefined }),
    logRouting: () => undefined,
    logLevel: 'error',
    redact: new Redact(),
    dataDir,
    lookup: (name) => process.env[name],
    router,
  });
  // Only the client surfaces are asked for.
  const { server } = createGatewayServer(gateway, (_req, res) => void res.writeHead(404).end());
  const connect = () => {
    const [ours, theirs] = duplexPair();
    server.emit('connection', theirs);
    return ours;
  };

  return {
    post: async (path, body, signal) => {
      const headers = {
        host: 'localhost',
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sent = send({ method: 'POST', path, headers, createConnection: connect, signal });
      sent.end(body);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: answer.statusCode!, retryAfter: answer.headers['retry-after'], body: answer };
    },
    close: async () => {
      await gateway.end();
      await http.close();
      server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
