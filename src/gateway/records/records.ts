import { setTimeout as delay } from 'node:timers/promises';
import type { RecordsView } from '../../contract/records.ts';
import type { DeploymentSpec, SpecOf } from '../../router/spec.ts';
import type { Trace } from '../../router/trace.ts';
import type { Log } from '../telemetry/log.ts';
import type { Redact } from '../telemetry/redact.ts';
import type { StoredContent } from './contents.ts';
import type { Had, Keeping, Notice, Order } from './protocol.ts';
import type { SeenOutage } from './outages.ts';
import type { AnswerOf, QueryName, QueryOf } from './queries/index.ts';
import { Queue } from './queue.ts';
import type { Dialects } from './routes.ts';
import { Thread } from './thread.ts';

/** Several times a second, so that a lost process loses less than the last second. */
const STORE_EVERY_MS = 300;
/** A database that failed is tried again. */
const RETRY_MS = 1000;
const TEND_EVERY_MS = 10 * 60_000;
/** How long the end waits for what is not stored yet. */
const END_MS = 5000;
/** How long the state waits for what an earlier gateway stored. */
const OPEN_MS = 1000;
/** Some 10 MB. */
const QUEUED_AT_MOST = 50_000;
const OUTAGES_QUEUED_AT_MOST = 1000;

/** Does not keep the process alive. */
const after = (ms: number): Promise<void> => delay(ms, undefined, { ref: false });

/** Asked for something that nobody kept. */
export class NoRecords extends Error {
  override readonly name = 'NoRecords';
}

export interface RecordsOptions {
  /** Of the thread's program. */
  worker: string | URL;
  log: Log;
  redact: Redact;
  dialects: Dialects;
  specOf: SpecOf;
  /** Epoch milliseconds. */
  now: () => number;
  /** What the database had before anything of this gateway came in. Told once. */
  had: (had: Had) => void;
  /** They can't be stored any more, are lost, or are stored again. */
  turned: () => void;
  queuedAtMost?: number;
}

/**
 * The records of finished requests. They are stored by a thread of their own, in batches; a request only leaves its
 * figures here. Whatever happens to the database, requests are served.
 */
export class Records {
  readonly #options: RecordsOptions;
  readonly #queue: Queue;
  /** Not stored yet, by their ids. */
  readonly #outages = new Map<string, SeenOutage>();
  /** Null while nothing is kept. */
  #keeping: Keeping | null = null;
  #thread: Thread | null = null;
  #timer: NodeJS.Timeout | null = null;
  #tending: NodeJS.Timeout | null = null;
  #storing: Promise<void> | null = null;
  #reason: string | null = null;
  #stored = false;
  #saidLoss = false;
  #saidWhatWas = false;
  readonly #opened = Promise.withResolvers<null>();

  constructor(options: RecordsOptions) {
    this.#options = options;
    this.#queue = new Queue(options.queuedAtMost ?? QUEUED_AT_MOST, options.dialects, options.specOf);
  }

  get view(): RecordsView {
    const state = !this.#keeping
      ? 'off'
      : this.#reason !== null
        ? 'failing'
        : this.#stored
          ? 'storing'
          : 'opening';
    return {
      state,
      database: this.#keeping?.url ? 'postgres' : 'sqlite',
      queued: this.#queue.length,
      lost: this.#queue.lost,
      reason: this.#reason,
    };
  }

  /** Keeps records there from now on; null: nowhere. What is queued goes to the new place. */
  keep(keeping: Keeping | null): void {
    if (JSON.stringify(keeping) === JSON.stringify(this.#keeping)) return;
    void this.#thread?.end();
    this.#keeping = keeping;
    this.#reason = null;
    this.#stored = false;
    this.#thread = keeping && new Thread(this.#options.worker, keeping, (notice) => this.#noticed(notice));
  }

  /** Opens the database, so that it is known from the beginning when it can't be. */
  open(): void {
    this.#tend();
    this.#tending ??= setInterval(() => this.#tend(), TEND_EVERY_MS).unref();
  }

  /** Once it is known what the database had, or that it can't be told for now; a slow one is not waited for. */
  async opened(): Promise<void> {
    if (this.view.state !== 'opening') return;
    await Promise.race([this.#opened.promise, after(OPEN_MS)]);
  }

  /** `spec`: of the deployment that answered or failed last. Costs microseconds. */
  add(trace: Trace, spec: DeploymentSpec | null): void {
    if (!this.#keeping) return;
    if (!this.#queue.add(trace, spec)) this.#sayLoss();
    this.#later();
  }

  /** While the database is away, the last ones are kept. */
  addOutage(outage: SeenOutage): void {
    if (!this.#keeping) return;
    this.#outages.delete(outage.id);
    this.#outages.set(outage.id, outage);
    const [oldest] = this.#outages.keys();
    if (this.#outages.size > OUTAGES_QUEUED_AT_MOST) this.#outages.delete(oldest!);
    this.#later();
  }

  /** As JSON, which nobody here has to look at. Knows all that was added before. Rejects with a reason for people. */
  async json<N extends QueryName>(name: N, query: QueryOf<N>): Promise<string> {
    await this.#flush();
    try {
      return (await this.#ask({ type: 'query', name, query })) ?? 'null';
    } catch (error) {
      this.#tend(); // Which finds out whether it is the database.
      throw error;
    }
  }

  /** Rejects while they can't be stored. */
  async storeContents(contents: StoredContent[]): Promise<void> {
    await this.#ask({ type: 'contents', contents });
  }

  async query<N extends QueryName>(name: N, query: QueryOf<N>): Promise<AnswerOf<N>> {
    return JSON.parse(await this.json(name, query)) as AnswerOf<N>;
  }

  /** Stores what is queued, then lets go of the database. */
  async end(): Promise<void> {
    const thread = this.#thread;
    if (!thread) return;
    const closed = this.#flush().then(() => thread.ask({ type: 'end' }));
    // That it could not be closed is known from its failures before.
    await Promise.race([after(END_MS), closed.catch(() => undefined)]);
    const { length, lost } = this.#queue;
    if (length + lost > 0)
      this.#options.log.error(`${length + lost} records were lost, ${length} of them at the end`);
    if (this.#tending) clearInterval(this.#tending);
    if (this.#timer) clearTimeout(this.#timer);
    this.keep(null);
    await thread.end();
  }

  #later(): void {
    if (this.#timer) return;
    const wait = this.#reason === null ? STORE_EVERY_MS : RETRY_MS;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#waits) void this.#store();
      else if (this.#reason !== null) this.#tend(); // Which finds out whether the database is back.
    }, wait);
  }

  /** Stores all that was added until now: what is on its way, and what has come since. Never rejects. */
  async #flush(): Promise<void> {
    for (let i = 0; i < 2 && this.#waits; i++) await this.#store();
  }

  /** Stores a batch; one at a time. Never rejects. */
  #store(): Promise<void> {
    this.#storing ??= this.#storeNext().finally(() => {
      this.#storing = null;
      if (this.#waits) this.#later();
    });
    return this.#storing;
  }

  get #waits(): boolean {
    return this.#queue.length > 0 || this.#outages.size > 0;
  }

  async #storeNext(): Promise<void> {
    const thread = this.#thread;
    if (!thread || !this.#waits) return;
    const batch = this.#queue.take();
    const outages = Array.from(this.#outages.values());
    try {
      if (batch) await thread.ask({ type: 'store', batch });
      this.#queue.stored();
      if (outages.length > 0) await thread.ask({ type: 'outages', outages });
      // One that was seen again meanwhile goes on waiting.
      for (const outage of outages)
        if (this.#outages.get(outage.id) === outage) this.#outages.delete(outage.id);
      this.#succeeded();
    } catch (error) {
      if (thread === this.#thread) this.#failed((error as Error).message);
    }
  }

  #ask(order: Order): Promise<string | null> {
    if (!this.#thread) throw new NoRecords('No records are kept: general_settings.disable_spend_logs is on.');
    return this.#thread.ask(order);
  }

  #tend(): void {
    if (!this.#keeping) return;
    this.#ask({ type: 'tend', now: this.#options.now() }).then(
      () => this.#succeeded(),
      (error: unknown) => this.#failed((error as Error).message),
    );
  }

  #noticed(notice: Notice): void {
    if ('notice' in notice) this.#options.log.error(notice.notice);
    else if (!this.#saidWhatWas) {
      this.#saidWhatWas = true;
      this.#options.had(notice);
      this.#opened.resolve(null);
    }
  }

  #succeeded(): void {
    this.#stored = true;
    this.#saidLoss = false;
    if (this.#reason === null) return;
    this.#reason = null;
    this.#options.turned();
    this.#options.log.warn(`records are stored again; ${this.#queue.lost} were lost so far`);
  }

  #failed(reason: string): void {
    this.#opened.resolve(null);
    if (this.#reason === null && this.#keeping) {
      this.#options.log.error(`records can't be stored: ${reason}; requests go on, and it is tried again`);
    }
    const turned = this.#reason === null;
    this.#reason = this.#options.redact.text(reason);
    if (turned) this.#options.turned();
    if (this.#keeping) this.#later();
  }

  /** Once for each time that it begins. */
  #sayLoss(): void {
    if (this.#saidLoss) return;
    this.#saidLoss = true;
    this.#options.turned();
    this.#options.log.error(`${this.#queue.length} records wait to be stored: those that come now are lost`);
  }
}
