import { createParser } from 'eventsource-parser';
import type { AdminEvents } from '../../contract/admin.ts';

export type AdminEvent = { [E in keyof AdminEvents]: { event: E; data: AdminEvents[E] } }[keyof AdminEvents];

const NAMES = new Set<string>(['state', 'deployments', 'request', 'config'] satisfies (keyof AdminEvents)[]);

/** Hands on each event until the stream ends; rejects when it breaks. Events of later versions are passed over. */
export const readEvents = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onEvent: (event: AdminEvent) => void,
): Promise<void> => {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event !== undefined && NAMES.has(event))
        onEvent({ event, data: JSON.parse(data) as unknown } as AdminEvent);
    },
  });
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parser.feed(part.value);
};
