import type { Database } from '../database.ts';

/** What a series is of; empty texts for one that is not known. */
export interface SeriesWords {
  group: string;
  deployment: string;
  provider: string;
  variant: string;
}

interface SeriesRow {
  series: number;
  model_group: string;
  deployment: string;
  provider: string;
  variant: string;
}

const UNKNOWN: SeriesWords = { group: '', deployment: '', provider: '', variant: '' };

/** There are few: reading them apart is less than with each of their many rollups. */
export async function seriesWords(database: Database): Promise<(series: number) => SeriesWords> {
  const rows = (await database.all('SELECT * FROM switchyard_series')) as unknown as SeriesRow[];
  const words = new Map(
    rows.map(({ series, model_group: group, deployment, provider, variant }) => [
      series,
      { group, deployment, provider, variant },
    ]),
  );
  return (series) => words.get(series) ?? UNKNOWN;
}
