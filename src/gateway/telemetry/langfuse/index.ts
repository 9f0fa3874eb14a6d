import type { SpecOf } from '../../../router/spec.ts';
import type { Trace } from '../../../router/trace.ts';
import type { Surface } from '../../dialects/dialect.ts';
import type { ClientRequest } from '../../http/exchange.ts';
import { answerOf, promptOf } from '../content.ts';
import { NotTaken, Outbox } from '../outbox.ts';
import { post, type Send } from '../post.ts';
import type { Report, Reporter } from '../reporter.ts';
import { EVENTS } from './events.ts';
import type { LangfuseSettings } from './settings.ts';
import { SPANS } from './spans.ts';
import type { Told, Wire } from './wire.ts';

/** Requests. */
const MOST = 2048;
/** Few, so that no request waits longer than a millisecond while they are put together. */
const BATCH = 64;
const DELAY_MS = 1000;
const TRIES = 4;
const TIMEOUT_MS = 10_000;
/** Of prompts and answers that wait; requests beyond are told without them. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of those sent together: Langfuse takes 3.5 MB. */
const BATCH_BYTES = 1024 * 1024;
/** How an address answers that is not served, or not any more. */
const ABSENT: ReadonlySet<number | null> = new Set([404, 405, 410]);

export interface LangfuseWorld {
  send: Send;
  now: () => number;
  /** Of the time that telling may take, 0..1. */
  share: () => number;
  after: (ms: number, then: () => void) => () => void;
  spec: SpecOf;
  lost: (count: number, reason: string) => void;
  redact: (text: string) => string;
}

interface Waiting {
  trace: Trace;
  surface: Surface;
  content: { client: ClientRequest; answer: Buffer | null } | null;
}

/** Tells Langfuse of requests: by the ingestion API, or over OpenTelemetry where Langfuse takes only that. */
export class Langfuse implements Reporter {
  readonly #settings: LangfuseSettings;
  readonly #world: LangfuseWorld;
  readonly #authorization: string;
  readonly #outbox: Outbox<Waiting>;
  #wire: Wire = EVENTS;

  constructor(settings: LangfuseSettings, world: LangfuseWorld) {
    this.#settings = settings;
    this.#world = world;
    const { publicKey, secretKey } = settings;
    this.#authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;
    this.#outbox = new Outbox<Waiting>({
      most: MOST,
      mostBytes: MOST_BYTES,
      batch: BATCH,
      batchBytes: BATCH_BYTES,
      delayMs: DELAY_MS,
      share: world.share,
      now: world.now,
      tries: TRIES,
      after: world.after,
      lost: world.lost,
      send: (waiting) => this.#tell(waiting.map((one) => this.#read(one))),
    });
  }

  finished({ trace, surface, client, answer: copy }: Report): void {
    const { success, failure, content } = this.#settings;
    if (trace.outcome === 'success' ? !success : !failure) return;
    const answer = content ? (copy?.bytes() ?? null) : null;
    const bytes = content ? client.body.length + (answer?.length ?? 0) : 0;
    if (bytes > 0 && this.#outbox.hasRoom(bytes))
      this.#outbox.add({ trace, surface, content: { client, answer } }, bytes);
    else this.#outbox.add({ trace, surface, content: null });
  }

  close(): Promise<void> {
    return this.#outbox.close();
  }

  async #tell(told: readonly Told[]): Promise<void> {
    try {
      await this.#send(this.#wire, told);
    } catch (error) {
      const isAbsent = error instanceof NotTaken && ABSENT.has(error.status);
      if (!isAbsent || this.#wire === SPANS) throw error;
      await this.#send(SPANS, told);
      this.#wire = SPANS;
    }
  }

  async #send({ path, headers, body, refused }: Wire, told: readonly Told[]): Promise<void> {
    const to = {
      url: this.#settings.host + path,
      headers: { authorization: this.#authorization, ...headers },
    };
    const answer = await post(this.#world.send, to, body(told, this.#world.spec), TIMEOUT_MS);
    const rest = refused(answer);
    if (rest) this.#world.lost(rest.count, rest.reason);
  }

  #read({ trace, surface, content }: Waiting): Told {
    if (!content) return { trace, surface, input: undefined, output: undefined };
    const { client, answer } = content;
    const read = {
      input: promptOf(client),
      output: answer && trace.outcome === 'success' ? answerOf(surface, client.stream, answer) : undefined,
    };
    return {
      trace,
      surface,
      ...(JSON.parse(this.#world.redact(JSON.stringify(read))) as Pick<Told, 'input' | 'output'>),
    };
  }
}
