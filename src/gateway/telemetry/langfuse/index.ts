import type { DeploymentSpec } from '../../../router/spec.ts';
import type { Trace } from '../../../router/trace.ts';
import type { Surface } from '../../dialects/dialect.ts';
import type { ClientRequest } from '../../http/exchange.ts';
import { answerOf, promptOf } from '../content.ts';
import { Outbox } from '../outbox.ts';
import type { Send } from '../post.ts';
import type { Report, Reporter } from '../reporter.ts';
import { LangfuseClient } from './client.ts';
import { type Content, generationOf, traceOf } from './events.ts';
import type { LangfuseSettings } from './settings.ts';

/** Requests. */
const MOST = 1000;
const BATCH = 100;
const DELAY_MS = 1000;
/** 200 requests a second: the SDK takes some 50 µs for each. */
const GAP_MS = 500;
const TRIES = 4;
/** Bytes of prompts and answers that wait; requests beyond are told without them. */
const MOST_CONTENT = 64 * 1024 * 1024;
/** Bytes of those sent together: Langfuse takes 3.5 MB. */
const CONTENT_TOGETHER = 1024 * 1024;

export interface LangfuseWorld {
  send: Send;
  after: (ms: number, then: () => void) => () => void;
  deployment: (id: string) => { spec: DeploymentSpec } | null;
  lost: (count: number, reason: string) => void;
  redact: (text: string) => string;
}

interface Told {
  trace: Trace;
  surface: Surface;
  content: { client: ClientRequest; answer: Buffer | null; bytes: number } | null;
}

const NO_CONTENT: Content = { input: undefined, output: undefined };

/** Traces for Langfuse: each request is one, each attempt a generation in it. */
export class Langfuse implements Reporter {
  readonly #settings: LangfuseSettings;
  readonly #world: LangfuseWorld;
  readonly #client: LangfuseClient;
  readonly #outbox: Outbox<Told>;
  #waiting = 0;

  constructor(settings: LangfuseSettings, world: LangfuseWorld) {
    this.#settings = settings;
    this.#world = world;
    this.#client = new LangfuseClient(settings, world.send);
    this.#outbox = new Outbox<Told>({
      most: MOST,
      batch: BATCH,
      delayMs: DELAY_MS,
      gapMs: GAP_MS,
      tries: TRIES,
      after: world.after,
      lost: world.lost,
      send: (told) => this.#send(told),
      settled: (told) => {
        for (const { content } of told) this.#waiting -= content?.bytes ?? 0;
      },
    });
  }

  finished(report: Report): void {
    const { trace, surface } = report;
    const { success, failure } = this.#settings;
    if (trace.outcome === 'success' ? !success : !failure) return;
    const content = this.#contentOf(report);
    if (this.#outbox.add({ trace, surface, content })) this.#waiting += content?.bytes ?? 0;
  }

  close(): Promise<void> {
    return this.#outbox.close();
  }

  #contentOf({ client, answer: copy }: Report): Told['content'] {
    if (!this.#settings.content) return null;
    const answer = copy?.bytes() ?? null;
    const bytes = client.body.length + (answer?.length ?? 0);
    return this.#waiting + bytes > MOST_CONTENT ? null : { client, answer, bytes };
  }

  async #send(told: readonly Told[]): Promise<void> {
    let together = 0;
    for (const one of told) {
      this.#tell(one);
      together += one.content?.bytes ?? 0;
      if (together < CONTENT_TOGETHER) continue;
      await this.#flush();
      together = 0;
    }
    await this.#flush();
  }

  async #flush(): Promise<void> {
    const refused = await this.#client.sendAll();
    if (refused.length > 0) this.#world.lost(refused.length, refused[0]!);
  }

  #tell({ trace, surface, content }: Told): void {
    this.#client.trace(traceOf(trace, surface, content ? this.#read(trace, surface, content) : NO_CONTENT));
    for (const [position, attempt] of trace.attempts.entries()) {
      const { spec } = this.#world.deployment(attempt.deployment) ?? { spec: null };
      this.#client.generation(generationOf(trace, attempt, position, surface, spec));
    }
  }

  #read(trace: Trace, surface: Surface, { client, answer }: NonNullable<Told['content']>): Content {
    const read: Content = {
      input: promptOf(client),
      output: answer && trace.outcome === 'success' ? answerOf(surface, client.stream, answer) : undefined,
    };
    return JSON.parse(this.#world.redact(JSON.stringify(read))) as Content;
  }
}
