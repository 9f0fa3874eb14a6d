import type { StateView } from '../../contract/admin.ts';
import type { Batch } from './batch.ts';
import type { StoredContent } from './contents.ts';
import type { SeenOutage } from './outages.ts';
import type { QueryName } from './queries/index.ts';
import type { SpentToday } from './queries/spent-today.ts';
import type { Limits } from './retention.ts';

/** Where records go. */
export interface Keeping extends Limits {
  /** An address of PostgreSQL; null: the embedded database in `file`. */
  url: string | null;
  /** Absolute path. */
  file: string;
}

/** What the gateway's thread asks of the one that keeps records; each order is answered once, in turn. */
export type Order =
  | { type: 'store'; batch: Batch }
  | { type: 'outages'; outages: SeenOutage[] }
  | { type: 'contents'; contents: StoredContent[] }
  | { type: 'query'; name: QueryName; query: object }
  /** Sums up what is over, and lets go what is too old or too much. */
  | { type: 'tend'; now: number }
  /** Closes the database; nothing may follow. */
  | { type: 'end' };

export type Answer =
  /** `json`: of a query. */
  { order: number; ok: true; json: string | null } | { order: number; ok: false; reason: string };

/** What a database had when it was first opened. */
export interface Had {
  totals: StateView['totals'];
  today: SpentToday;
}

/** Told by itself: a line for the log, and what was there. */
export type Notice = { notice: string } | Had;
