/** The least a Node gateway can do: both bodies streamed, no logic. Arguments: the upstream's origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

const upstream = new Pool(process.argv[2] ?? '', { connections: 256, pipelining: 1 });

const server = createServer((request, response) => {
  const { 'content-type': type = 'application/json', 'content-length': length } = request.headers;
  upstream
    .stream(
      {
        path: request.url ?? '/',
        method: 'POST',
        headers: { 'content-type': type, ...(length !== undefined && { 'content-length': length }) },
        body: request,
      },
      ({ statusCode, headers }) => {
        delete headers['transfer-encoding'];
        delete headers.connection;
        delete headers['keep-alive'];
        return response.writeHead(statusCode, headers);
      },
    )
    .catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
});

server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
