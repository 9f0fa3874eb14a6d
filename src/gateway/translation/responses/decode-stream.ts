import { OPENAI_SURFACES } from '../../dialects/openai.ts';
import { record, text } from '../../dialects/json.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { FormEvent, Json, Part, ReasoningPart } from '../form.ts';
import { number, objects } from '../members.ts';
import { stopOf } from './answer.ts';
import { decodeCitation } from './content.ts';
import { decodeOutput, decodeReasoning, PARAGRAPH } from './output.ts';
import { decodeUsage } from './usage.ts';

type Emit = (event: FormEvent) => void;

interface OpenPart {
  index: number;
  /** Something of it has come. */
  grown: boolean;
}

/** https://platform.openai.com/docs/api-reference/responses-streaming */
export class ResponsesStreamDecoder implements StreamDecoder {
  #begun = false;
  #count = 0;
  #calls = 0;
  /** By item, and for texts by content part too. */
  readonly #open = new Map<string, OpenPart>();

  take({ name, data }: WireEvent, emit: Emit): void {
    if (!data) return;
    const item = String(number(data.output_index) ?? 0);
    const content = `${item}/${number(data.content_index) ?? 0}`;
    switch (text(data.type) ?? name ?? '') {
      case 'response.created':
      case 'response.in_progress':
        this.#begin(record(data.response), emit);
        break;
      case 'response.output_item.added':
        this.#itemAdded(item, record(data.item), emit);
        break;
      case 'response.output_text.delta':
        this.#grow(content, { type: 'text', text: '' }, data.delta, emit);
        break;
      case 'response.refusal.delta':
        this.#grow(content, { type: 'refusal', text: '' }, data.delta, emit);
        break;
      case 'response.output_text.annotation.added':
        this.#cite(content, record(data.annotation), emit);
        break;
      case 'response.content_part.done':
        this.#close(content, emit);
        break;
      case 'response.reasoning_summary_part.added':
        if (this.#open.get(item)?.grown) this.#grow(item, THOUGHT, PARAGRAPH, emit);
        break;
      case 'response.reasoning_summary_text.delta':
      case 'response.reasoning_text.delta':
        this.#grow(item, THOUGHT, data.delta, emit);
        break;
      case 'response.function_call_arguments.delta':
      case 'response.custom_tool_call_input.delta':
        this.#growCall(item, data.delta, emit);
        break;
      case 'response.output_item.done':
        this.#itemDone(item, record(data.item), emit);
        break;
      case 'response.completed':
      case 'response.incomplete':
        this.#end(record(data.response), emit);
        break;
      case 'response.failed':
      case 'error': {
        const found = OPENAI_SURFACES.responses.stream.weigh({ name, data });
        if (typeof found === 'object') emit({ type: 'error', evidence: found.error });
        break;
      }
      case 'keepalive':
        emit({ type: 'ping' });
        break;
      default:
    }
  }

  #begin(response: Json, emit: Emit): void {
    if (this.#begun) return;
    this.#begun = true;
    emit({
      type: 'begin',
      id: text(response.id) ?? '',
      model: text(response.model) ?? '',
      created: number(response.created_at),
      tier: text(response.service_tier),
    });
  }

  #itemAdded(key: string, item: Json, emit: Emit): void {
    if (item.type === 'reasoning') {
      this.#opened(key, { ...THOUGHT, id: text(item.id) }, emit);
    } else if (item.type === 'function_call' || item.type === 'custom_tool_call') {
      const [part] = decodeOutput({ ...item, arguments: '', input: '' });
      if (!part) return;
      this.#calls++;
      this.#opened(key, part, emit);
    }
  }

  #opened(key: string, part: Part, emit: Emit): OpenPart {
    const known = this.#open.get(key);
    if (known) return known;
    const open = { index: this.#count++, grown: false };
    this.#open.set(key, open);
    emit({ type: 'open', index: open.index, part });
    return open;
  }

  #grow(key: string, part: Part, delta: unknown, emit: Emit): void {
    if (typeof delta !== 'string' || delta === '') return;
    const open = this.#opened(key, part, emit);
    open.grown = true;
    emit({ type: 'delta', index: open.index, text: delta });
  }

  /** Only what was opened by its name can grow. */
  #growCall(key: string, delta: unknown, emit: Emit): void {
    const open = this.#open.get(key);
    if (!open || typeof delta !== 'string' || delta === '') return;
    open.grown = true;
    emit({ type: 'delta', index: open.index, text: delta });
  }

  #cite(key: string, annotation: Json, emit: Emit): void {
    const open = this.#open.get(key);
    for (const citation of decodeCitation(annotation)) {
      if (open) emit({ type: 'citation', index: open.index, citation });
    }
  }

  #close(key: string, emit: Emit): void {
    const open = this.#open.get(key);
    if (!open) return;
    this.#open.delete(key);
    emit({ type: 'close', index: open.index });
  }

  /** An item that was not told bit by bit is told here. */
  #itemDone(key: string, item: Json, emit: Emit): void {
    switch (item.type) {
      case 'reasoning':
        this.#thoughtDone(key, item, emit);
        break;
      case 'function_call':
      case 'custom_tool_call':
        this.#callDone(key, item, emit);
        break;
      case 'message':
        for (const open of [...this.#open.keys()]) if (open.startsWith(`${key}/`)) this.#close(open, emit);
        break;
      default:
        for (const part of decodeOutput(item)) this.#whole(part, emit);
    }
  }

  #thoughtDone(key: string, item: Json, emit: Emit): void {
    const thought = decodeReasoning(item);
    const open = this.#opened(key, { ...thought, text: '', signature: undefined }, emit);
    if (!open.grown && thought.text !== '') emit({ type: 'delta', index: open.index, text: thought.text });
    if (thought.signature !== undefined) {
      emit({ type: 'signature', index: open.index, signature: thought.signature });
    }
    this.#close(key, emit);
  }

  #callDone(key: string, item: Json, emit: Emit): void {
    const [call] = decodeOutput(item);
    const open = this.#open.get(key);
    if (call?.type !== 'call') return;
    if (!open) {
      this.#calls++;
      this.#whole(call, emit);
      return;
    }
    if (!open.grown && call.input !== '') emit({ type: 'delta', index: open.index, text: call.input });
    this.#close(key, emit);
  }

  #whole(part: Part, emit: Emit): void {
    const index = this.#count++;
    emit({ type: 'open', index, part });
    emit({ type: 'close', index });
  }

  #end(response: Json, emit: Emit): void {
    this.#begin(response, emit);
    for (const key of [...this.#open.keys()]) this.#close(key, emit);
    // A stream without deltas, from servers that answer all at once.
    if (this.#count === 0)
      for (const part of objects(response.output).flatMap(decodeOutput)) this.#whole(part, emit);
    emit({
      type: 'end',
      stop: stopOf(response, this.#calls > 0),
      usage: decodeUsage(response.usage),
      tier: text(response.service_tier),
    });
  }
}

const THOUGHT: ReasoningPart = { type: 'reasoning', text: '' };
