import { type Columns, csv } from '../csv.ts';
import type { Database } from '../database.ts';
import { type RequestRow, requestRows, type RequestsQuery } from './requests.ts';

const COLUMNS: Columns<RequestRow> = [
  ['time', (row) => new Date(row.started_at).toISOString()],
  ['call_id', (row) => row.id],
  ['group', (row) => row.model_group],
  ['deployment', (row) => row.deployment],
  ['provider', (row) => row.provider],
  ['variant', (row) => row.variant],
  ['requested_model', (row) => row.requested_model],
  ['model', (row) => row.model],
  ['surface', (row) => row.surface],
  ['stream', (row) => row.stream],
  ['outcome', (row) => row.outcome],
  ['status', (row) => row.status],
  ['error', (row) => row.error],
  ['attempts', (row) => row.attempts],
  ['retries', (row) => row.retries],
  ['fallbacks', (row) => row.fallbacks],
  ['duration_ms', (row) => row.duration_ms],
  ['ttft_ms', (row) => row.ttft_ms],
  ['input_tokens', (row) => row.input_tokens],
  ['output_tokens', (row) => row.output_tokens],
  ['cache_read_tokens', (row) => row.cache_read_tokens],
  ['cache_write_tokens', (row) => row.cache_write_tokens],
  ['estimated', (row) => row.estimated],
  ['cost', (row) => row.cost],
  ['savings', (row) => row.savings],
  ['session', (row) => row.session],
];

/** One line a request, newest first. Put together here: the gateway's thread has requests to serve. */
export const requestsCsv = async (database: Database, query: RequestsQuery): Promise<string> =>
  csv(COLUMNS, await requestRows(database, query));
