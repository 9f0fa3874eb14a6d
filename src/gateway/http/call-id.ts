import { writeAscii } from '../ascii.ts';
import { HEX, writeRandom } from '../random-text.ts';

const TIME_DIGITS = 12;

let last = { at: NaN, prefix: '' };

/** The first digits of all ids of a millisecond, as they stand in an id. `at`: epoch milliseconds. */
export function timePrefix(at: number): string {
  const ms = Math.floor(at);
  if (ms !== last.at) {
    const time = ms.toString(16).padStart(TIME_DIGITS, '0');
    last = { at: ms, prefix: `${time.slice(0, 8)}-${time.slice(8)}` };
  }
  return last.prefix;
}

/** Written over for each: strings that are put together leave seven times the id behind, and are slow to read. */
const id = Buffer.from('00000000-0000-7000-8000-000000000000');
const VARIANT = Buffer.from('89ab');
/** Characters, all of them ASCII's. */
export const CALL_ID_LENGTH = id.length;

/** A UUID of version 7 (RFC 9562): ids sort by time, so that records are stored, found and let go in their order. */
export function newCallId(at: number): string {
  writeAscii(timePrefix(at), id, 0);
  writeRandom(HEX, 3, id, 15);
  writeRandom(VARIANT, 1, id, 19);
  writeRandom(HEX, 3, id, 20);
  writeRandom(HEX, 12, id, 24);
  return id.toString('latin1');
}

/** When it was made, in epoch milliseconds. */
export const timeOfCallId = (id: string): number =>
  Number.parseInt(id.slice(0, 8) + id.slice(9, 9 + TIME_DIGITS - 8), 16);
