import type { StreamEncoder } from '../codec.ts';
import type { Citation, FormEvent, FormRequest, Json, Part } from '../form.ts';
import { withPrefix } from '../ids.ts';
import { foreignError } from '../errors.ts';
import type { Losses } from '../losses.ts';
import { openai } from '../../dialects/openai.ts';
import { finishOf } from './answer.ts';
import { detailOf } from './reasoning.ts';
import { encodeUsage } from './usage.ts';

const REST = ',"logprobs":null,"finish_reason":null}]';

/** Chunks as OpenAI sends them. What all of a stream have in common is written once. */
export class ChatStreamEncoder implements StreamEncoder {
  readonly #withUsage: boolean;
  readonly #losses: Losses;
  #head = '';
  #tail = '';
  #calls = -1;
  #part: Part | null = null;
  /** Characters of text, and of the call under way. */
  #written = 0;
  #partFrom = 0;
  #grown = false;
  #thoughts = 0;
  #signature = '';
  #citations: Citation[] = [];

  constructor(asked: FormRequest, losses: Losses) {
    this.#withUsage = asked.streamUsage === true;
    this.#losses = losses;
  }

  write(event: FormEvent): string {
    switch (event.type) {
      case 'begin': {
        const { id, model, created, tier } = event;
        const common = {
          id: withPrefix('chatcmpl-', id),
          object: 'chat.completion.chunk',
          created: created ?? Math.floor(Date.now() / 1000),
          model,
          ...(tier !== undefined && { service_tier: tier }),
        };
        this.#head = `data: ${JSON.stringify(common).slice(0, -1)},"choices":[`;
        this.#tail = `${this.#withUsage ? ',"usage":null' : ''}}\n\n`;
        return this.#chunk({ role: 'assistant', content: '', refusal: null });
      }
      case 'open':
        return this.#open(event.part);
      case 'delta':
        return this.#delta(event.text);
      case 'citation':
        this.#citations.push(event.citation);
        return '';
      case 'signature':
        this.#signature += event.signature;
        return '';
      case 'close':
        return this.#close();
      case 'end':
        return this.#end(event);
      case 'error':
        return `data: ${openai.error(foreignError(event.evidence, openai)).body}\n\n`;
      case 'ping':
        return ': ping\n\n';
    }
  }

  #chunk(delta: Json): string {
    return `${this.#head}{"index":0,"delta":${JSON.stringify(delta)}${REST}${this.#tail}`;
  }

  #open(part: Part): string {
    this.#part = part;
    this.#grown = false;
    this.#signature = '';
    this.#partFrom = this.#written;
    switch (part.type) {
      case 'call': {
        this.#calls++;
        const { id, name, kind, input } = part;
        this.#grown = input !== '';
        const call =
          kind === 'text'
            ? { type: 'custom', custom: { name, input } }
            : { type: 'function', function: { name, arguments: input } };
        return this.#chunk({ tool_calls: [{ index: this.#calls, id, ...call }] });
      }
      case 'text':
      case 'refusal':
        return part.text === '' ? '' : this.#delta(part.text);
      case 'reasoning':
        this.#signature = part.signature ?? '';
        return part.text === '' ? '' : this.#delta(part.text);
      default:
        this.#losses.part(part);
        return '';
    }
  }

  #delta(text: string): string {
    this.#grown = true;
    switch (this.#part?.type) {
      case 'text':
        this.#written += text.length;
        return this.#chunk({ content: text });
      case 'refusal':
        return this.#chunk({ refusal: text });
      case 'reasoning':
        return this.#chunk({ reasoning_content: text });
      case 'call':
        return this.#chunk({
          tool_calls: [
            this.#part.kind === 'text'
              ? { index: this.#calls, custom: { input: text } }
              : { index: this.#calls, function: { arguments: text } },
          ],
        });
      default:
        return '';
    }
  }

  #close(): string {
    const part = this.#part;
    this.#part = null;
    if (part?.type === 'call' && part.kind === 'json' && !this.#grown) {
      this.#part = part;
      const empty = this.#delta('{}');
      this.#part = null;
      return empty;
    }
    if (part?.type === 'reasoning' && this.#signature !== '') {
      return this.#chunk({
        reasoning_details: detailOf({ ...part, signature: this.#signature }, this.#thoughts++),
      });
    }
    return part?.type === 'text' ? this.#cite() : '';
  }

  #cite(): string {
    if (this.#citations.length === 0) return '';
    const annotations = this.#citations.splice(0).map(({ url, title, range }) => ({
      type: 'url_citation',
      url_citation: {
        start_index: this.#partFrom + (range?.[0] ?? 0),
        end_index: range ? this.#partFrom + range[1] : this.#written,
        url,
        title: title ?? url,
      },
    }));
    return this.#chunk({ annotations });
  }

  #end({ stop, usage }: FormEvent & { type: 'end' }): string {
    const last = `${this.#head}{"index":0,"delta":{},"logprobs":null,"finish_reason":"${finishOf(stop)}"}]${this.#tail}`;
    const counts =
      this.#withUsage && usage ? `${this.#head}],"usage":${JSON.stringify(encodeUsage(usage))}}\n\n` : '';
    return `${last}${counts}data: [DONE]\n\n`;
  }
}
