import type { Keep, StreamEncoder } from '../codec.ts';
import { openai } from '../../dialects/openai.ts';
import { foreignError } from '../errors.ts';
import type { CallPart, Citation, FormEvent, FormRequest, Json, Part } from '../form.ts';
import { digest, freshId } from '../ids.ts';
import type { Losses } from '../losses.ts';
import {
  annotationOf,
  callItem,
  contentOf,
  encodeItem,
  inputOf,
  isFinder,
  type Items,
  messageItem,
  reasoningItem,
} from './answer-items.ts';
import { type Opening, responseOf } from './answer.ts';

type Spoken = Part & { type: 'text' | 'refusal' };

/** Events as OpenAI sends them: each part is an item of its own. */
export class ResponsesStreamEncoder implements StreamEncoder {
  readonly #asked: FormRequest;
  readonly #losses: Losses;
  readonly #keep: Keep | undefined;
  #sequence = 0;
  #opening: Opening = { id: '', model: '' };
  #items: Items;
  readonly #output: Json[] = [];
  /** The part under way, with all that has come of it; null where there is no item for it. */
  #part: Part | null = null;
  #itemId = '';
  #text = '';
  #signature = '';
  #citations: Citation[] = [];

  constructor(asked: FormRequest, losses: Losses, keep?: Keep) {
    this.#asked = asked;
    this.#losses = losses;
    this.#keep = keep;
    this.#items = { key: '', asked };
  }

  write(event: FormEvent): string {
    switch (event.type) {
      case 'begin': {
        this.#opening = event;
        this.#items = { key: this.#keep ? freshId() : digest(event.id), asked: this.#asked };
        const response = responseOf(event, this.#asked, null);
        return `${this.#event('response.created', { response })}${this.#event('response.in_progress', { response })}`;
      }
      case 'open':
        return this.#open(event.part);
      case 'delta':
        return this.#delta(event.text);
      case 'citation':
        return this.#cite(event.citation);
      case 'signature':
        this.#signature += event.signature;
        return '';
      case 'close':
        return this.#close();
      case 'end': {
        const { stop, usage } = event;
        const response = responseOf(this.#opening, this.#asked, { stop, usage, output: this.#output });
        return this.#event(`response.${String(response.status)}`, { response });
      }
      case 'error':
        return this.#failed(event);
      case 'ping':
        return ': ping\n\n';
    }
  }

  #event(type: string, rest: Json): string {
    return `event: ${type}\ndata: ${JSON.stringify({ type, ...rest, sequence_number: this.#sequence++ })}\n\n`;
  }

  get #place(): number {
    return this.#output.length;
  }

  #open(part: Part): string {
    const item = startOf(part, this.#place, this.#items);
    if (!item) {
      this.#losses.part(part);
      return '';
    }
    this.#part = part;
    this.#itemId = String(item.id);
    this.#text = '';
    this.#signature = part.type === 'reasoning' ? (part.signature ?? '') : '';
    this.#citations = [];
    const added = this.#event('response.output_item.added', { output_index: this.#place, item });
    const already = part.type === 'call' ? part.input : 'text' in part ? part.text : '';
    return `${added}${this.#contentAdded(part)}${already === '' ? '' : this.#delta(already)}`;
  }

  #contentAdded(part: Part): string {
    if (part.type !== 'text' && part.type !== 'refusal') return '';
    return this.#event('response.content_part.added', {
      ...this.#at(0),
      part: contentOf({ ...part, text: '' }),
    });
  }

  /** Where the part under way stands. */
  #at(content?: number): Json {
    const at = { item_id: this.#itemId, output_index: this.#place };
    return content === undefined ? at : { ...at, content_index: content };
  }

  #delta(text: string): string {
    const part = this.#part;
    if (!part) return '';
    const isFirst = this.#text === '';
    this.#text += text;
    switch (part.type) {
      case 'text':
        return this.#event('response.output_text.delta', { ...this.#at(0), delta: text, logprobs: [] });
      case 'refusal':
        return this.#event('response.refusal.delta', { ...this.#at(0), delta: text });
      case 'reasoning': {
        const at = { ...this.#at(), summary_index: 0 };
        const added = { ...at, part: { type: 'summary_text', text: '' } };
        return `${isFirst ? this.#event('response.reasoning_summary_part.added', added) : ''}${this.#event('response.reasoning_summary_text.delta', { ...at, delta: text })}`;
      }
      case 'call':
        if (isFinder(part, this.#items)) return '';
        return this.#event(
          part.kind === 'text'
            ? 'response.custom_tool_call_input.delta'
            : 'response.function_call_arguments.delta',
          { ...this.#at(), delta: text },
        );
      default:
        return '';
    }
  }

  #cite(citation: Citation): string {
    if (this.#part?.type !== 'text') return '';
    const annotation = annotationOf(citation, this.#text.length);
    const at = { ...this.#at(0), annotation_index: this.#citations.length };
    this.#citations.push(citation);
    return this.#event('response.output_text.annotation.added', { ...at, annotation });
  }

  #close(): string {
    const part = this.#part;
    if (!part) return '';
    const whole = this.#whole(part);
    const done = this.#contentDone(whole);
    const item = encodeItem(whole, this.#place, this.#items)!;
    const text = `${done}${this.#event('response.output_item.done', { output_index: this.#place, item })}`;
    this.#output.push(item);
    this.#keep?.(item);
    this.#part = null;
    return text;
  }

  #whole(part: Part): Part {
    if (part.type === 'text') {
      return {
        ...part,
        text: this.#text,
        citations: this.#citations.length > 0 ? this.#citations : undefined,
      };
    }
    if (part.type === 'refusal') return { ...part, text: this.#text };
    if (part.type === 'call') return { ...part, input: this.#text };
    return part.type === 'reasoning'
      ? { ...part, text: this.#text, signature: this.#signature || undefined }
      : part;
  }

  #contentDone(part: Part): string {
    switch (part.type) {
      case 'text':
      case 'refusal':
        return this.#spoken(part);
      case 'reasoning': {
        if (part.text === '') return '';
        const at = { ...this.#at(), summary_index: 0 };
        const { text } = part;
        return `${this.#event('response.reasoning_summary_text.done', { ...at, text })}${this.#event('response.reasoning_summary_part.done', { ...at, part: { type: 'summary_text', text } })}`;
      }
      case 'call':
        return this.#called(part);
      default:
        return '';
    }
  }

  #spoken(part: Spoken): string {
    const at = this.#at(0);
    const said =
      part.type === 'text'
        ? this.#event('response.output_text.done', { ...at, text: part.text, logprobs: [] })
        : this.#event('response.refusal.done', { ...at, refusal: part.text });
    return `${said}${this.#event('response.content_part.done', { ...at, part: contentOf(part) })}`;
  }

  #called(part: CallPart): string {
    if (isFinder(part, this.#items)) return '';
    const type =
      part.kind === 'text' ? 'response.custom_tool_call_input.done' : 'response.function_call_arguments.done';
    return this.#event(type, { ...this.#at(), name: part.name, ...inputOf(part, this.#items) });
  }

  /** As OpenAI says that an answer failed; clients go by the code. */
  #failed({ evidence }: FormEvent & { type: 'error' }): string {
    const { message, code, status } = foreignError(evidence, openai);
    const error = { code: code ?? (status === 429 ? 'rate_limit_exceeded' : 'server_error'), message };
    const response = { ...responseOf(this.#opening, this.#asked, null), status: 'failed', error };
    return this.#event('response.failed', { response });
  }
}

/** An item at its beginning; null for what Responses has no word for. */
function startOf(part: Part, n: number, items: Items): Json | null {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return messageItem(n, items);
    case 'reasoning':
      return reasoningItem(n, items);
    case 'call':
      return callItem(part, n, items);
    default:
      return null;
  }
}
