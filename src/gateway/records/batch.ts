import type { AttemptView } from '../../contract/admin.ts';
import type { Trace } from '../../router/trace.ts';
import { writeAscii } from '../ascii.ts';
import { CALL_ID_LENGTH } from '../http/call-id.ts';
import type { Route, Series } from './routes.ts';

/** The numbers of a finished request, in the order in which they are packed. NaN stands for what is not known. */
export const CELLS = [
  'route',
  'started_at',
  'duration_ms',
  'overhead_ms',
  'ttft_ms',
  'input_tokens',
  'output_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'cost',
  'savings',
] as const;
export const WIDTH = CELLS.length;

/** Where a number stands within its row. */
export const CELL = Object.fromEntries(CELLS.map((name, i) => [name, i])) as Record<
  (typeof CELLS)[number],
  number
>;

/** An attempt as it is kept: upstreams' messages may quote a prompt, so only the error's kind stays. */
export interface StoredAttempt extends Omit<AttemptView, 'error'> {
  error: string | null;
  series: number;
}

/**
 * Finished requests on their way to the database. Ids and numbers are packed: that leaves no garbage, and is copied
 * to another thread in one piece.
 */
export interface Batch {
  rows: number;
  /** Call ids, one after the other. */
  ids: Uint8Array;
  /** WIDTH numbers a request. */
  cells: Float64Array;
  /** By row, of those that have one. */
  sessions: [row: number, session: string][];
  /** By row, of those that took more than one, or one that ended otherwise than the request. */
  attempts: [row: number, attempts: StoredAttempt[]][];
  /** The words of its rows, each once. */
  routes: Route[];
  /** Those of attempts. */
  series: Series[];
}

/** The call ids of a batch, by row. */
export function idsOf({ ids }: Batch): (row: number) => string {
  const text = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength).toString('latin1');
  return (row) => text.slice(row * CALL_ID_LENGTH, (row + 1) * CALL_ID_LENGTH);
}

/** Fills a batch. */
export class BatchBuilder {
  readonly #sessions: Batch['sessions'] = [];
  readonly #attempts: Batch['attempts'] = [];
  readonly #routes = new Set<Route>();
  readonly #series = new Set<Series>();
  #ids: Buffer;
  #cells: Float64Array;
  rows = 0;

  /** `room`: for so many rows at first. */
  constructor(room: number) {
    this.#ids = Buffer.allocUnsafe(room * CALL_ID_LENGTH);
    this.#cells = new Float64Array(room * WIDTH);
  }

  /** `series`: of each attempt, where they are kept apart. Milliseconds are kept to the microsecond. */
  add(trace: Trace, route: Route, series?: readonly Series[]): void {
    const row = this.rows++;
    const at = row * WIDTH;
    if (at === this.#cells.length) this.#grow();
    const cells = this.#cells;
    const { usage, attempts } = trace;
    let upstreamMs = 0;
    for (const { durationMs } of attempts) upstreamMs += durationMs;
    cells[at] = route.id;
    cells[at + 1] = Math.floor(trace.startedAt);
    cells[at + 2] = micro(trace.durationMs);
    cells[at + 3] = micro(Math.max(0, trace.durationMs - upstreamMs));
    cells[at + 4] = micro(attempts.at(-1)?.ttftMs ?? NaN);
    cells[at + 5] = usage ? whole(usage.input) : 0;
    cells[at + 6] = usage ? whole(usage.output) : 0;
    cells[at + 7] = usage ? whole(usage.cacheRead) : 0;
    cells[at + 8] = usage ? whole(usage.cacheWrite) : 0;
    cells[at + 9] = finite(trace.cost);
    cells[at + 10] = finite(trace.savings);
    writeAscii(trace.callId, this.#ids, row * CALL_ID_LENGTH);
    if (trace.session !== null) this.#sessions.push([row, trace.session]);
    this.#routes.add(route);
    if (series) this.#addAttempts(row, trace, series);
  }

  build(): Batch {
    const { rows } = this;
    return {
      rows,
      ids: this.#ids.subarray(0, rows * CALL_ID_LENGTH),
      cells: this.#cells.subarray(0, rows * WIDTH),
      sessions: this.#sessions,
      attempts: this.#attempts,
      routes: Array.from(this.#routes),
      series: Array.from(this.#series),
    };
  }

  #addAttempts(row: number, { attempts }: Trace, series: readonly Series[]): void {
    const stored = attempts.map(({ error, ...known }, i) => {
      this.#series.add(series[i]!);
      return { ...known, error: error && error.kind, series: series[i]!.id };
    });
    this.#attempts.push([row, stored]);
  }

  #grow(): void {
    this.#ids = Buffer.concat([this.#ids], this.#ids.length * 2);
    const cells = new Float64Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** More tokens than that are a provider's mistake, which must not make a row that no database takes. */
const TOKENS_AT_MOST = 1e12;

const whole = (tokens: number): number => Math.min(Math.round(tokens), TOKENS_AT_MOST);

const finite = (dollars: number | null): number =>
  dollars !== null && Number.isFinite(dollars) ? dollars : NaN;

const micro = (ms: number): number => Math.round(ms * 1000) / 1000;
