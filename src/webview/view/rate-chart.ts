import uPlot, { type AlignedData } from 'uplot';
import { perSecond } from '../model/format.ts';
import type { Rates } from '../model/rates.ts';
import { type Palette, readPalette } from './palette.ts';

/** Seconds that each point is the mean of: calm enough to read, quick enough to see a change. */
const SMOOTH = 5;
const HEIGHT = 170;

type Column = (number | null)[];

/** Requests per second, stacked by deployment. */
export class RateChart {
  readonly element = document.createElement('div');
  readonly #probe = document.createElement('i');
  readonly #onHover: () => void;
  #plot: uPlot | null = null;
  #names: readonly string[] = [];
  #columns: Column[] = [];
  #stacks: Column[] = [];
  #seconds: number[] = [];

  constructor(onHover: () => void) {
    this.#onHover = onHover;
    this.#probe.hidden = true;
    this.element.append(this.#probe);
    new ResizeObserver(() => this.#fit()).observe(this.element);
  }

  /** The second under the pointer and each series' value there; `at` null: the newest values. */
  get reading(): { at: number | null; values: Column } {
    const index = this.#plot?.cursor.idx ?? null;
    const at = index === null ? null : (this.#seconds[index] ?? null);
    return { at, values: this.#columns.map((column) => column.at(index ?? -1) ?? null) };
  }

  get totalNow(): number {
    return this.#columns.reduce((total, column) => total + (column.at(-1) ?? 0), 0);
  }

  get summary(): string {
    const peak = (this.#stacks.at(-1) ?? []).reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
    return `Requests per second by deployment over the last minutes: now ${perSecond(this.totalNow)}, at most ${perSecond(peak)}`;
  }

  update(names: readonly string[], rates: Rates, now: number): void {
    this.#columns = names.map((name) => rates.series(name, now, SMOOTH));
    this.#seconds = Array.from({ length: rates.span - 1 }, (_, index) => now - rates.span + 1 + index);
    this.#stacks = stacked(this.#columns);
    const same =
      names.length === this.#names.length && names.every((name, index) => name === this.#names[index]);
    this.#names = names;
    if (this.#plot && same) this.#plot.setData(this.#data());
    else this.redraw();
  }

  /** Anew, with the colours of the day. */
  redraw(): void {
    this.#plot?.destroy();
    this.#plot = null;
    if (this.element.clientWidth === 0 || this.#names.length === 0) return;
    this.#plot = new uPlot(this.#options(readPalette(this.#probe)), this.#data(), this.element);
  }

  #data(): AlignedData {
    return [this.#seconds, ...this.#stacks];
  }

  #fit(): void {
    const width = this.element.clientWidth;
    if (!this.#plot) this.redraw();
    else if (width > 0 && width !== this.#plot.width) this.#plot.setSize({ width, height: HEIGHT });
  }

  #options({ text, grid, font, series }: Palette): uPlot.Options {
    const axis = { stroke: text, font, ticks: { show: false }, grid: { stroke: grid, width: 1 } };
    return {
      width: this.element.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      padding: [8, 8, 0, 0],
      scales: { y: { range: (_, __, max) => [0, Math.max(1, max * 1.1)] } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          incrs: [60, 120],
          space: 44,
          size: 26,
          values: (_, times) => times.map(minute),
        },
        { ...axis, space: 30, size: 34 },
      ],
      series: [
        {},
        ...this.#names.map((label, index) => ({
          label,
          width: 0,
          fill: `color-mix(in srgb, ${series(index)} 75%, transparent)`,
          points: { show: false },
        })),
      ],
      bands: this.#names
        .slice(1)
        .map((_, index) => ({ series: [index + 2, index + 1] as uPlot.Band.Bounds })),
      hooks: { setCursor: [() => this.#onHover()] },
    };
  }
}

const stacked = (columns: Column[]): Column[] => {
  const below: number[] = [];
  return columns.map((column) =>
    column.map((value, index) => (value === null ? null : (below[index] = (below[index] ?? 0) + value))),
  );
};

const minute = (epochSecond: number): string => new Date(epochSecond * 1000).toTimeString().slice(0, 5);
