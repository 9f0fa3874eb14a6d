/** How far the tables have come; its one column counts the migrations that were made. */
export const VERSION_TABLE =
  'CREATE TABLE IF NOT EXISTS switchyard_migrations (version BIGINT NOT NULL PRIMARY KEY)';

const SUM_COLUMNS = `
  requests BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  cancelled BIGINT NOT NULL,
  errors BIGINT NOT NULL,
  estimated BIGINT NOT NULL,
  unpriced BIGINT NOT NULL,
  input_tokens BIGINT NOT NULL,
  output_tokens BIGINT NOT NULL,
  cache_read_tokens BIGINT NOT NULL,
  cache_write_tokens BIGINT NOT NULL,
  cost DOUBLE PRECISION NOT NULL,
  savings DOUBLE PRECISION NOT NULL,
  latency TEXT NOT NULL,
  ttft TEXT NOT NULL,
  spending TEXT NOT NULL`;

/**
 * One list of statements a version, for SQLite and PostgreSQL alike: a version that was released never changes.
 * Times are epoch milliseconds. `/*clustered*\/` is where SQLite is told to store rows by their key.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE switchyard_series (
      series BIGINT NOT NULL PRIMARY KEY,
      model_group TEXT NOT NULL,
      deployment TEXT NOT NULL,
      provider TEXT NOT NULL,
      variant TEXT NOT NULL
    ) /*clustered*/`,
    `CREATE TABLE switchyard_routes (
      route BIGINT NOT NULL PRIMARY KEY,
      series BIGINT NOT NULL,
      model_group TEXT NOT NULL,
      requested_model TEXT NOT NULL,
      model TEXT NOT NULL,
      surface TEXT NOT NULL,
      dialect TEXT NOT NULL,
      upstream_dialect TEXT NOT NULL,
      strategy TEXT NOT NULL,
      stream SMALLINT NOT NULL,
      outcome TEXT NOT NULL,
      status SMALLINT NOT NULL,
      attempts SMALLINT NOT NULL,
      retries SMALLINT NOT NULL,
      fallbacks SMALLINT NOT NULL,
      estimated SMALLINT NOT NULL,
      error TEXT NOT NULL
    ) /*clustered*/`,
    `CREATE TABLE switchyard_records (
      id TEXT NOT NULL PRIMARY KEY,
      route BIGINT NOT NULL,
      started_at BIGINT NOT NULL,
      duration_ms DOUBLE PRECISION NOT NULL,
      overhead_ms DOUBLE PRECISION NOT NULL,
      ttft_ms DOUBLE PRECISION,
      input_tokens BIGINT NOT NULL,
      output_tokens BIGINT NOT NULL,
      cache_read_tokens BIGINT NOT NULL,
      cache_write_tokens BIGINT NOT NULL,
      cost DOUBLE PRECISION,
      savings DOUBLE PRECISION,
      session TEXT,
      tries TEXT
    ) /*clustered*/`,
    `CREATE TABLE switchyard_rollups (
      period BIGINT NOT NULL,
      at BIGINT NOT NULL,
      series BIGINT NOT NULL,${SUM_COLUMNS},
      PRIMARY KEY (period, at, series)
    ) /*clustered*/`,
    `CREATE VIEW switchyard_requests AS
      SELECT r.id, r.started_at, o.model_group, s.deployment, s.provider, s.variant, o.requested_model, o.model,
        o.surface, o.dialect, o.upstream_dialect, o.strategy, o.stream, o.outcome, o.status, o.error, o.attempts,
        o.retries, o.fallbacks, r.duration_ms, r.overhead_ms, r.ttft_ms, r.input_tokens, r.output_tokens,
        r.cache_read_tokens, r.cache_write_tokens, o.estimated, r.cost, r.savings, r.session, r.tries
      FROM switchyard_records r
      JOIN switchyard_routes o ON o.route = r.route
      JOIN switchyard_series s ON s.series = o.series`,
  ],
  [
    `ALTER TABLE switchyard_rollups ADD COLUMN kinds TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE switchyard_outages (
      id TEXT NOT NULL PRIMARY KEY,
      model_group TEXT NOT NULL,
      deployment TEXT NOT NULL,
      state TEXT NOT NULL,
      began_at BIGINT NOT NULL,
      ended_at BIGINT NOT NULL
    ) /*clustered*/`,
    'CREATE INDEX switchyard_outages_ended_at ON switchyard_outages (ended_at)',
  ],
  // Distributions are written in another way from here on; sums go on.
  [`UPDATE switchyard_rollups SET latency = '', ttft = '', spending = ''`],
  [
    `CREATE TABLE switchyard_contents (
      id TEXT NOT NULL PRIMARY KEY,
      prompt TEXT NOT NULL,
      answer TEXT
    )`,
  ],
  [
    `CREATE TABLE switchyard_summed (
      period BIGINT NOT NULL PRIMARY KEY,
      until BIGINT NOT NULL
    ) /*clustered*/`,
  ],
];
