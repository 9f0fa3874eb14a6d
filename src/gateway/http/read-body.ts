import type { IncomingMessage } from 'node:http';
import { Body } from '../body/body.ts';

/** Design: 32 MiB, what Anthropic allows for a request. */
export const BODY_LIMIT = 32 * 1024 * 1024;
/** A client that sends on beyond this loses its connection. */
const DISCARDED_AT_MOST = 4 * BODY_LIMIT;

/**
 * The whole body; null when it is larger than `limit`. It is read to its end in either case, as a client that can't
 * finish sending sees no answer. Rejects when the client leaves before, or sends without end.
 */
export function readBody(req: IncomingMessage, limit: number): Promise<Body | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else if (length <= DISCARDED_AT_MOST) chunks = [];
      else req.destroy(new Error('the body has no end'));
    });
    req.on('end', () => {
      resolve(length > limit ? null : new Body(chunks));
    });
    req.on('error', reject);
  });
}

/** Reads a body that nobody wants to its end. */
export const discardBody = async (req: IncomingMessage): Promise<void> => {
  await readBody(req, 0);
};
