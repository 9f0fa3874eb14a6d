import { ANTHROPIC_SURFACES } from '../../dialects/anthropic.ts';
import { record, text } from '../../dialects/json.ts';
import type { StreamDecoder, WireEvent } from '../codec.ts';
import type { FormEvent, Json, Part, Stop } from '../form.ts';
import { isObject, number } from '../members.ts';
import { decodeCitation, decodeUsage, stopOf } from './answer.ts';

type Emit = (event: FormEvent) => void;

/**
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html, each event as a server-sent
 * one. A block is known by its first delta, but for calls, which begin with their name. The usage comes last.
 */
export class ConverseStreamDecoder implements StreamDecoder {
  /** Parts by the index of their block. */
  readonly #parts = new Map<number, number>();
  /** Hidden thoughts, gathered until they are whole. */
  readonly #hidden = new Map<number, string>();
  #count = 0;
  #calls = false;
  #stop: Stop | null = null;

  take({ name, data }: WireEvent, emit: Emit): void {
    if (!data) return;
    const block = number(data.contentBlockIndex) ?? 0;
    switch (name ?? '') {
      case 'messageStart':
        emit({ type: 'begin', id: '', model: '' });
        break;
      case 'contentBlockStart':
        this.#start(block, record(data.start), emit);
        break;
      case 'contentBlockDelta':
        this.#delta(block, record(data.delta), emit);
        break;
      case 'contentBlockStop':
        this.#close(block, emit);
        break;
      case 'messageStop':
        this.#stop = stopOf(data, this.#calls);
        break;
      case 'metadata':
        if (this.#stop) {
          const tier = text(record(data.serviceTier).type);
          emit({ type: 'end', stop: this.#stop, usage: decodeUsage(data.usage), tier });
        }
        break;
      case 'error': {
        const found = ANTHROPIC_SURFACES.messages.stream.weigh({ name, data });
        if (typeof found === 'object') emit({ type: 'error', evidence: found.error });
        break;
      }
    }
  }

  closed(emit: Emit): void {
    if (this.#stop) emit({ type: 'end', stop: this.#stop });
  }

  #start(block: number, { toolUse }: Json, emit: Emit): void {
    if (!isObject(toolUse)) return;
    this.#calls = true;
    const id = text(toolUse.toolUseId) ?? '';
    this.#opened(block, { type: 'call', id, name: text(toolUse.name) ?? '', kind: 'json', input: '' }, emit);
  }

  #delta(block: number, delta: Json, emit: Emit): void {
    const { toolUse, reasoningContent, citation } = delta;
    if (isObject(reasoningContent)) {
      this.#think(block, reasoningContent, emit);
    } else if (isObject(toolUse)) {
      const index = this.#parts.get(block);
      if (index !== undefined) grow(index, toolUse.input, emit);
    } else if (isObject(citation)) {
      for (const found of decodeCitation(citation))
        emit({ type: 'citation', index: this.#opened(block, SAID, emit), citation: found });
    } else if (typeof delta.text === 'string' && delta.text !== '') {
      grow(this.#opened(block, SAID, emit), delta.text, emit);
    }
  }

  #think(block: number, { text: thought, signature, redactedContent }: Json, emit: Emit): void {
    if (typeof redactedContent === 'string') {
      this.#hidden.set(block, (this.#hidden.get(block) ?? '') + redactedContent);
      return;
    }
    const index = this.#opened(block, THOUGHT, emit);
    if (typeof signature === 'string') emit({ type: 'signature', index, signature });
    grow(index, thought, emit);
  }

  #opened(block: number, part: Part, emit: Emit): number {
    const known = this.#parts.get(block);
    if (known !== undefined) return known;
    const index = this.#count++;
    this.#parts.set(block, index);
    emit({ type: 'open', index, part });
    return index;
  }

  #close(block: number, emit: Emit): void {
    const signature = this.#hidden.get(block);
    if (signature !== undefined) this.#opened(block, { ...THOUGHT, signature, redacted: true }, emit);
    this.#hidden.delete(block);
    const index = this.#parts.get(block);
    if (index !== undefined) emit({ type: 'close', index });
    this.#parts.delete(block);
  }
}

const SAID: Part = { type: 'text', text: '' };
const THOUGHT: Part & { type: 'reasoning' } = { type: 'reasoning', text: '' };

function grow(index: number, more: unknown, emit: Emit): void {
  if (typeof more === 'string' && more !== '') emit({ type: 'delta', index, text: more });
}
