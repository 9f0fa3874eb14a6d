import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { Body } from '../body/body.ts';
import type { ClientError } from '../dialects/dialect.ts';

const DECODERS: Readonly<
  Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/**
 * A body as its client wrote it: some compress what they send. Upstreams get it plain, as its model has to be changed.
 * Null when it would be larger than `limit`, a ClientError when it can't be read.
 */
export async function decodedBody(
  body: Body,
  encoding: string,
  limit: number,
): Promise<Body | ClientError | null> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const decode = DECODERS[name];
  if (!decode) {
    const known = 'gzip, deflate, br and zstd';
    return { status: 415, message: `The request body is encoded as '${name}'. Known are ${known}.` };
  }
  try {
    return new Body([await decode(body.bytes(), { maxOutputLength: limit })]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    return { status: 400, message: `The request body is not what its content-encoding '${name}' says.` };
  }
}
