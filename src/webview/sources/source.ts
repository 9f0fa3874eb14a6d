import type {
  CooldownResetRequest,
  GatewayView,
  StrategyRequest,
  StrategyView,
} from '../../contract/admin.ts';
import type { RecordAnswers, RecordName, ToDashboard, Weights } from '../../contract/dashboard.ts';

/** What a source tells the dashboard: the host's messages, and what only a page of its own meets. */
export type Update =
  | Exclude<ToDashboard, { type: 'records' }>
  | { type: 'key'; key: 'needed' | 'refused' }
  | { type: 'strategy'; view: StrategyView }
  | { type: 'notice'; message: string };

export type Emit = (update: Update) => void;

/** Where the dashboard's data comes from and its wishes go. It connects, and connects again, by itself. */
export interface Source {
  start(emit: Emit): void;
  resetCooldowns(request: CooldownResetRequest): void;
  switchStrategy(request: StrategyRequest): void;
  /** Rejects with a reason for people. */
  records<N extends RecordName>(name: N, query: Record<string, string>): Promise<RecordAnswers[N]>;
  /** Where the host can change the file, which an editor can undo. */
  setWeights?(file: string, weights: Weights): void;
  /** Where clients reach the gateway, without a trailing slash. */
  address(gateway: GatewayView): string;
  /** True when clients are known to need a key. */
  readonly needsKey: boolean;
  /** Where the host can start a stopped gateway. */
  startGateway?(): void;
  /** Where the page itself has to ask for the key. */
  useKey?(key: string): void;
}

/** What of the page survives its being put away. */
export interface Memory {
  read(): unknown;
  write(value: unknown): void;
}
