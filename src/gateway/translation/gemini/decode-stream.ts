import { google } from '../../dialects/google.ts';
import { record, text } from '../../dialects/json.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { FormEvent, Json, Part } from '../form.ts';
import { isObject, objects } from '../members.ts';
import { stopOf } from './finish.ts';
import { CallIds, decodeGrounding, decodePart } from './parts.ts';
import { decodeUsage } from './usage.ts';

type Emit = (event: FormEvent) => void;

/** Each event is an answer in itself, with the parts that are new: https://ai.google.dev/api/generate-content */
export class GeminiStreamDecoder implements StreamDecoder {
  readonly #ids = new CallIds();
  #began = false;
  #calls = false;
  #count = 0;
  /** The part that may go on in the next event. */
  #open: { index: number; type: Part['type'] } | null = null;

  take({ data }: WireEvent, emit: Emit): void {
    if (!data) return;
    if (isObject(data.error)) {
      const { code } = data.error;
      const status = typeof code === 'number' ? code : 500;
      emit({ type: 'error', evidence: google.evidence(status, JSON.stringify(data)) });
      return;
    }
    const candidate = record(objects(data.candidates)[0]);
    const usage = decodeUsage(data.usageMetadata);
    this.#begin(data, emit);
    for (const part of objects(record(candidate.content).parts)) {
      for (const decoded of decodePart(part, this.#ids)) this.#take(decoded, emit);
    }
    const stop = stopOf(data, candidate, this.#calls);
    if (!stop) return;
    if (this.#open?.type === 'text') {
      const { index } = this.#open;
      for (const citation of decodeGrounding(candidate)) emit({ type: 'citation', index, citation });
    }
    this.#close(emit);
    emit({ type: 'end', stop, usage });
  }

  #begin(data: Json, emit: Emit): void {
    if (this.#began) return;
    this.#began = true;
    emit({ type: 'begin', id: text(data.responseId) ?? '', model: text(data.modelVersion) ?? '' });
  }

  #take(part: Part, emit: Emit): void {
    if (part.type === 'text' || part.type === 'reasoning') {
      this.#grow(part, emit);
      return;
    }
    this.#close(emit);
    if (part.type === 'call') this.#calls = true;
    const index = this.#count++;
    emit({ type: 'open', index, part });
    emit({ type: 'close', index });
  }

  #grow(part: Part & { type: 'text' | 'reasoning' }, emit: Emit): void {
    if (this.#open?.type !== part.type) {
      this.#close(emit);
      this.#open = { index: this.#count++, type: part.type };
      const { index } = this.#open;
      emit({ type: 'open', index, part: { type: part.type, text: '' } });
    }
    const { index } = this.#open;
    if (part.text !== '') emit({ type: 'delta', index, text: part.text });
    if (part.type === 'reasoning' && part.signature !== undefined) {
      emit({ type: 'signature', index, signature: part.signature });
      this.#close(emit);
    }
  }

  #close(emit: Emit): void {
    if (this.#open) emit({ type: 'close', index: this.#open.index });
    this.#open = null;
  }
}
