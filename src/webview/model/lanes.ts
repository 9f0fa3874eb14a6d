import type { Outage, TimelineView } from '../../contract/records.ts';

export interface LaneSpan {
  state: Outage['state'];
  from: number;
  /** Null while it lasts. */
  to: number | null;
  /** 0..1 of the whole timeline. */
  start: number;
  length: number;
}

/** When one deployment was out. */
export interface Lane {
  deployment: string;
  group: string;
  spans: LaneSpan[];
}

/** Narrower marks could not be seen. */
const LEAST = 0.004;

/** Only of deployments that were out at all; those that were out last come first. */
export const lanesOf = ({ since, until, outages }: TimelineView): Lane[] => {
  const lanes = new Map<string, Lane>();
  const place = (at: number): number => Math.min(1, Math.max(0, (at - since) / Math.max(1, until - since)));
  for (const { deployment, group, state, from, to } of outages) {
    let lane = lanes.get(deployment);
    if (!lane) lanes.set(deployment, (lane = { deployment, group, spans: [] }));
    const start = Math.min(place(from), 1 - LEAST);
    const length = Math.max(LEAST, place(to ?? until) - start);
    lane.spans.push({ state, from, to, start, length });
  }
  const lastOut = ({ spans }: Lane): number => Math.max(...spans.map(({ to }) => to ?? Infinity));
  return Array.from(lanes.values()).sort(
    (a, b) => lastOut(b) - lastOut(a) || (a.deployment < b.deployment ? -1 : 1),
  );
};
