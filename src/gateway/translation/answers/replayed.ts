import type { FormAnswer, FormEvent } from '../form.ts';

/** A whole answer as the events of a stream, for a client that asked for one where the provider has none. */
export function* replayed({ parts, stop, usage, ...opening }: FormAnswer): Generator<FormEvent> {
  yield { type: 'begin', ...opening, usage };
  for (const [index, part] of parts.entries()) {
    yield { type: 'open', index, part };
    if (part.type === 'text')
      for (const citation of part.citations ?? []) yield { type: 'citation', index, citation };
    yield { type: 'close', index };
  }
  yield { type: 'end', stop, usage };
}
