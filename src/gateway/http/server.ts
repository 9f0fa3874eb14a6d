import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { google as googleDialect } from '../dialects/google.ts';
import { openai } from '../dialects/openai.ts';
import { surfaceAt } from '../dialects/surfaces.ts';
import type { Gateway } from '../gateway.ts';
import { serveClient } from './client-route.ts';
import { Connections } from './connections.ts';
import { sendError } from './errors.ts';
import { googleAsk } from './google-path.ts';
import { serveGoogle } from './google-route.ts';
import { discardBody } from './read-body.ts';
import { answerUpgrades } from './upgrades.ts';

/** Longer than clients keep idle connections, so that none is closed under a request. */
const KEEP_ALIVE_MS = 75_000;

/**
 * The listener. Requests of the client surfaces go straight to the relay, as each layer before it is paid for by
 * every token; all others go to `others`, which is express.
 */
export function createGatewayServer(
  gateway: Gateway,
  others: (req: IncomingMessage, res: ServerResponse) => void,
): { server: Server; connections: Connections } {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, noDelay: true }, (req, res) => {
    connections.asked(req);
    if (gateway.draining) res.setHeader('connection', 'close');
    const url = originForm(req);
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const surface = req.method === 'POST' ? surfaceAt(path) : undefined;
    const google = surface || req.method !== 'POST' ? undefined : googleAsk(path);
    const dialect = surface?.dialect ?? (google ? googleDialect : openai);
    const refusal =
      gateway.guard.refusesOrigin(req.headers) ?? (surface ? gateway.guard.refusesKey(req.headers) : null);
    if (refusal) {
      discardBody(req).then(
        () => sendError(res, dialect, refusal),
        () => res.destroy(),
      );
    } else if (surface) void serveClient(gateway, surface, req, res, mark < 0 ? '' : url.slice(mark));
    else if (google) void serveGoogle(gateway, google, req, res, mark < 0 ? '' : url.slice(mark));
    else others(req, res);
  });
  const connections = new Connections(server);
  answerUpgrades(server);
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    const status = MISREAD[code ?? ''] ?? '400 Bad Request';
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  return { server, connections };
}

/** What Node could not read as a request. */
const MISREAD: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const SLASH = '/'.charCodeAt(0);

/** The path and query of a request; clients of proxies write the whole address. */
function originForm(req: IncomingMessage): string {
  const { url = '/' } = req;
  if (url.charCodeAt(0) === SLASH) return url;
  req.url = url.replace(/^[a-z]+:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/');
  return req.url;
}
