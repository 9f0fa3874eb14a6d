import { appendFileSync } from 'node:fs';
import type { DecisionTrace } from '../../../src/contract/admin.ts';
import { lossesOf } from './traces.ts';
import type { UpstreamDialect } from './upstreams.ts';

/** Where cells of the matrix are noted down, when the run is asked to. */
export const REPORT_FILE = 'SWITCHYARD_CLIENTS_REPORT';

/** A cell of the matrix: what a client's run came to. */
export interface Cell {
  client: string;
  version: string;
  speaks: string;
  upstream: UpstreamDialect;
  losses: string[];
}

/** Notes a cell that has passed. */
export function note(
  { name, version }: { name: string; version: string },
  speaks: string,
  upstream: UpstreamDialect,
  requests: readonly DecisionTrace[],
): void {
  const file = process.env[REPORT_FILE];
  if (file === undefined) return;
  const cell: Cell = { client: name, version, speaks, upstream, losses: lossesOf(requests).sort() };
  appendFileSync(file, `${JSON.stringify(cell)}\n`);
}
