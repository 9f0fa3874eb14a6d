import type { ServerResponse } from 'node:http';
import type { ClientError, Dialect } from '../dialects/dialect.ts';

/** Answers an error as clients of the dialect expect it. */
export function sendError(
  res: ServerResponse,
  dialect: Dialect,
  error: ClientError,
  headers: string[] = [],
): void {
  if (res.headersSent || res.destroyed) return;
  const { status, body } = dialect.error(error);
  const bytes = Buffer.from(body);
  res.writeHead(status, [
    'content-type',
    'application/json',
    'content-length',
    String(bytes.length),
    ...headers,
  ]);
  res.end(bytes);
}
