import { Failure } from '../../router/failure.ts';
import type { Surface } from '../dialects/dialect.ts';
import type { Transport, UpstreamControl, UpstreamHandler, UpstreamHeaders } from '../upstream/transport.ts';
import { ErrorTranslation } from './answers/error.ts';
import { StreamedTranslation } from './answers/streamed.ts';
import { Unpacked } from './answers/unpacked.ts';
import { WholeTranslation } from './answers/whole.ts';
import type { ClientCodec, Keep, ProviderCodec } from './codec.ts';
import type { FormRequest, Usage } from './form.ts';
import type { Losses } from './losses.ts';
import type { Way } from './restore.ts';

/** One request under way between two surfaces. */
export interface Passage extends Way {
  /** What the client asked, as the client said it. */
  asked: FormRequest;
  client: { surface: Surface; codec: ClientCodec };
  native: { surface: Surface; codec: ProviderCodec };
  losses: Losses;
  /** Where the client may refer to this answer. */
  keep?: Keep | undefined;
  /** Set as soon as the provider tells it. */
  usage: Usage | null;
  /** The tier that served it, in the provider's word. */
  tier: string | undefined;
}

/** A connection whose answers come in the client's dialect: whoever hears them need not know of another. */
export const translated =
  (transport: Transport, passage: Passage): Transport =>
  (request, handler) =>
    transport(request, new Unpacked(new Translating(passage, handler)));

/** Chooses by the answer's head how it is translated; what is no answer of the dialect passes as it is. */
class Translating implements UpstreamHandler {
  readonly #passage: Passage;
  readonly #handler: UpstreamHandler;
  /** Null until the head is there. */
  #inner: UpstreamHandler | null = null;
  #control: UpstreamControl | null = null;
  #over = false;

  constructor(passage: Passage, handler: UpstreamHandler) {
    this.#passage = passage;
    this.#handler = handler;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    this.#control = control;
    const inner = this.#choose(status, String(headers['content-type'] ?? ''));
    this.#inner = inner;
    this.#guarded(() => inner.headers(status, headers, control));
  }

  #choose(status: number, type: string): UpstreamHandler {
    if (status >= 400) return new ErrorTranslation(this.#passage, this.#handler);
    if (status >= 300) return this.#handler;
    if (type.includes('json')) return new WholeTranslation(this.#passage, this.#handler);
    return type.includes('event-stream')
      ? new StreamedTranslation(this.#passage, this.#handler)
      : this.#handler;
  }

  data(chunk: Buffer): void {
    this.#guarded(() => this.#inner?.data(chunk));
  }

  ended(): void {
    this.#guarded(() => this.#inner?.ended());
  }

  broke(error: Error): void {
    this.#guarded(() => (this.#inner ?? this.#handler).broke(error));
  }

  /** Whatever an upstream sends: what cannot be understood fails this one attempt. */
  #guarded(step: () => void): void {
    if (this.#over) return;
    try {
      step();
    } catch (error) {
      this.#over = true;
      this.#control?.abort();
      const what = error instanceof Error ? error.message : String(error);
      const message = `its answer could not be translated: ${what}`;
      this.#handler.broke(new Failure('invalid_answer', message));
    }
  }
}
