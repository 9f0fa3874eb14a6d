import { parsed, record, text } from '../../dialects/json.ts';
import { OPENAI_SURFACES } from '../../dialects/openai.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { CallPart, FormEvent, Json, Part, Usage } from '../form.ts';
import { isObject, number, objects } from '../members.ts';
import { decodeCitation } from './assistant.ts';
import { stopOf } from './answer.ts';
import { decodeUsage } from './usage.ts';

type Emit = (event: FormEvent) => void;

interface OpenCall {
  index: number;
  id: string;
  input: string;
  closed: boolean;
}

/** Chunks of Chat: parts have no bounds of their own, so they end where others begin. */
export class ChatStreamDecoder implements StreamDecoder {
  #begun = false;
  #parts = 0;
  /** The text, refusal or thought under way. */
  #open: { index: number; type: Part['type'] } | null = null;
  readonly #calls = new Map<number, OpenCall>();
  #finish: unknown = null;
  #usage: Usage | undefined;

  take({ raw, data }: WireEvent, emit: Emit): void {
    if (raw === '[DONE]') {
      this.#end(emit);
      return;
    }
    if (!data) return;
    if (isObject(data.error)) {
      const found = OPENAI_SURFACES.chat.stream.weigh({ name: undefined, data });
      if (typeof found === 'object') emit({ type: 'error', evidence: found.error });
      return;
    }
    if (!this.#begun) this.#begin(data, emit);
    // Some servers count as they go: the last count holds.
    this.#usage = decodeUsage(data.usage) ?? this.#usage;
    for (const choice of objects(data.choices)) {
      if (choice.index === undefined || choice.index === 0) this.#choice(choice, emit);
    }
  }

  #begin(data: Json, emit: Emit): void {
    this.#begun = true;
    emit({
      type: 'begin',
      id: text(data.id) ?? '',
      model: text(data.model) ?? '',
      created: number(data.created),
      tier: text(data.service_tier),
    });
  }

  #choice(choice: Json, emit: Emit): void {
    const delta = record(choice.delta);
    this.#say('reasoning', delta.reasoning_content ?? delta.reasoning, emit);
    for (const detail of objects(delta.reasoning_details)) this.#detail(detail, emit);
    this.#say('text', delta.content, emit);
    for (const citation of objects(delta.annotations).flatMap(decodeCitation)) {
      if (this.#open?.type === 'text') emit({ type: 'citation', index: this.#open.index, citation });
    }
    this.#say('refusal', delta.refusal, emit);
    for (const call of objects(delta.tool_calls)) this.#call(call, emit);
    if (typeof choice.finish_reason === 'string') this.#finish = choice.finish_reason;
  }

  #say(type: 'text' | 'refusal' | 'reasoning', said: unknown, emit: Emit): void {
    if (typeof said !== 'string' || said === '') return;
    emit({ type: 'delta', index: this.#opened(type, emit), text: said });
  }

  #opened(type: 'text' | 'refusal' | 'reasoning', emit: Emit): number {
    if (this.#open?.type === type) return this.#open.index;
    this.#close(emit);
    const index = this.#parts++;
    this.#open = { index, type };
    emit({ type: 'open', index, part: { type, text: '' } });
    return index;
  }

  /** The text of these comes as `reasoning` too. */
  #detail(detail: Json, emit: Emit): void {
    const signature = text(detail.signature) ?? text(detail.data);
    if (signature !== undefined) {
      emit({ type: 'signature', index: this.#opened('reasoning', emit), signature });
    }
  }

  #call(delta: Json, emit: Emit): void {
    const position = number(delta.index) ?? Math.max(0, this.#calls.size - 1);
    const id = text(delta.id);
    const custom = isObject(delta.custom);
    const { name, arguments: input } = record(delta.function);
    const named = text(name) ?? text(record(delta.custom).name);
    let call = this.#calls.get(position);
    // Some servers number all calls alike, and tell them apart by their ids.
    if (call && id && id !== call.id && named) {
      this.#calls.set(-1 - this.#calls.size, call);
      call = undefined;
    }
    if (!call) {
      if (!named) return;
      call = this.#openCall(id ?? `call_${this.#parts}`, named, custom ? 'text' : 'json', emit);
      this.#calls.set(position, call);
    }
    const more = text(input) ?? text(record(delta.custom).input);
    if (!more || call.closed) return;
    call.input += more;
    emit({ type: 'delta', index: call.index, text: more });
  }

  #openCall(id: string, name: string, kind: CallPart['kind'], emit: Emit): OpenCall {
    this.#close(emit);
    for (const call of this.#calls.values())
      if (parsed(call.input) !== undefined) this.#closeCall(call, emit);
    const index = this.#parts++;
    emit({ type: 'open', index, part: { type: 'call', id, name, kind, input: '' } });
    return { index, id, input: '', closed: false };
  }

  #closeCall(call: OpenCall, emit: Emit): void {
    if (call.closed) return;
    call.closed = true;
    emit({ type: 'close', index: call.index });
  }

  #close(emit: Emit): void {
    if (!this.#open) return;
    emit({ type: 'close', index: this.#open.index });
    this.#open = null;
  }

  /** Only what has begun can end. */
  #end(emit: Emit): void {
    if (!this.#begun) return;
    this.#close(emit);
    for (const call of this.#calls.values()) this.#closeCall(call, emit);
    emit({ type: 'end', stop: stopOf(this.#finish, this.#calls.size > 0), usage: this.#usage });
  }
}
