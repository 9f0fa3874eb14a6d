import type { CheckedFile } from '../checks/check.ts';
import { CannotEdit } from '../edits/place.ts';
import { tried } from '../edits/edit.ts';
import { asTextEdits, type Splice, type TextEdit } from '../edits/splice.ts';
import type { LocatedFinding } from '../inspect.ts';
import type { Locator } from '../locate.ts';
import type { Source } from '../source.ts';

/** One way to mend a finding. */
export interface Fix {
  title: string;
  edits: TextEdit[];
  /** The one that is nearly always meant. */
  preferred: boolean;
  /** What the editor does beside, or in place of, the edits. */
  action?: { type: 'set-key'; name: string } | { type: 'move-secret' };
}

/** What fixes are made from. */
export interface Broken {
  finding: LocatedFinding;
  source: Source;
  locator: Locator;
  file: CheckedFile;
  /** Offset where the finding begins. */
  at: number;
}

export type Fixer = (broken: Broken) => (Fix | null)[];

export interface FixOptions {
  preferred?: boolean;
  action?: Fix['action'];
}

/** A fix by its splices; null where the file is written in a way that they cannot follow. */
export const fix = (
  { source }: Pick<Broken, 'source'>,
  title: string,
  splices: () => Splice[],
  { preferred = false, action }: FixOptions = {},
): Fix | null => {
  try {
    const made = tried(source, { splices, holds: () => true });
    return { title, edits: asTextEdits(source, made), preferred, ...(action && { action }) };
  } catch (error) {
    if (error instanceof CannotEdit) return null;
    throw error;
  }
};
