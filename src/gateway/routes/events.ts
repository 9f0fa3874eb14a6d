import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Events, Listener } from '../events.ts';

/** Keeps proxies and sleeping laptops from taking the stream for dead. */
const HEARTBEAT_MS = 15_000;
/** A listener that reads no more is let go before it fills the memory. */
const BACKLOG_BYTES = 8 * 1024 * 1024;

/** GET /admin/events: server-sent events until the client leaves. */
export function streamEvents(events: Events, req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
  const write = (text: string): void => {
    if (res.writableLength > BACKLOG_BYTES) res.destroy();
    else res.write(text);
  };
  const listener: Listener = (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const leave = events.join(listener, () => res.end());
  const heartbeat = setInterval(() => write(': here\n\n'), HEARTBEAT_MS);
  const end = (): void => {
    clearInterval(heartbeat);
    leave();
  };
  req.once('close', end);
  res.once('close', end);
}
