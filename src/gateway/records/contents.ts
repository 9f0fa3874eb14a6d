import type { Surface } from '../dialects/dialect.ts';
import type { ClientRequest } from '../http/exchange.ts';
import { answerOf, promptOf } from '../telemetry/content.ts';
import { NotTaken, Outbox } from '../telemetry/outbox.ts';
import type { Report, Reporter } from '../telemetry/reporter.ts';
import { NoRecords } from './records.ts';

/** What a client said and was answered, as JSON. */
export interface StoredContent {
  id: string;
  prompt: string;
  /** Null where there was none, or a very long one. */
  answer: string | null;
}

export interface ContentsWorld {
  /** Rejects while they can't be stored. */
  storeContents: (contents: StoredContent[]) => Promise<void>;
  redact: (text: string) => string;
  lost: (count: number, reason: string) => void;
  now: () => number;
  after: (ms: number, then: () => void) => () => void;
}

interface Told {
  id: string;
  surface: Surface;
  client: ClientRequest;
  answer: Buffer | null;
}

/** Requests. Few at a time: reading long prompts takes milliseconds that other requests need. */
const MOST = 1000;
const BATCH = 4;
const DELAY_MS = 200;
const SHARE = 0.25;
const TRIES = 60;
const RETRY_MS = 1000;
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps prompts and answers beside the records, where `record_content` asks for it. */
export class Contents implements Reporter {
  readonly #world: ContentsWorld;
  readonly #outbox: Outbox<Told>;

  constructor(world: ContentsWorld) {
    this.#world = world;
    this.#outbox = new Outbox<Told>({
      most: MOST,
      mostBytes: MOST_BYTES,
      batch: BATCH,
      delayMs: DELAY_MS,
      share: () => SHARE,
      now: world.now,
      tries: TRIES,
      after: world.after,
      lost: world.lost,
      send: (told) => this.#store(told),
    });
  }

  finished({ trace, surface, client, answer: copy }: Report): void {
    const answer = copy?.bytes() ?? null;
    const bytes = client.body.length + (answer?.length ?? 0);
    this.#outbox.add({ id: trace.callId, surface, client, answer }, bytes);
  }

  close(): Promise<void> {
    return this.#outbox.close();
  }

  async #store(told: readonly Told[]): Promise<void> {
    try {
      await this.#world.storeContents(told.map((one) => this.#read(one)));
    } catch (error) {
      throw new NotTaken((error as Error).message, error instanceof NoRecords ? null : RETRY_MS);
    }
  }

  #read({ id, surface, client, answer }: Told): StoredContent {
    const said = answer && answerOf(surface, client.stream, answer);
    return {
      id,
      prompt: this.#world.redact(JSON.stringify(promptOf(client))),
      answer: said === null || said === undefined ? null : this.#world.redact(JSON.stringify(said)),
    };
  }
}
