import type { Database } from '../database.ts';
import {
  globalActivity,
  globalActivityModels,
  globalSpend,
  globalSpendLogs,
  globalSpendModels,
  globalSpendProviders,
  spendByDay,
  spendLogs,
} from './litellm.ts';
import { requestRow, requestRows, type RequestsQuery, traceOf } from './requests.ts';
import { requestsCsv } from './requests-csv.ts';
import { spend } from './spend.ts';
import { content } from './content.ts';
import { arrivals } from './arrivals.ts';
import { timeline } from './timeline.ts';
import { traffic } from './traffic.ts';
import { variants } from './variants.ts';

/** All that can be asked of the records, by name. What is asked and what is answered crosses between threads. */
export const QUERIES = {
  traffic,
  spend,
  variants,
  timeline,
  arrivals,
  requests: async (database: Database, query: RequestsQuery) =>
    (await requestRows(database, query)).map(traceOf),
  request: async (database: Database, { callId }: { callId: string }) => {
    const row = await requestRow(database, callId);
    return row && traceOf(row);
  },
  content,
  requestsCsv,
  spendLogs,
  spendByDay,
  globalSpend,
  globalSpendLogs,
  globalSpendModels,
  globalSpendProviders,
  globalActivity,
  globalActivityModels,
} as const;

export type QueryName = keyof typeof QUERIES;
export type QueryOf<N extends QueryName> = Parameters<(typeof QUERIES)[N]>[1];
export type AnswerOf<N extends QueryName> = Awaited<ReturnType<(typeof QUERIES)[N]>>;
