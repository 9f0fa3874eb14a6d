import { randomUUID } from 'node:crypto';

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

/** A UUID of version 7 (RFC 9562): ids sort by time, so that records are stored, found and let go in their order. */
export const newCallId = (at: number): string => `${timePrefix(at)}-7${randomUUID().slice(15)}`;

/** When it was made, in epoch milliseconds. */
export const timeOfCallId = (id: string): number =>
  Number.parseInt(id.slice(0, 8) + id.slice(9, 9 + TIME_DIGITS - 8), 16);
