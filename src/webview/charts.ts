import type { StateView } from '../contract/admin.ts';
import type { History } from './history.ts';
import type { Chart } from './model/chart.ts';
import { costChart } from './model/charts/cost.ts';
import { errorsChart } from './model/charts/errors.ts';
import { latencyChart } from './model/charts/latency.ts';
import { tokensChart } from './model/charts/tokens.ts';
import { trafficChart } from './model/charts/traffic.ts';
import { type Experiment, experimentsOf } from './model/experiment.ts';
import { type Lane, lanesOf } from './model/lanes.ts';
import { memo } from './model/memo.ts';
import { Places } from './model/names.ts';
import { type Split, splitsOf } from './model/split.ts';
import type { ViewOptions } from './model/view-options.ts';
import { Plot } from './view/plot.ts';

export const CHART_IDS = ['traffic', 'latency', 'errors', 'tokens', 'cost'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What is made of the records for the page, made anew only when it changes. */
export class Charts {
  readonly plots: Record<ChartId, Plot>;
  charts: Record<ChartId, Chart> | null = null;
  splits: Split[] = [];
  lanes: Lane[] = [];
  experiments: Experiment[] = [];
  places = new Places(null);
  readonly #places = memo((_version: string, state: StateView | null) => new Places(state));
  readonly #drawn = {
    traffic: memo(trafficChart),
    latency: memo(latencyChart),
    errors: memo(errorsChart),
    tokens: memo(tokensChart),
    cost: memo(costChart),
  };
  readonly #splits = memo(splitsOf);
  readonly #lanes = memo(lanesOf);
  readonly #experiments = memo(experimentsOf);

  constructor(onRead: () => void) {
    const plots = CHART_IDS.map((id) => [id, new Plot(onRead)] as const);
    this.plots = Object.fromEntries(plots) as Record<ChartId, Plot>;
  }

  update({ traffic, timeline, variants }: History, state: StateView | null, options: ViewOptions): void {
    const version = versionOf(state);
    this.places = this.#places([version], version, state);
    const { told } = traffic.known;
    if (told) {
      const { by } = told.options;
      this.charts = {
        traffic: this.#drawn.traffic(undefined, told.view, by, options.traffic, this.places),
        latency: this.#drawn.latency(undefined, told.view, options.latency),
        errors: this.#drawn.errors(undefined, told.view),
        tokens: this.#drawn.tokens(undefined, told.view),
        cost: this.#drawn.cost(undefined, told.view),
      };
      this.splits = this.#splits([told.view, by, version], told.view, by, this.places, state);
      for (const id of CHART_IDS) this.plots[id].show(this.charts[id]);
    }
    if (timeline.known.told) this.lanes = this.#lanes(undefined, timeline.known.told.view);
    if (variants.known.told) this.experiments = this.#experiments(undefined, variants.known.told.view);
  }

  redraw(): void {
    for (const id of CHART_IDS) this.plots[id].redraw();
  }
}

/** Says when another configuration or strategy serves. */
const versionOf = (state: StateView | null): string =>
  JSON.stringify(
    state && [
      state.gateway.instance,
      state.gateway.configVersion,
      state.groups.map(({ name, strategy }) => [name, strategy]),
    ],
  );
