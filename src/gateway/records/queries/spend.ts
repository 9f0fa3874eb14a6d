import type { SpendKey, SpendRow, SpendView } from '../../../contract/records.ts';
import type { Database } from '../database.ts';
import { spanOf } from './span.ts';
import { sumsBy, tokensOf } from './sums.ts';

const DAY = 86_400_000;

const KEYS: Record<SpendKey, string> = {
  deployment: 's.deployment',
  group: 's.model_group',
  provider: 's.provider',
  variant: 's.variant',
  day: `r.at / ${DAY}`,
};

export interface SpendQuery {
  groupBy: SpendKey;
  /** Epoch milliseconds. */
  since: number;
  until: number;
}

export async function spend(database: Database, { groupBy, since, until }: SpendQuery): Promise<SpendView> {
  const span = spanOf(since, until);
  const rows = (await sumsBy(database, KEYS[groupBy], span)).map((sums): SpendRow => {
    const { key, requests, failures, cost, savings, estimated, unpriced } = sums;
    return {
      key: groupBy === 'day' ? dayOf(Number(key)) : key === '' ? '(none)' : String(key),
      requests,
      failures,
      tokens: tokensOf(sums),
      cost,
      savings,
      estimated,
      unpriced,
    };
  });
  const order: (a: SpendRow, b: SpendRow) => number =
    groupBy === 'day'
      ? (a, b) => (a.key < b.key ? -1 : 1)
      : (a, b) => b.cost - a.cost || b.requests - a.requests || (a.key < b.key ? -1 : 1);
  return { since: span.since, until, rows: rows.sort(order) };
}

/** `2026-01-31`, for days since the epoch. */
export const dayOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
