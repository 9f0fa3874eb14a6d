import { randomFillSync } from 'node:crypto';

export const HEX = Buffer.from('0123456789abcdef');

/** Drawn many at once: one by one they cost a request more than its record. */
const drawn = new Uint8Array(4096);
let next = drawn.length;

/** Puts so many random characters of the alphabet at `at`. It has 2, 4, 8… of them. */
export function writeRandom(alphabet: Uint8Array, count: number, into: Uint8Array, at: number): void {
  if (next + count > drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  for (let i = 0; i < count; i++) into[at + i] = alphabet[drawn[next++]! & (alphabet.length - 1)]!;
}
