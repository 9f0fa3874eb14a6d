import { google } from '../../dialects/google.ts';
import type { StreamEncoder } from '../codec.ts';
import type { FormEvent, Json, Part } from '../form.ts';
import type { Losses } from '../losses.ts';
import { foreignError } from '../errors.ts';
import { argsOf } from './answer.ts';
import { finishReason } from './finish.ts';
import { Signing } from './signing.ts';
import { encodeUsage } from './usage.ts';

const SAID: ReadonlySet<Part['type']> = new Set(['text', 'refusal', 'reasoning', 'call']);

/** Calls and proofs are told whole; texts and thoughts as they come. */
export class GeminiStreamEncoder implements StreamEncoder {
  readonly #losses: Losses;
  readonly #signing = new Signing();
  #head: Json = {};
  #part: Part | null = null;
  /** A call's input, or a thought's proof, as far as it has come. */
  #gathered = '';
  #refused = false;

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  write(event: FormEvent): string {
    switch (event.type) {
      case 'begin':
        this.#head = { modelVersion: event.model, responseId: event.id };
        return '';
      case 'open':
        return this.#open(event.part);
      case 'delta':
        return this.#delta(event.text);
      case 'signature':
        this.#gathered += event.signature;
        return '';
      case 'close':
        return this.#close();
      case 'citation':
        this.#losses.hint('citations');
        return '';
      case 'end':
        return this.#event({
          candidates: [
            {
              content: { role: 'model', parts: [this.#signing.sign({ text: '' })] },
              finishReason: finishReason(this.#refused ? { reason: 'filter' } : event.stop),
              index: 0,
            },
          ],
          ...encodeUsage(event.usage),
        });
      case 'error':
        return `data: ${google.error(foreignError(event.evidence, google)).body}\n\n`;
      case 'ping':
        // Google sends none, and older SDKs of it read nothing behind a comment (Gemini CLI).
        return '';
    }
  }

  #open(part: Part): string {
    this.#part = part;
    this.#gathered = '';
    if (part.type === 'call') this.#gathered = part.input;
    if (part.type === 'reasoning') this.#gathered = part.signature ?? '';
    if (part.type === 'refusal') this.#refused = true;
    if (!SAID.has(part.type)) this.#losses.part(part);
    return 'text' in part && part.text !== '' ? this.#delta(part.text) : '';
  }

  #delta(text: string): string {
    if (this.#part?.type === 'call') {
      this.#gathered += text;
      return '';
    }
    return this.#parts(
      this.#part?.type === 'reasoning' ? { text, thought: true } : this.#signing.sign({ text }),
    );
  }

  #close(): string {
    const part = this.#part;
    this.#part = null;
    if (part?.type === 'reasoning') this.#signing.keep(this.#gathered === '' ? undefined : this.#gathered);
    if (part?.type !== 'call') return '';
    const args = argsOf(this.#gathered, this.#losses);
    return this.#parts(this.#signing.sign({ functionCall: { id: part.id, name: part.name, args } }));
  }

  #parts(part: Json): string {
    return this.#event({ candidates: [{ content: { role: 'model', parts: [part] }, index: 0 }] });
  }

  #event(data: Json): string {
    return `data: ${JSON.stringify({ ...data, ...this.#head })}\n\n`;
  }
}
