import type { Traits } from './codec.ts';
import type { FormAnswer, FormEvent, Part, ReasoningPart } from './form.ts';
import { freshId } from './ids.ts';
import { seal } from './seal.ts';
import { type ToolNames, unwrapped } from './tool-names.ts';

type Emit = (event: FormEvent) => void;

/** What lies between a provider's answer and its client. */
export interface Way {
  names: ToolNames;
  /** Whose thoughts they are. */
  maker: string;
  /** Of the client's surface. */
  traits: Traits;
  /** What the deployment calls its model, where its answers do not say. */
  model: string;
}

/** An answer as its client knows its own tools, with thoughts sealed for the way. */
export const restored = (answer: FormAnswer, way: Way): FormAnswer => ({
  ...answer,
  ...identity(answer, way),
  parts: answer.parts.map((part) => restoredPart(part, way)),
});

const identity = ({ id, model }: { id: string; model: string }, way: Way) => ({
  id: id || freshId(),
  model: model || way.model,
});

function restoredPart(part: Part, { names, ...sealing }: Way): Part {
  if (part.type === 'reasoning') return sealed(part, sealing);
  if (part.type !== 'call') return part;
  const call = names.restored(part);
  return names.isWrapped(part.name) ? { ...call, input: unwrapped(part.input) } : call;
}

const sealed = (part: ReasoningPart, { maker, traits }: Pick<Way, 'maker' | 'traits'>): ReasoningPart => ({
  ...part,
  signature: seal(part, maker, !traits.returnsThoughts),
});

/** The same, event by event. */
export class Restoring {
  readonly #way: Way;
  /** Inputs of wrapped calls by part: they are told at their end, as text can only be taken out of whole JSON. */
  readonly #wrapped = new Map<number, string>();
  /** Thoughts by part, as far as they have come: what seals them is told at their end. */
  readonly #thoughts = new Map<number, { part: ReasoningPart; text: string; signature: string }>();

  constructor(way: Way) {
    this.#way = way;
  }

  take(event: FormEvent, emit: Emit): void {
    switch (event.type) {
      case 'begin':
        emit({ ...event, ...identity(event, this.#way) });
        break;
      case 'open':
        this.#open(event.index, event.part, emit);
        break;
      case 'delta':
        this.#delta(event, emit);
        break;
      case 'signature': {
        const thought = this.#thoughts.get(event.index);
        if (thought) thought.signature += event.signature;
        else emit(event);
        break;
      }
      case 'close':
        this.#close(event.index, emit);
        emit(event);
        break;
      default:
        emit(event);
    }
  }

  #open(index: number, part: Part, emit: Emit): void {
    if (part.type === 'reasoning' && part.redacted) {
      emit({ type: 'open', index, part: sealed(part, this.#way) });
    } else if (part.type === 'reasoning') {
      this.#thoughts.set(index, { part, text: part.text, signature: part.signature ?? '' });
      emit({ type: 'open', index, part: { ...part, signature: undefined } });
    } else if (part.type === 'call') {
      const { names } = this.#way;
      const call = names.restored(part);
      const isWrapped = names.isWrapped(part.name);
      if (isWrapped) this.#wrapped.set(index, part.input);
      emit({ type: 'open', index, part: isWrapped ? { ...call, input: '' } : call });
    } else {
      emit({ type: 'open', index, part });
    }
  }

  #delta(event: FormEvent & { type: 'delta' }, emit: Emit): void {
    const { index, text } = event;
    const input = this.#wrapped.get(index);
    if (input !== undefined) {
      this.#wrapped.set(index, input + text);
      return;
    }
    const thought = this.#thoughts.get(index);
    if (thought) thought.text += text;
    emit(event);
  }

  #close(index: number, emit: Emit): void {
    const input = this.#wrapped.get(index);
    if (input !== undefined) emit({ type: 'delta', index, text: unwrapped(input) });
    this.#wrapped.delete(index);
    const thought = this.#thoughts.get(index);
    if (thought) {
      const { part, text, signature } = thought;
      const whole = { ...part, text, signature: signature || undefined };
      emit({ type: 'signature', index, signature: sealed(whole, this.#way).signature! });
    }
    this.#thoughts.delete(index);
  }
}
