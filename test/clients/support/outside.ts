import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for everything beyond this machine: refuses it, and remembers who was asked for. */
export interface Outside {
  /** Variables that send clients here. */
  readonly env: Readonly<Record<string, string>>;
  /** Hosts that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

const LOCAL = '127.0.0.1,localhost,::1';

export async function refuseOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // Whoever asked may be gone already.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env: Record<string, string> = {};
  for (const name of ['http_proxy', 'https_proxy', 'all_proxy']) {
    env[name] = url;
    env[name.toUpperCase()] = url;
  }
  return {
    env: { ...env, no_proxy: LOCAL, NO_PROXY: LOCAL, NODE_USE_ENV_PROXY: '1' },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
