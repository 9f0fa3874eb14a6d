import { randomUUID } from 'node:crypto';
import { createParser } from 'eventsource-parser';

/** What comes of a streamed chat completion, in order. */
export type AnswerPart =
  { type: 'text'; text: string } | { type: 'tool-call'; id: string; name: string; input: object };

interface Delta {
  content?: string | null;
  tool_calls?: Piece[];
}
interface Piece {
  index?: number;
  id?: string | null;
  function?: { name?: string | null; arguments?: string | null };
}
interface Chunk {
  choices?: { delta?: Delta; finish_reason?: string | null }[];
  error?: { message?: string };
}

interface Call {
  index: number | undefined;
  id: string;
  name: string;
  /** JSON, as far as it has come. */
  args: string;
}

/** The call that a piece goes on with: some servers count all as the first, or not at all, and tell them by their ids. */
const callOf = (calls: Call[], { index, id, function: called }: Piece): Call => {
  const begun = calls.findLast((call) => index === undefined || call.index === index);
  if (begun && (!id || id === begun.id)) return begun;
  const call = { index, id: id || randomUUID(), name: called?.name ?? '', args: '' };
  calls.push(call);
  return call;
};

const inputOf = ({ name, args }: Call): object => {
  try {
    const input: unknown = JSON.parse(args === '' ? '{}' : args);
    if (typeof input === 'object' && input !== null) return input;
  } catch {
    // Said below, with what it was.
  }
  throw new Error(`The model called ${name} with what is no JSON object: ${args.slice(0, 200)}`);
};

/**
 * Reads a stream to its end. Text comes as it arrives, calls of tools once they are whole.
 * @throws Error for an error event, a call that cannot be read, and a stream that breaks off.
 */
export async function* answerParts(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<AnswerPart, void> {
  const calls: Call[] = [];
  let waiting: AnswerPart[] = [];
  const seen = { end: false };

  const take = ({ choices = [], error }: Chunk): void => {
    if (error) throw new Error(error.message ?? 'The model’s server reported an error.');
    for (const { delta = {}, finish_reason: reason } of choices) {
      if (delta.content) waiting.push({ type: 'text', text: delta.content });
      for (const piece of delta.tool_calls ?? []) {
        const call = callOf(calls, piece);
        call.args += piece.function?.arguments ?? '';
      }
      if (reason) seen.end = true;
    }
  };
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') seen.end = true;
      else take(JSON.parse(data) as Chunk);
    },
  });

  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    parser.feed(text);
    yield* waiting;
    waiting = [];
  }
  if (!seen.end) throw new Error('The answer broke off before its end.');
  for (const call of calls) yield { type: 'tool-call', id: call.id, name: call.name, input: inputOf(call) };
}
