import * as l10n from '@vscode/l10n';
import type { StateView } from '../../contract/admin.ts';
import type { TrafficPoint, TrafficView } from '../../contract/records.ts';
import type { By } from './view-options.ts';

/** One thing that traffic is told apart by, with its place among its like, which its colour goes by. */
export interface Part {
  name: string;
  group: string;
  points: readonly TrafficPoint[];
  style: number | null;
}

/** Of requests that failed before any was chosen. */
const NONE = l10n.t('no deployment');

/** Groups, deployments and variants keep their colours, whatever is shown of them. */
export class Places {
  readonly #places: Record<By, Map<string, number>>;

  constructor(state: StateView | null) {
    const deployments = state?.deployments ?? [];
    const variants = deployments.flatMap(({ variant }) => (variant === null ? [] : [variant]));
    const numbered = (names: readonly string[]) =>
      new Map([...new Set(names)].map((name, index) => [name, index]));
    this.#places = {
      group: numbered(state?.groups.map(({ name }) => name) ?? []),
      deployment: numbered(deployments.map(({ id }) => id)),
      variant: numbered(variants.toSorted()),
    };
  }

  /** Null for what the configuration no longer has. */
  of(by: By, name: string): number | null {
    return this.#places[by].get(name) ?? null;
  }
}

/** The parts that traffic was asked for by, in the order of the configuration. */
export const partsOf = (view: TrafficView, by: By, places: Places): Part[] => {
  const parts = named(view, by).map((part) => ({
    ...part,
    name: part.name || NONE,
    style: places.of(by, part.name),
  }));
  const place = ({ style }: Part): number => style ?? Infinity;
  return parts.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
};

const named = (view: TrafficView, by: By): { name: string; group: string; points: TrafficPoint[] }[] => {
  switch (by) {
    case 'group':
      return view.groups.map(({ group, points }) => ({ name: group, group, points }));
    case 'deployment':
      return view.deployments.map(({ deployment, group, points }) => ({ name: deployment, group, points }));
    case 'variant':
      return view.variants.map(({ variant, group, points }) => ({ name: variant, group, points }));
  }
};
