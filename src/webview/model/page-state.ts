import type { DecisionTrace } from '../../contract/admin.ts';
import type { Memory } from '../sources/source.ts';
import { knownOptions, type ViewOptions } from './view-options.ts';
import type { WeightsDraft } from './weights.ts';

/** What the reader of the page has set, and what has to survive the page's being put away. */
export interface PageState {
  /** Call ids of the opened decisions. */
  expanded: string[];
  paused: boolean;
  /** The pointer rests on the list, or the keyboard walks it. */
  reading: boolean;
  /** The decisions as they were when they were last let move on. */
  held: readonly DecisionTrace[] | null;
  /** Null until something is chosen. */
  chosen: ViewOptions | null;
  /** Charts that are shown as tables, by their ids. */
  tables: string[];
  /** Weights that are being set. */
  draft: WeightsDraft | null;
}

export type Saved = Pick<PageState, 'expanded' | 'paused' | 'chosen' | 'tables' | 'draft'>;

/** As an earlier page of this kind left it; anything else counts as nothing. */
export const recall = (memory: Memory): PageState => {
  const read = memory.read();
  const saved = (typeof read === 'object' && read !== null && 'chosen' in read ? read : {}) as Partial<Saved>;
  return {
    expanded: saved.expanded ?? [],
    paused: saved.paused ?? false,
    reading: false,
    held: null,
    chosen: knownOptions(saved.chosen),
    tables: saved.tables ?? [],
    draft: saved.draft ?? null,
  };
};

export const toSave = ({ expanded, paused, chosen, tables, draft }: PageState): Saved => ({
  expanded,
  paused,
  chosen,
  tables,
  draft,
});

/** The list stands still while someone reads it: paused by hand, under the pointer, or with a decision opened. */
export const holds = ({ paused, reading, expanded }: PageState, recent: readonly DecisionTrace[]): boolean =>
  paused || reading || recent.some(({ callId }) => expanded.includes(callId));

/** What stands still, from now or from before; there has to be something first. */
export const heldDecisions = (recent: readonly DecisionTrace[], page: PageState): PageState['held'] =>
  recent.length > 0 && holds(page, recent) ? (page.held ?? recent) : null;

/** The decisions to show, and how many newer ones wait. */
export const shownDecisions = (
  recent: readonly DecisionTrace[],
  page: PageState,
): { shown: readonly DecisionTrace[]; waiting: number } => {
  if (!page.held) return { shown: recent, waiting: 0 };
  const newest = page.held[0]?.callId;
  const at = recent.findIndex(({ callId }) => callId === newest);
  return { shown: page.held, waiting: at < 0 ? recent.length : at };
};
