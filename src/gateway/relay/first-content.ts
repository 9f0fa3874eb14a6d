import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import type { StreamDialect } from '../dialects/dialect.ts';
import { parsed } from '../dialects/json.ts';

const NEWLINE = 0x0a;

type Found = ReturnType<StreamDialect['weigh']>;

/** Reads a stream's events until one is content or an error; after that it is not needed any more. */
export class FirstContent {
  readonly #decoder = new StringDecoder('utf8');
  readonly #parser: EventSourceParser;
  #found: Found = 'prelude';

  constructor(dialect: StreamDialect) {
    // Not in the literal: there V8 would make it in the old generation, see RoutedRequest.
    const onEvent = ({ event, data }: EventSourceMessage): void => {
      if (this.#found !== 'prelude') return;
      this.#found = data === '[DONE]' ? 'nothing' : dialect.weigh({ name: event, data: parsed(data) });
    };
    this.#parser = createParser({ onEvent });
  }

  /** What the events so far amount to. */
  push(chunk: Buffer): Found {
    // Line by line: what stands behind the first content is not for it to read.
    for (let from = 0; from < chunk.length && this.#found === 'prelude';) {
      const end = chunk.indexOf(NEWLINE, from) + 1 || chunk.length;
      this.#parser.feed(this.#decoder.write(chunk.subarray(from, end)));
      from = end;
    }
    return this.#found;
  }
}
