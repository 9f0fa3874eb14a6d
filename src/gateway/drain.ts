import type { Server } from 'node:http';
import type { Events } from './events.ts';

const LONGEST_MS = 30_000;
const SWEEP_MS = 50;

/** Closes the listener and waits for running requests; those still there after 30 s are cut off. */
export function drain(server: Server, events: Events): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), LONGEST_MS);
    // A connection whose request ends while the server closes would be kept alive.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
    events.end(); // Event streams would never finish.
  });
}
