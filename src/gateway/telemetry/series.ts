import type { Registry } from 'prom-client';
import { Samples } from '../../router/samples.ts';

/** One object a series: it is looked up by identity. */
export type Labels = Readonly<Record<string, string>>;

interface Value {
  metricName?: string;
  labels: Record<string, string | number>;
  value: number;
}

/**
 * A metric kept as bare numbers, told to prom-client's registry when someone scrapes. An observation on the path of a
 * request is then a few additions; prom-client's own metrics hash the labels of each, which took a tenth of a request.
 */
abstract class Metric<Cell> {
  readonly name: string;
  readonly #help: string;
  readonly #type: string;
  readonly #cells = new Map<Labels, Cell>();

  constructor(name: string, help: string, type: 'counter' | 'histogram' | 'summary', registry: Registry) {
    this.name = name;
    this.#help = help;
    this.#type = type;
    // A registry asks a metric for its name and for get() alone; the types want prom-client's own classes.
    registry.registerMetric(this as never);
  }

  get(): Promise<{ name: string; help: string; type: string; values: Value[] }> {
    const values = Array.from(this.#cells, ([labels, cell]) => this.told(labels, cell)).flat();
    return Promise.resolve({ name: this.name, help: this.#help, type: this.#type, values });
  }

  protected abstract empty(): Cell;
  protected abstract told(labels: Labels, cell: Cell): Value[];

  protected cell(labels: Labels): Cell {
    let cell = this.#cells.get(labels);
    if (!cell) {
      cell = this.empty();
      this.#cells.set(labels, cell);
    }
    return cell;
  }
}

export class Count extends Metric<{ value: number }> {
  constructor(name: string, help: string, registry: Registry) {
    super(name, help, 'counter', registry);
  }

  add(labels: Labels, amount: number): void {
    this.cell(labels).value += amount;
  }

  protected empty(): { value: number } {
    return { value: 0 };
  }

  protected told(labels: Labels, { value }: { value: number }): Value[] {
    return [{ labels, value }];
  }
}

interface Observed {
  count: number;
  sum: number;
}

export class Histogram extends Metric<Observed & { buckets: Float64Array }> {
  readonly #bounds: readonly number[];

  /** `bounds`: the upper ends of the buckets, ascending. */
  constructor(name: string, help: string, bounds: readonly number[], registry: Registry) {
    super(name, help, 'histogram', registry);
    this.#bounds = bounds;
  }

  observe(labels: Labels, value: number): void {
    const cell = this.cell(labels);
    cell.count++;
    cell.sum += value;
    let i = 0;
    while (i < this.#bounds.length && value > this.#bounds[i]!) i++;
    cell.buckets[i]!++;
  }

  protected empty(): Observed & { buckets: Float64Array } {
    return { count: 0, sum: 0, buckets: new Float64Array(this.#bounds.length + 1) };
  }

  protected told(labels: Labels, { count, sum, buckets }: Observed & { buckets: Float64Array }): Value[] {
    let upTo = 0;
    const steps = this.#bounds.map((le, i) => ({
      metricName: `${this.name}_bucket`,
      labels: { ...labels, le },
      value: (upTo += buckets[i]!),
    }));
    return [
      ...steps,
      { metricName: `${this.name}_bucket`, labels: { ...labels, le: '+Inf' }, value: count },
      ...totals(this.name, labels, { count, sum }),
    ];
  }
}

const QUANTILES = [0.5, 0.95, 0.99] as const;
/** Of the latest observations; fewer for its tails would be noise. */
const WINDOW = 1000;

export class Summary extends Metric<Observed & { recent: Samples }> {
  constructor(name: string, help: string, registry: Registry) {
    super(name, help, 'summary', registry);
  }

  observe(labels: Labels, value: number): void {
    const cell = this.cell(labels);
    cell.count++;
    cell.sum += value;
    cell.recent.add(value);
  }

  protected empty(): Observed & { recent: Samples } {
    return { count: 0, sum: 0, recent: new Samples(WINDOW) };
  }

  protected told(labels: Labels, { count, sum, recent }: Observed & { recent: Samples }): Value[] {
    const values = recent.percentiles(QUANTILES);
    return [
      ...QUANTILES.map((quantile, i) => ({ labels: { ...labels, quantile }, value: values[i] ?? 0 })),
      ...totals(this.name, labels, { count, sum }),
    ];
  }
}

const totals = (name: string, labels: Labels, { count, sum }: Observed): Value[] => [
  { metricName: `${name}_sum`, labels, value: sum },
  { metricName: `${name}_count`, labels, value: count },
];
