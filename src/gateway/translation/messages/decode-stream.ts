import { parsed, record, text } from '../../dialects/json.ts';
import { ANTHROPIC_SURFACES } from '../../dialects/anthropic.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { FormEvent, Json, Stop, Usage } from '../form.ts';
import { number } from '../members.ts';
import { stopOf } from './answer.ts';
import { decodeBlock, decodeCitation } from './content.ts';
import { decodeUsage } from './usage.ts';

type Emit = (event: FormEvent) => void;

/** A block that other dialects have no word for, gathered until it is whole. */
interface Hidden {
  block: Json;
  input: string;
}

/** https://platform.claude.com/docs/en/build-with-claude/streaming */
export class MessagesStreamDecoder implements StreamDecoder {
  /** Parts by the index of their block. */
  readonly #parts = new Map<number, number>();
  readonly #hidden = new Map<number, Hidden>();
  #count = 0;
  #usage: Usage | undefined;
  #stop: Stop = { reason: 'end' };

  take({ name, data }: WireEvent, emit: Emit): void {
    if (!data) return;
    const type = text(data.type) ?? name ?? '';
    const block = number(data.index) ?? 0;
    switch (type) {
      case 'message_start':
        this.#begin(record(data.message), emit);
        break;
      case 'content_block_start':
        this.#open(block, record(data.content_block), emit);
        break;
      case 'content_block_delta':
        this.#delta(block, record(data.delta), emit);
        break;
      case 'content_block_stop':
        this.#close(block, emit);
        break;
      case 'message_delta':
        this.#usage = decodeUsage(data.usage, this.#usage);
        this.#stop = stopOf(record(data.delta));
        break;
      case 'message_stop':
        emit({ type: 'end', stop: this.#stop, usage: this.#usage });
        break;
      case 'ping':
        emit({ type: 'ping' });
        break;
      case 'error': {
        const found = ANTHROPIC_SURFACES.messages.stream.weigh({ name, data });
        if (typeof found === 'object') emit({ type: 'error', evidence: found.error });
        break;
      }
    }
  }

  #begin(message: Json, emit: Emit): void {
    this.#usage = decodeUsage(message.usage);
    emit({ type: 'begin', id: text(message.id) ?? '', model: text(message.model) ?? '', usage: this.#usage });
  }

  #open(block: number, start: Json, emit: Emit): void {
    const [part] = decodeBlock(start);
    if (!part || part.type === 'opaque') {
      this.#hidden.set(block, { block: start, input: '' });
      return;
    }
    const index = this.#count++;
    this.#parts.set(block, index);
    // A call begins with an empty input, and is told in deltas.
    emit({
      type: 'open',
      index,
      part: part.type === 'call' && part.input === '{}' ? { ...part, input: '' } : part,
    });
  }

  #delta(block: number, delta: Json, emit: Emit): void {
    const hidden = this.#hidden.get(block);
    if (hidden) {
      hidden.input += text(delta.partial_json) ?? '';
      return;
    }
    const index = this.#parts.get(block);
    if (index === undefined) return;
    const more = text(delta.text) ?? text(delta.thinking) ?? text(delta.partial_json);
    if (more) emit({ type: 'delta', index, text: more });
    else if (typeof delta.signature === 'string')
      emit({ type: 'signature', index, signature: delta.signature });
    for (const citation of decodeCitation(record(delta.citation)))
      emit({ type: 'citation', index, citation });
  }

  #close(block: number, emit: Emit): void {
    const hidden = this.#hidden.get(block);
    if (hidden) this.#reveal(hidden, emit);
    this.#hidden.delete(block);
    const index = this.#parts.get(block);
    if (index !== undefined) emit({ type: 'close', index });
    this.#parts.delete(block);
  }

  #reveal({ block, input }: Hidden, emit: Emit): void {
    const value = input === '' ? block : { ...block, input: parsed(input) ?? {} };
    const [part] = decodeBlock(value);
    if (!part) return;
    const index = this.#count++;
    emit({ type: 'open', index, part });
    emit({ type: 'close', index });
  }
}
