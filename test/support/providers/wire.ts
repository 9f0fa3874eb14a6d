import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { WireEvent } from './dialect.ts';

/**
 * Writes, and waits until the kernel has it: what follows may then kill the socket without taking it back.
 * A client that has gone ends the wait quietly, as it ends the answer.
 */
export const write = (response: ServerResponse, bytes: string | Buffer): Promise<void> =>
  new Promise((resolve) => {
    if (response.destroyed) resolve();
    else response.write(bytes, () => resolve());
  });

export const writeInPieces = async (response: ServerResponse, bytes: Buffer, size: number): Promise<void> => {
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    await write(response, bytes.subarray(at, at + size));
    await turn();
  }
};

export const openStream = (
  response: ServerResponse,
  { contentType = 'text/event-stream; charset=utf-8' }: { contentType?: string } = {},
): void => {
  response.writeHead(200, {
    'content-type': contentType,
    'cache-control': 'no-cache',
  });
  response.flushHeaders();
};

export const bytesOf = (events: readonly WireEvent[]): Buffer =>
  Buffer.concat(events.map(({ text }) => Buffer.from(text as string)));

/** The events up to and with the `count`th content event; with 0, those that come before any content. */
export const untilContent = (events: WireEvent[], count: number): WireEvent[] => {
  let seen = 0;
  const end = events.findIndex((event) => event.content && ++seen > count);
  return end === -1 ? events : events.slice(0, end);
};
