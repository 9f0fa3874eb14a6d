import type { Server } from 'node:http';
import { DRAIN_SECONDS } from '../contract/drain.ts';
import type { Events } from './events.ts';
import type { Connections } from './http/connections.ts';

/** Closes the listener and waits for running requests; those still there after 30 s are cut off. */
export function drain(server: Server, connections: Connections, events: Events): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_SECONDS * 1000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    connections.endIdle();
    events.end(); // Event streams would never finish.
  });
}
