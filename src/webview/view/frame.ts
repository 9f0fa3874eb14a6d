import type { CooldownResetRequest } from '../../contract/admin.ts';
import type { PageState } from '../model/page-state.ts';
import type { Picture } from '../model/picture.ts';
import type { RateChart } from './rate-chart.ts';

/** What people can do on the page. */
export interface Actions {
  resetCooldowns(request: CooldownResetRequest): void;
  switchStrategy(strategy: string): void;
  expand(callId: string, open: boolean): void;
  pause(on: boolean): void;
  read(on: boolean): void;
  copy(text: string): void;
  dismissNotice(): void;
  startGateway?: (() => void) | undefined;
  useKey?: ((key: string) => void) | undefined;
}

/** All that one drawing of the page needs. */
export interface Frame {
  picture: Picture;
  page: PageState;
  now: number;
  chart: RateChart;
  /** Where clients reach the gateway. */
  address: string;
  needsKey: boolean;
  actions: Actions;
}
