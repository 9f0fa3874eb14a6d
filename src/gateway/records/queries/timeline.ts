import type { Outage, OutageState, TimelineView } from '../../../contract/records.ts';
import type { Database } from '../database.ts';
import { compare } from './traffic.ts';

/** As many as a wide screen can tell apart. */
const STEPS = 500;

export interface TimelineQuery {
  /** Epoch milliseconds. */
  since: number;
  until: number;
  group: string | null;
  deployment: string | null;
  /** Those that last: they are not stored yet. */
  open: Outage[];
}

export async function timeline(database: Database, query: TimelineQuery): Promise<TimelineView> {
  const { since, until, group, deployment, open } = query;
  const stepMs = Math.max(1, Math.floor((until - since) / STEPS));
  const rows = await database.all(
    'SELECT * FROM switchyard_outages WHERE ended_at >= ? AND began_at < ? ORDER BY began_at',
    [since, until],
  );
  const outages = [...rows.map(outageOf), ...open]
    .filter((outage) => (group ?? outage.group) === outage.group)
    .filter((outage) => (deployment ?? outage.deployment) === outage.deployment);
  return { since, until, stepMs, outages: joined(outages, stepMs) };
}

const outageOf = (row: Record<string, unknown>): Outage => ({
  deployment: row.deployment as string,
  group: row.model_group as string,
  state: row.state as OutageState,
  from: row.began_at as number,
  to: row.ended_at as number,
});

/** Where several follow within a step, nobody could see them apart; gateways that share a database tell the same twice. */
export function joined(outages: readonly Outage[], stepMs: number): Outage[] {
  const last = new Map<string, Outage>();
  const all: Outage[] = [];
  for (const outage of [...outages].sort((a, b) => a.from - b.from)) {
    const key = JSON.stringify([outage.deployment, outage.state]);
    const before = last.get(key);
    if (before && (before.to === null || outage.from - before.to < stepMs)) {
      before.to = before.to === null || outage.to === null ? null : Math.max(before.to, outage.to);
    } else {
      const own = { ...outage };
      last.set(key, own);
      all.push(own);
    }
  }
  return all.sort((a, b) => compare(a.deployment, b.deployment) || a.from - b.from);
}
