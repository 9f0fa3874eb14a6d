import type { SimulatedDeploymentView, SimulateView } from '../../contract/simulate.ts';

/** What a deployment, or all of them, would have done. */
export interface Figures {
  requests: number;
  /** 0..1 of its group's requests; null for all together. */
  share: number | null;
  /** Milliseconds. */
  p50: number | null;
  p95: number | null;
  /** US dollars; null when no price is known. */
  cost: number | null;
  failures: number;
}

/** `null`: it is not there. */
export interface Pair {
  before: Figures | null;
  after: Figures | null;
}

export interface ComparedGroup {
  name: string;
  rows: (Pair & { id: string; basis: SimulatedDeploymentView['basis'] })[];
}

/** The same traffic through the file that serves and through the edited one. */
export interface Comparison {
  groups: ComparedGroup[];
  all: { before: Figures; after: Figures };
}

const figures = (view: SimulatedDeploymentView | undefined): Figures | null => {
  if (!view) return null;
  const { requests, share, latencyMs, cost, failures } = view;
  return { requests, share, p50: latencyMs.p50, p95: latencyMs.p95, cost, failures };
};

const total = ({ requests, latencyMs, cost, failures }: SimulateView): Figures => ({
  requests,
  share: null,
  p50: latencyMs.p50,
  p95: latencyMs.p95,
  cost,
  failures,
});

/** Groups and deployments in the order of the edited file; then those that it has no more. */
export const compare = (before: SimulateView, after: SimulateView): Comparison => {
  const key = ({ group, id }: SimulatedDeploymentView): string => JSON.stringify([group, id]);
  const was = new Map(before.deployments.map((view) => [key(view), view]));
  const is = new Map(after.deployments.map((view) => [key(view), view]));
  const groups = new Map<string, ComparedGroup>();
  for (const view of new Map([...is, ...was]).values()) {
    const group = groups.get(view.group) ?? { name: view.group, rows: [] };
    groups.set(view.group, group);
    group.rows.push({
      id: view.id,
      basis: view.basis,
      before: figures(was.get(key(view))),
      after: figures(is.get(key(view))),
    });
  }
  return { groups: [...groups.values()], all: { before: total(before), after: total(after) } };
};
