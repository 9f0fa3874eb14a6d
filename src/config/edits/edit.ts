import { asTree, type Tree } from '../paths.ts';
import { parseSource, plainValues, type Source } from '../source.ts';
import { CannotEdit } from './place.ts';
import { applySplices, asTextEdits, type Splice, type TextEdit } from './splice.ts';

const valuesOf = (source: Source): Tree => {
  try {
    return asTree(plainValues(source));
  } catch (error) {
    throw new CannotEdit('its anchors and aliases do not hold together', { cause: error });
  }
};

/** An edit, and what must be so after it. */
export interface Plan {
  splices: (source: Source, before: Tree) => Splice[];
  holds: (after: Tree, before: Tree) => boolean;
}

/**
 * The edits of a plan, once they have been tried: what comes out is YAML, and what was wanted holds. Throws
 * `CannotEdit` when the file is written in a way that they cannot follow.
 */
export const tried = (source: Source, { splices, holds }: Plan): Splice[] => {
  if (source.doc.errors.length > 0) throw new CannotEdit('it is not valid YAML');
  const before = valuesOf(source);
  const made = splices(source, before);
  const edited = parseSource(applySplices(source.text, made));
  if (edited.doc.errors.length > 0 || !holds(valuesOf(edited), before)) {
    throw new CannotEdit('it is written in a way that an edit cannot follow');
  }
  return made;
};

/** The text edits of a plan; throws, with a message for people, when the file cannot be edited so. */
export const planned = (text: string, what: string, plan: Plan): TextEdit[] => {
  const source = parseSource(text);
  try {
    return asTextEdits(source, tried(source, plan));
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new Error(`${what} cannot be written into the file: ${error.message}.`, { cause: error });
  }
};
