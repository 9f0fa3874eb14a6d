import { basename } from 'node:path';
import { behaviour, type Behaviour } from '../../support/providers/index.ts';
import type { Json } from '../../support/providers/dialect.ts';
import { hasToolAnswer, offeredTools } from './offered.ts';
import { type Task, writing } from './writing.ts';

/** What a request was about: the tool call, the word after it, or something beside the turn (titles, summaries). */
export type Step = 'call' | 'done' | 'aside';

export interface Heard {
  step: Step;
  /** Whether it was answered as it should be. */
  failed: boolean;
}

/** What the assistant says at the end of its turn. */
export const DONE = 'The file is written.';

/** A model that writes one file by a tool and says so. The first request of each step fails. */
export class Assistant {
  readonly heard: Heard[] = [];
  readonly #task: Task;
  readonly #byText: boolean;
  readonly #faults: Map<string, Behaviour>;

  /** `byText`: without a tool, the file stands in the answer. */
  constructor(task: Task, faults: Partial<Record<Step, Behaviour>>, byText = false) {
    this.#task = task;
    this.#byText = byText;
    this.#faults = new Map(Object.entries(faults));
  }

  /** For all upstreams of the group, so that it does not matter which is asked first. */
  get behaviour(): Behaviour {
    return { choose: (body) => this.#answer(body) };
  }

  /** How often a step was answered well: more than once is a repetition that the client saw. */
  answered(step: Step): number {
    return this.heard.filter((one) => one.step === step && !one.failed).length;
  }

  /** Steps whose failure has not been met. */
  get faultsLeft(): string[] {
    return [...this.#faults.keys()];
  }

  #answer(body: Json): Behaviour {
    const { step, said } = this.#step(body);
    const fault = this.#faults.get(step);
    this.#faults.delete(step);
    this.heard.push({ step, failed: fault !== undefined });
    return fault ? behaviour.both(said, fault) : said;
  }

  #step(body: Json): { step: Step; said: Behaviour } {
    const { path } = this.#task;
    const aside = { step: 'aside', said: behaviour.says('Writing ', 'a file') } as const;
    if (!JSON.stringify(body).includes(JSON.stringify(path).slice(1, -1))) return aside;
    if (this.#byText) return { step: 'done', said: behaviour.says(wholeFile(this.#task), ...WORDS) };
    const call = writing(offeredTools(body), this.#task);
    if (!call) return aside;
    return hasToolAnswer(body)
      ? { step: 'done', said: behaviour.says(...WORDS) }
      : { step: 'call', said: { answer: { pieces: ['I write ', 'it.'], toolCalls: [call] } } };
  }
}

const WORDS = ['The file ', 'is ', 'written.'];

/** As aider asks for it. */
const wholeFile = ({ path, text }: Task): string => `${basename(path)}\n\`\`\`\n${text}\`\`\`\n\n`;
