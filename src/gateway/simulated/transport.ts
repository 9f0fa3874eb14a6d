import { randomUUID } from 'node:crypto';
import { list, parsed, record, text } from '../dialects/json.ts';
import type { Transport, UpstreamControl, UpstreamHandler, UpstreamRequest } from '../upstream/transport.ts';
import { type Behaviour, type Plan, Planner } from './plan.ts';
import { type Speech, type Wire, WIRES } from './wire.ts';

/** Rough: what most tokenizers make of English. */
const BYTES_PER_TOKEN = 4;

/** An upstream within the process: true wire formats, through the same relay as any other. */
export function simulatedTransport(behaviour: Behaviour, now: () => number): Transport {
  const planner = new Planner(behaviour);
  return (request, handler) => {
    const wire = WIRES.find(([path]) => request.path.split('?')[0]!.endsWith(path))![1];
    const performance = new Performance(request, handler, wire, planner.next(now()), behaviour.model, now());
    performance.start();
    return performance;
  };
}

/** One answer being given. */
class Performance implements UpstreamControl {
  readonly #handler: UpstreamHandler;
  readonly #wire: Wire;
  readonly #plan: Plan;
  readonly #speech: Speech;
  readonly #stream: boolean;
  #timer: NodeJS.Timeout | null = null;
  #next = 0;
  #paused = false;
  #aborted = false;

  constructor(
    request: UpstreamRequest,
    handler: UpstreamHandler,
    wire: Wire,
    plan: Plan,
    model: string,
    now: number,
  ) {
    const body = record(parsed(request.body.text()));
    this.#handler = handler;
    this.#wire = wire;
    this.#plan = plan;
    this.#stream = body.stream === true && wire.stream !== undefined;
    this.#speech = {
      id: randomUUID().replaceAll('-', ''),
      model: text(body.model) ?? model,
      created: Math.floor(now / 1000),
      words: plan.error ? [] : plan.words,
      inputTokens: promptTokens(body),
      includeUsage: record(body.stream_options).include_usage === true,
    };
  }

  start(): void {
    const { firstTokenMs } = this.#plan;
    const counted =
      this.#plan.error || this.#stream || !('perTokenMs' in this.#plan)
        ? 0
        : this.#plan.perTokenMs * this.#plan.words.length;
    this.#after(firstTokenMs + counted, () => this.#begin());
  }

  abort(): void {
    this.#aborted = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    if (!this.#timer) this.#speak();
  }

  #begin(): void {
    const { error } = this.#plan;
    if (error) {
      const { status, message, code, retryAfterSeconds } = error;
      const retry: Record<string, string> =
        retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
      this.#whole(status, this.#wire.dialect.error({ status, message, code }).body, retry);
    } else if (this.#stream) {
      this.#handler.headers(
        200,
        { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
        this,
      );
      this.#send(this.#wire.stream!.begin(this.#speech));
      this.#speak();
    } else {
      this.#whole(200, JSON.stringify(this.#wire.json(this.#speech)), {});
    }
  }

  #speak(): void {
    if (this.#aborted || this.#paused) return;
    const { words } = this.#speech;
    if (this.#next >= words.length) {
      this.#send(this.#wire.stream!.end(this.#speech));
      this.#handler.ended();
      return;
    }
    this.#send(this.#wire.stream!.word(this.#speech, this.#next++));
    this.#after('perTokenMs' in this.#plan ? this.#plan.perTokenMs : 0, () => this.#speak());
  }

  #whole(status: number, body: string, headers: Record<string, string>): void {
    this.#handler.headers(status, { 'content-type': 'application/json', ...headers }, this);
    this.#send(body);
    this.#handler.ended();
  }

  #send(text: string): void {
    if (!this.#aborted && text !== '') this.#handler.data(Buffer.from(text));
  }

  #after(ms: number, then: () => void): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.#aborted) then();
    }, ms);
  }
}

function promptTokens(body: Record<string, unknown>): number {
  const said = [
    body.system,
    body.instructions,
    body.input,
    body.prompt,
    ...list(body.messages),
    body.tools,
  ].filter((x) => x !== undefined);
  return Math.max(
    1,
    Math.ceil(said.reduce((sum: number, part) => sum + JSON.stringify(part).length, 0) / BYTES_PER_TOKEN),
  );
}
