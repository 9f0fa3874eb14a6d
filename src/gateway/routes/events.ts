import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Events, Listener } from '../events.ts';

/** Keeps proxies and sleeping laptops from taking the stream for dead. */
const HEARTBEAT_MS = 15_000;
/** A listener that reads no more is let go before it fills the memory. */
const BACKLOG_BYTES = 8 * 1024 * 1024;
/** Events of a moment go together: each by itself costs a busy gateway more than its request's record. */
const GATHER_MS = 20;

/** GET /admin/events: server-sent events until the client leaves. */
export function streamEvents(events: Events, req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
  let gathered = '';
  let flushing: NodeJS.Timeout | undefined;
  const flush = (): void => {
    res.write(gathered);
    gathered = '';
  };
  const write = (text: string): void => {
    if (gathered === '') flushing = setTimeout(flush, GATHER_MS);
    gathered += text;
    if (res.writableLength + gathered.length > BACKLOG_BYTES) res.destroy();
  };
  const listener: Listener = (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const leave = events.join(listener, () => {
    clearTimeout(flushing);
    res.end(gathered);
  });
  const heartbeat = setInterval(() => write(': here\n\n'), HEARTBEAT_MS);
  const end = (): void => {
    clearInterval(heartbeat);
    clearTimeout(flushing);
    leave();
  };
  req.once('close', end);
  res.once('close', end);
}
