import { attribute, nanos } from './otlp.ts';

/** As the conventions want them: https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/ */
const DURATION = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const FIRST_CHUNK = [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const TOKENS = Array.from({ length: 14 }, (_, i) => 4 ** i);

/** Cumulative: each report tells all since the start. */
const CUMULATIVE = 2;

/** What was observed under one set of attributes. */
export class Cell {
  readonly #bounds: readonly number[];
  readonly #buckets: number[];
  #count = 0;
  #sum = 0;
  #least = Infinity;
  #most = -Infinity;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#buckets = new Array<number>(bounds.length + 1).fill(0);
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  observe(value: number): void {
    let i = 0;
    while (i < this.#bounds.length && value > this.#bounds[i]!) i++;
    this.#buckets[i]!++;
    this.#count++;
    this.#sum += value;
    if (value < this.#least) this.#least = value;
    if (value > this.#most) this.#most = value;
  }

  /** A data point of OTLP. `attributes` as text, times in epoch milliseconds. */
  told(attributes: string, since: number, now: number): string {
    const counts = this.#buckets.map((count) => `"${count}"`).join(',');
    return `{"attributes":[${attributes}],"startTimeUnixNano":${nanos(since)},"timeUnixNano":${nanos(now)},"count":"${this.#count}","sum":${this.#sum},"min":${this.#least},"max":${this.#most},"bucketCounts":[${counts}],"explicitBounds":[${this.#bounds.join(',')}]}`;
  }
}

class Histogram {
  readonly #name: string;
  readonly #unit: string;
  readonly #bounds: readonly number[];
  readonly #cells = new Map<string, Cell>();

  constructor(name: string, unit: string, bounds: readonly number[]) {
    this.#name = name;
    this.#unit = unit;
    this.#bounds = bounds;
  }

  cell(attributes: string): Cell {
    let cell = this.#cells.get(attributes);
    if (!cell) {
      cell = new Cell(this.#bounds);
      this.#cells.set(attributes, cell);
    }
    return cell;
  }

  told(since: number, now: number): string[] {
    const points = Array.from(this.#cells).flatMap(([attributes, cell]) =>
      cell.empty ? [] : [cell.told(attributes, since, now)],
    );
    if (points.length === 0) return [];
    return [
      `{"name":"${this.#name}","unit":"${this.#unit}","histogram":{"aggregationTemporality":${CUMULATIVE},"dataPoints":[${points.join(',')}]}}`,
    ];
  }
}

/** The instruments of one set of attributes, found without looking them up each time. */
export interface Instruments {
  duration(error: string | null): Cell;
  firstChunk: Cell;
  input: Cell;
  output: Cell;
}

export class GenAiMetrics {
  readonly #since: number;
  readonly #duration = new Histogram('gen_ai.client.operation.duration', 's', DURATION);
  readonly #firstChunk = new Histogram('gen_ai.client.operation.time_to_first_chunk', 's', FIRST_CHUNK);
  readonly #tokens = new Histogram('gen_ai.client.token.usage', '{token}', TOKENS);

  /** `since`: epoch milliseconds. */
  constructor(since: number) {
    this.#since = since;
  }

  of(attributes: string): Instruments {
    const typed = (type: string): string => `${attributes},${attribute('gen_ai.token.type', type)}`;
    const durations = new Map<string | null, Cell>();
    return {
      duration: (error) => {
        let cell = durations.get(error);
        if (!cell) {
          cell = this.#duration.cell(
            error === null ? attributes : `${attributes},${attribute('error.type', error)}`,
          );
          durations.set(error, cell);
        }
        return cell;
      },
      firstChunk: this.#firstChunk.cell(attributes),
      input: this.#tokens.cell(typed('input')),
      output: this.#tokens.cell(typed('output')),
    };
  }

  /** As OTLP's JSON. */
  told(now: number): string[] {
    return [this.#duration, this.#firstChunk, this.#tokens].flatMap((one) => one.told(this.#since, now));
  }
}
