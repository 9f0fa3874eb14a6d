import { parsed, record, text } from '../../dialects/json.ts';
import { OPENAI_SURFACES } from '../../dialects/openai.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { CallPart, FormEvent, Json, Part, Usage } from '../form.ts';
import { isObject, number, objects } from '../members.ts';
import { decodeCitation } from './assistant.ts';
import { stopOf } from './answer.ts';
import { decodePart } from './content.ts';
import { decodeUsage } from './usage.ts';

type Emit = (event: FormEvent) => void;

interface OpenCall {
  /** Null while nothing but its name has come, of which some servers send pieces. */
  index: number | null;
  id: string | undefined;
  name: string;
  kind: CallPart['kind'];
  input: string;
  closed: boolean;
}

/** Chunks of Chat: parts have no bounds of their own, so they end where others begin. */
export class ChatStreamDecoder implements StreamDecoder {
  #begun = false;
  #ended = false;
  #parts = 0;
  /** The text, refusal or thought under way. */
  #open: { index: number; type: Part['type'] } | null = null;
  readonly #calls = new Map<number, OpenCall>();
  #finish: unknown = null;
  #usage: Usage | undefined;
  #tier: string | undefined;

  take({ raw, data }: WireEvent, emit: Emit): void {
    if (raw === '[DONE]') {
      this.#end(emit);
      return;
    }
    if (!data) return;
    if (data.choices === undefined || data.error !== undefined) {
      const found = OPENAI_SURFACES.chat.stream.weigh({ name: undefined, data });
      if (typeof found === 'object') {
        emit({ type: 'error', evidence: found.error });
        return;
      }
    }
    // Azure begins with an empty chunk, about the prompt's filters.
    if (!this.#begun && (text(data.id) || objects(data.choices).length > 0)) this.#begin(data, emit);
    // Some servers count as they go: the last count holds.
    this.#usage = decodeUsage(data.usage) ?? this.#usage;
    this.#tier = text(data.service_tier) ?? this.#tier;
    for (const choice of objects(data.choices)) {
      if (choice.index === undefined || choice.index === 0) this.#choice(choice, emit);
    }
  }

  /** Some servers have no mark of the end, but have told why the answer is over. */
  closed(emit: Emit): void {
    if (this.#finish !== null) this.#end(emit);
  }

  #begin(data: Json, emit: Emit): void {
    this.#begun = true;
    emit({
      type: 'begin',
      id: text(data.id) ?? '',
      model: text(data.model) ?? '',
      created: number(data.created) || undefined,
      tier: text(data.service_tier),
    });
  }

  #choice(choice: Json, emit: Emit): void {
    const delta = record(choice.delta);
    this.#say('reasoning', delta.reasoning_content ?? delta.reasoning, emit);
    for (const detail of objects(delta.reasoning_details)) this.#detail(detail, emit);
    for (const part of objects(delta.content)) {
      for (const piece of decodePart(part)) {
        if (piece.type === 'text' || piece.type === 'reasoning') this.#say(piece.type, piece.text, emit);
      }
    }
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
    this.#settle(emit);
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
    const id = text(delta.id) || undefined;
    const { name, arguments: input } = record(delta.function);
    const custom = record(delta.custom);
    const named = text(name) ?? text(custom.name) ?? '';
    let call = this.#calls.get(position);
    // Some servers number all calls alike, and tell them apart by their ids.
    if (call && id !== undefined && call.id !== undefined && id !== call.id && named !== '') {
      this.#calls.set(-1 - this.#calls.size, call);
      call = undefined;
    }
    if (!call) {
      this.#settle(emit);
      call = {
        index: null,
        id,
        name: '',
        kind: isObject(delta.custom) ? 'text' : 'json',
        input: '',
        closed: false,
      };
      this.#calls.set(position, call);
    }
    call.id ??= id;
    // A name that is told again is not a piece of it.
    if (call.index === null && named !== call.name) call.name += named;
    const more = text(input) ?? text(custom.input) ?? '';
    if (more === '' || call.closed) return;
    this.#grow(call, more, emit);
  }

  #grow(call: OpenCall, more: string, emit: Emit): void {
    call.input += more;
    // A call is known by its name: what comes before that waits for it.
    if (call.index !== null) emit({ type: 'delta', index: call.index, text: more });
    else if (call.name !== '') this.#openCall(call, emit);
  }

  #openCall(call: OpenCall, emit: Emit): void {
    this.#close(emit);
    for (const other of this.#calls.values())
      if (other.index !== null && parsed(other.input) !== undefined) this.#closeCall(other, emit);
    const index = this.#parts++;
    call.index = index;
    const { id = `call_${index}`, name, kind, input } = call;
    emit({ type: 'open', index, part: { type: 'call', id, name, kind, input: '' } });
    if (input !== '') emit({ type: 'delta', index, text: input });
  }

  /** Opens calls that have no input yet: something else begins. */
  #settle(emit: Emit): void {
    for (const call of this.#calls.values()) {
      if (call.index === null && call.name !== '') this.#openCall(call, emit);
    }
  }

  #closeCall(call: OpenCall, emit: Emit): void {
    if (call.closed || call.index === null) return;
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
    if (!this.#begun || this.#ended) return;
    this.#ended = true;
    this.#settle(emit);
    this.#close(emit);
    for (const call of this.#calls.values()) this.#closeCall(call, emit);
    emit({
      type: 'end',
      stop: stopOf(this.#finish, this.#calls.size > 0),
      usage: this.#usage,
      tier: this.#tier,
    });
  }
}
