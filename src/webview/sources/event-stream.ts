import { createParser } from 'eventsource-parser';

/**
 * Reads server-sent events until the stream ends. By `fetch`, for EventSource sends no Authorization header.
 * @throws SyntaxError on an event that is not JSON; TypeError when the connection breaks.
 */
export const readEvents = async (
  { body }: Response,
  onEvent: (event: string, data: unknown) => void,
): Promise<void> => {
  const parser = createParser({ onEvent: ({ event, data }) => event && onEvent(event, JSON.parse(data)) });
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  const decoder = new TextDecoder();
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      parser.feed(decoder.decode(chunk.value, { stream: true }));
    }
  } finally {
    await reader?.cancel();
  }
};
