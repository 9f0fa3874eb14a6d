/**
 * In the bundle, what body-parser knows as `iconv-lite`: UTF-8 alone, which JSON is by its standard (RFC 8259 §8.1),
 * in place of a megabyte of tables that would be read at each start.
 */
const isUtf8 = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

export const encodingExists = isUtf8;

export const decode = (bytes: Buffer, _encoding: string): string => bytes.toString('utf8');

export function getDecoder(encoding: string): { write: (bytes: Buffer) => string; end: () => string } {
  if (!isUtf8(encoding)) throw new Error(`unsupported charset "${encoding}"`);
  const decoder = new TextDecoder();
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
