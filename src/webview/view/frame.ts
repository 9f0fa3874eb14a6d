import type { CooldownResetRequest } from '../../contract/admin.ts';
import type { Weights } from '../../contract/dashboard.ts';
import type { Charts, ChartId } from '../charts.ts';
import type { History } from '../history.ts';
import type { PageState } from '../model/page-state.ts';
import type { Picture } from '../model/picture.ts';
import type { ShownGroup } from '../model/shown-groups.ts';
import type { ViewOptions } from '../model/view-options.ts';
import type { WeightsDraft } from '../model/weights.ts';

/** What people can do on the page. */
export interface Actions {
  resetCooldowns(request: CooldownResetRequest): void;
  switchStrategy(strategy: string): void;
  expand(callId: string, open: boolean): void;
  pause(on: boolean): void;
  read(on: boolean): void;
  choose(options: Partial<ViewOptions>): void;
  asTable(chart: ChartId, on: boolean): void;
  draft(draft: WeightsDraft | null): void;
  copy(text: string): void;
  dismissNotice(): void;
  setWeights?: ((file: string, weights: Weights) => void) | undefined;
  startGateway?: (() => void) | undefined;
  useKey?: ((key: string) => void) | undefined;
}

/** All that one drawing of the page needs. */
export interface Frame {
  picture: Picture;
  page: PageState;
  /** Those that are drawn so far. */
  groups: readonly ShownGroup[];
  options: ViewOptions;
  now: number;
  history: History;
  charts: Charts;
  /** Requests by the second, just now. */
  rate: number;
  /** Where clients reach the gateway. */
  address: string;
  needsKey: boolean;
  actions: Actions;
}
