import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

const LOOK_AGAIN_MS = 20;

/**
 * Lets a closing server wait for requests alone: Node's own closeIdleConnections takes connections that never asked
 * anything for busy, and looks only once.
 */
export class Connections {
  readonly #server: Server;
  readonly #fresh = new Set<Socket>();

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket: Socket) => {
      this.#fresh.add(socket);
      socket.once('close', () => this.#fresh.delete(socket));
    });
  }

  /** To be told of each request. */
  asked({ socket }: IncomingMessage): void {
    this.#fresh.delete(socket);
  }

  /** Ends those that are idle, and each other one as soon as it is. */
  endIdle(): void {
    for (const socket of this.#fresh) socket.destroy();
    const again = setInterval(() => this.#server.closeIdleConnections(), LOOK_AGAIN_MS);
    this.#server.once('close', () => clearInterval(again));
    this.#server.closeIdleConnections();
  }
}
