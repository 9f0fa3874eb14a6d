import { isStructural, type LocatedFinding } from '../../config/index.ts';
import { type EditorRange, toEditorRange } from './range.ts';

export interface Problem {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  range: EditorRange;
  /** Shown faded, or struck out. */
  tag: 'unnecessary' | 'deprecated' | null;
}

/** What says nothing to the router is shown as such. */
const TAGS: Readonly<Record<string, Problem['tag']>> = {
  'ignored-key': 'deprecated',
  'unused-anchor': 'unnecessary',
  'idle-setting': 'unnecessary',
  'simulated-only-key': 'unnecessary',
  'two-weights': 'unnecessary',
};

type Told = Pick<LocatedFinding, 'severity' | 'code' | 'message' | 'range'>;

/**
 * The findings are the truth, as `--check` prints it. `structure` is false where another extension checks the text by
 * our schema, and so says what structural findings would.
 */
export const problemsOf = (findings: readonly Told[], structure: boolean): Problem[] =>
  findings
    .filter(({ code }) => structure || !isStructural(code))
    .map(({ severity, code, message, range }) => ({
      severity,
      code,
      message,
      range: toEditorRange(range),
      tag: TAGS[code] ?? null,
    }));
