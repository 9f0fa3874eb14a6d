import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Knows which connections ask nothing at the moment, those that never have among them (Node's own
 * closeIdleConnections takes these for busy), so that a closing server waits for requests alone.
 */
export class Connections {
  readonly #idle = new Set<Socket>();
  #closing = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#idle.add(socket);
      socket.once('close', () => this.#idle.delete(socket));
    });
  }

  /** To be told of each request. */
  busy({ socket }: IncomingMessage, res: ServerResponse): void {
    this.#idle.delete(socket);
    res.once('close', () => {
      if (socket.destroyed) return;
      if (this.#closing) socket.destroySoon();
      else this.#idle.add(socket);
    });
  }

  /** Ends those that are idle, and each other one as soon as it is. */
  endIdle(): void {
    this.#closing = true;
    for (const socket of this.#idle) socket.destroy();
  }
}
