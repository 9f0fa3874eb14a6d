import type { Server } from 'node:http';
import type { Events } from './events.ts';
import type { Connections } from './http/connections.ts';

const LONGEST_MS = 30_000;

/** Closes the listener and waits for running requests; those still there after 30 s are cut off. */
export function drain(server: Server, connections: Connections, events: Events): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), LONGEST_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    connections.endIdle();
    events.end(); // Event streams would never finish.
  });
}
