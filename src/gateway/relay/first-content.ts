import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import type { StreamDialect } from '../dialects/dialect.ts';
import { parsed } from '../dialects/json.ts';

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
    this.#parser.feed(this.#decoder.write(chunk));
    return this.#found;
  }
}
