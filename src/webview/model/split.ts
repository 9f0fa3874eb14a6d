import type { DeploymentView, StateView } from '../../contract/admin.ts';
import type { TrafficView } from '../../contract/records.ts';
import { partsOf, type Places } from './names.ts';
import { sumUp } from './steps.ts';
import type { By } from './view-options.ts';

/** A share of requests, beside the one that the configuration means; null where it means none. */
export interface SplitRow {
  name: string;
  style: number | null;
  requests: number;
  share: number;
  configured: number | null;
}

/** Rows whose shares add up to one; `group` is null for groups themselves, which share all traffic. */
export interface Split {
  group: string | null;
  rows: SplitRow[];
}

/** How requests were split, within each group: of those that saw any. */
export const splitsOf = (view: TrafficView, by: By, places: Places, state: StateView | null): Split[] => {
  const sections = new Map<string | null, Map<string, SplitRow>>();
  for (const { name, group, points, style } of partsOf(view, by, places)) {
    const section = by === 'group' ? null : group;
    let rows = sections.get(section);
    if (!rows) sections.set(section, (rows = configuredRows(state, by, section, places)));
    const row = rows.get(name) ?? { name, style, requests: 0, share: 0, configured: null };
    row.requests += sumUp(points, ({ requests }) => requests);
    rows.set(name, row);
  }
  return Array.from(sections, ([group, byName]) => {
    const rows = Array.from(byName.values());
    const total = rows.reduce((sum, { requests }) => sum + requests, 0);
    return { group, rows: rows.map((row) => ({ ...row, share: total === 0 ? 0 : row.requests / total })) };
  }).filter(({ rows }) => rows.some(({ requests }) => requests > 0));
};

/** What the configuration means to be there, also where nothing went. */
const configuredRows = (
  state: StateView | null,
  by: By,
  group: string | null,
  places: Places,
): Map<string, SplitRow> => {
  const rows = new Map<string, SplitRow>();
  if (group === null) return rows;
  for (const deployment of state?.deployments ?? []) {
    const name = deployment.group === group ? nameOf(deployment, by) : null;
    if (name === null) continue;
    const row = rows.get(name);
    const configured = (row?.configured ?? 0) + deployment.configuredShare;
    rows.set(name, { name, style: places.of(by, name), requests: 0, share: 0, configured });
  }
  return rows;
};

const nameOf = ({ id, variant }: DeploymentView, by: By): string | null => (by === 'variant' ? variant : id);
