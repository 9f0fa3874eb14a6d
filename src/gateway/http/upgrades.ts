import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const REFUSAL = [
  'HTTP/1.1 426 Upgrade Required',
  'upgrade: HTTP/1.1',
  'connection: close, upgrade',
  'content-length: 0',
  '\r\n',
].join('\r\n');

/** They would make the offer again. */
const LEFT_OUT = new Set(['upgrade', 'http2-settings']);

/**
 * Websockets are refused at once: some clients try one first and wait for the answer (Codex). All other offers are
 * passed over, as a server may: Java's own client offers HTTP/2 with each request and goes on without.
 */
export function answerUpgrades(server: Server): void {
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, read: Buffer) => {
    if (/\bwebsocket\b/i.test(req.headers.upgrade ?? '')) socket.end(REFUSAL);
    else serveWithout(server, req, socket, read);
  });
}

/** Node has let go of the connection: it gets it back as if the offer had not been made. */
function serveWithout(server: Server, req: IncomingMessage, socket: Duplex, read: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = req;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase();
    const value = rawHeaders[i + 1]!;
    if (!LEFT_OUT.has(name)) lines.push(`${name}: ${name === 'connection' ? withoutOffer(value) : value}`);
  }
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  socket.unshift(Buffer.concat([head, read]));
  server.emit('connection', socket);
}

const withoutOffer = (connection: string): string =>
  connection
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !LEFT_OUT.has(one.toLowerCase()))
    .join(', ') || 'keep-alive';
