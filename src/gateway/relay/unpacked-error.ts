import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { UpstreamHeaders } from '../upstream/transport.ts';

const DECODERS: Readonly<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/**
 * A refusal that came compressed although nobody asked for that, as it was before: what it says decides what follows.
 * One that can't be unpacked, or is larger than `limit`, stays as it is.
 */
export function unpackedError(
  headers: UpstreamHeaders,
  body: Buffer,
  limit: number,
): { headers: UpstreamHeaders; body: Buffer } {
  const { 'content-encoding': encoding, ...rest } = headers;
  const decode = DECODERS[String(encoding ?? '').toLowerCase()];
  if (!decode) return { headers, body };
  try {
    return { headers: rest, body: decode(body, { maxOutputLength: limit }) };
  } catch {
    return { headers, body };
  }
}
