import type { ServerResponse } from 'node:http';

/** A client that reads no more does not keep its connection for longer. */
const LONGEST_FLUSH_MS = 30_000;

/**
 * Ends a client's connection in the middle of its answer: what was sent still arrives, the end of the answer does not,
 * so that the client knows that it is not whole.
 */
export function breakOff({ socket }: ServerResponse): void {
  if (!socket) return;
  socket.setTimeout(LONGEST_FLUSH_MS, () => socket.destroy());
  socket.destroySoon();
}
