import * as l10n from '@vscode/l10n';
import uPlot, { type AlignedData } from 'uplot';
import type { Chart, ChartSeries } from '../model/chart.ts';
import { tick } from '../model/format.ts';
import { type Palette, readPalette } from './palette.ts';
import { dashesOf, fillOf } from './patterns.ts';

export const PLOT_HEIGHT = 150;
/** The charts show one span of time: the pointer over one reads all. */
const TOGETHER = 'history';

type Column = (number | null)[];

/** What a plot says at the moment that is pointed at; `at` null: at the end. */
export interface Reading {
  /** Epoch seconds. */
  at: number | null;
  values: Column;
}

/** Told to all plots of the same span, as a pointer would be: the types leave that argument out. */
interface Published {
  setCursor(at: { left: number; top: number }, fire: boolean, publish: boolean): void;
}

/** Draws a chart onto a canvas, in the colours of the day. */
export class Plot {
  readonly element = document.createElement('div');
  readonly #probe = document.createElement('i');
  readonly #onRead: () => void;
  #plot: uPlot | null = null;
  #chart: Chart | null = null;
  #shape = '';

  constructor(onRead: () => void) {
    this.#onRead = onRead;
    this.element.className = 'plot';
    this.#probe.hidden = true;
    this.element.append(this.#probe);
    this.element.addEventListener('keydown', (event) => this.#step(event));
    this.element.addEventListener('blur', () => this.#point(-10));
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'img');
    new ResizeObserver(() => this.#fit()).observe(this.element);
  }

  get reading(): Reading {
    const { times = [], series = [] } = this.#chart ?? {};
    const index = this.#plot?.cursor.idx ?? null;
    return {
      at: index === null ? null : (times[index] ?? null),
      values: series.map(({ values }) => values.at(index ?? -1) ?? null),
    };
  }

  show(chart: Chart): void {
    if (chart === this.#chart) return;
    this.#chart = chart;
    this.element.setAttribute('aria-label', l10n.t('{0}. Arrow keys read it step by step.', chart.summary));
    const shape = JSON.stringify([
      chart.kind,
      chart.most,
      chart.series.map(({ name, style }) => [name, style]),
    ]);
    if (this.#plot && shape === this.#shape) this.#plot.setData(dataOf(chart));
    else this.redraw();
    this.#shape = shape;
  }

  /** Anew, with the colours of the day. */
  redraw(): void {
    this.#plot?.destroy();
    this.#plot = null;
    if (!this.#chart || this.element.clientWidth === 0 || this.#chart.series.length === 0) return;
    const options = this.#options(this.#chart, readPalette(this.#probe));
    this.#plot = new uPlot(options, dataOf(this.#chart), this.element);
  }

  #fit(): void {
    const width = this.element.clientWidth;
    if (!this.#plot) this.redraw();
    else if (width > 0 && width !== this.#plot.width) this.#plot.setSize({ width, height: PLOT_HEIGHT });
  }

  #step(event: KeyboardEvent): void {
    const last = (this.#chart?.times.length ?? 0) - 1;
    const index = this.#plot?.cursor.idx ?? null;
    const next: Record<string, number | undefined> = {
      ArrowLeft: Math.max(0, (index ?? last + 1) - 1),
      ArrowRight: Math.min(last, (index ?? last) + 1),
      Home: 0,
      End: last,
      Escape: -1,
    };
    const to = next[event.key];
    if (!this.#plot || to === undefined) return;
    event.preventDefault();
    this.#point(to < 0 ? -10 : this.#plot.valToPos(this.#chart!.times[to]!, 'x'));
  }

  #point(left: number): void {
    (this.#plot as Published | null)?.setCursor({ left, top: left < 0 ? -10 : 1 }, true, true);
  }

  #options(chart: Chart, palette: Palette): uPlot.Options {
    const { text, grid, font } = palette;
    const axis = { stroke: text, font, ticks: { show: false } };
    const span = (self: uPlot): number =>
      1000 * ((self.scales['x']?.max ?? 0) - (self.scales['x']?.min ?? 0));
    let read: number | null | undefined;
    return {
      width: this.element.clientWidth,
      height: PLOT_HEIGHT,
      legend: { show: false },
      cursor: {
        y: false,
        drag: { x: false, y: false },
        points: { show: chart.kind === 'lines', size: 5 },
        sync: { key: TOGETHER },
      },
      padding: [8, 18, 0, 0],
      scales: { y: { range: (_, __, max) => [0, chart.most ?? (max > 0 ? max * 1.1 : 1)] } },
      axes: [
        {
          ...axis,
          grid: { show: false },
          space: 46,
          size: 24,
          values: (self, times) => unrepeated(times.map((time) => tick(time * 1000, span(self)))),
        },
        {
          ...axis,
          grid: { stroke: grid, width: 1 },
          space: 34,
          // Null while it does not know them yet, which its types do not tell.
          size: (_, values: readonly string[] | null) =>
            14 + 6.5 * Math.max(2, ...(values ?? []).map(({ length }) => length)),
          values: (_, values) => values.map((value) => chart.format(value)),
        },
      ],
      series: [{}, ...drawn(chart).map((one) => seriesOptions(chart, one, palette))],
      hooks: {
        setCursor: [
          ({ cursor: { idx } }) => {
            if (idx === read) return;
            read = idx;
            this.#onRead();
          },
        ],
      },
    };
  }
}

/** Of a series, the places of what no line leads to. */
const alone = (self: uPlot, index: number): number[] => {
  const values = self.data[index] ?? [];
  const has = (at: number): boolean => values[at] !== null && values[at] !== undefined;
  return Array.from(values.keys()).filter((at) => has(at) && !has(at - 1) && !has(at + 1));
};

/** A label that says the same as the one before says nothing. */
const unrepeated = (labels: string[]): string[] =>
  labels.map((label, index) => (label === labels[index - 1] ? '' : label));

/** Heaps are drawn from the top down: each paints over what is above its own part. */
const drawn = ({ kind, series }: Chart): ChartSeries[] => (kind === 'lines' ? series : series.toReversed());

const dataOf = (chart: Chart): AlignedData =>
  chart.kind === 'lines'
    ? [chart.times, ...chart.series.map(({ values }) => values)]
    : [chart.times, ...heaped(chart.series.map(({ values }) => values)).toReversed()];

const heaped = (columns: Column[]): Column[] => {
  const below: number[] = [];
  return columns.map((column) =>
    column.map((value, index) => (value === null ? null : (below[index] = (below[index] ?? 0) + value))),
  );
};

const seriesOptions = ({ kind }: Chart, { name, style }: ChartSeries, palette: Palette): uPlot.Series => {
  const color = palette.series(style);
  const fill = (self: uPlot): string =>
    // The types know of no patterns; canvases do.
    fillOf(self.ctx, style, color, palette.background) as string;
  switch (kind) {
    case 'lines':
      return {
        label: name,
        stroke: color,
        width: 1.75,
        dash: [...dashesOf(style)],
        points: { show: true, size: 4, fill: color, filter: alone },
      };
    case 'stack':
      return { label: name, stroke: palette.background, width: 1, fill, points: { show: false } };
    case 'bars':
      return {
        label: name,
        stroke: palette.background,
        width: 0.5,
        fill,
        points: { show: false },
        paths: uPlot.paths.bars!({ size: [0.85, 24] }),
      };
  }
};
