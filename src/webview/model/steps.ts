import type { TrafficPoint, TrafficView } from '../../contract/records.ts';

/** The last step is left out until so much of it has passed: of less, its rate tells nothing. */
const ENOUGH = 0.5;

/** The time axis of some traffic: where each step begins, and how much of it has passed. */
export class Steps {
  /** Epoch milliseconds. */
  readonly starts: readonly number[];
  readonly #view: TrafficView;

  constructor(view: TrafficView) {
    const { since, until, stepMs } = view;
    this.#view = view;
    const whole = Math.floor((until - since) / stepMs);
    const rest = until - since - whole * stepMs;
    const count = rest >= ENOUGH * stepMs ? whole + 1 : whole;
    this.starts = Array.from({ length: Math.max(1, count) }, (_, index) => since + index * stepMs);
  }

  get seconds(): number[] {
    return this.starts.map((at) => at / 1000);
  }

  /** Of each step, in its order; `none` where there is no point. */
  of<T>(points: readonly TrafficPoint[], value: (point: TrafficPoint) => T, none: T): T[] {
    const at = new Map(points.map((point) => [point.at, point]));
    return this.starts.map((start) => {
      const point = at.get(start);
      return point ? value(point) : none;
    });
  }

  /** A count of each step, by the second. */
  perSecond(points: readonly TrafficPoint[], value: (point: TrafficPoint) => number): number[] {
    const { until, stepMs } = this.#view;
    return this.of(points, value, 0).map(
      (count, index) => count / (Math.min(stepMs, until - this.starts[index]!) / 1000),
    );
  }

  /** What has come together until the end of each step. */
  sums(points: readonly TrafficPoint[], value: (point: TrafficPoint) => number): number[] {
    let sum = 0;
    return this.of(points, value, 0).map((one) => (sum += one));
  }
}

export const sumUp = (points: readonly TrafficPoint[], value: (point: TrafficPoint) => number): number =>
  points.reduce((sum, point) => sum + value(point), 0);
