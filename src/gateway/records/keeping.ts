import { join } from 'node:path';
import type { Config } from '../../config/index.ts';
import { durationMs } from '../../config/durations.ts';
import type { Keeping } from './protocol.ts';

/** Where a configuration wants records kept, and how long; null: not at all. */
export function keepingOf({ general, litellm }: Config, dataDir: string): Keeping | null {
  if (general.disable_spend_logs) return null;
  return {
    url: general.database_url ?? litellm.database_url ?? null,
    file: join(dataDir, 'data.db'),
    keepMs: durationMs(general.maximum_spend_logs_retention_period),
    maxBytes: general.maximum_spend_logs_size_mb * 1024 * 1024,
  };
}
