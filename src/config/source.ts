import { type Document, LineCounter, type Node, parseDocument } from 'yaml';

/** A YAML text with its syntax tree; offsets in the tree are offsets in the text. */
export interface Source {
  text: string;
  doc: Document<Node, boolean>;
  lines: LineCounter;
}

export const parseSource = (text: string): Source => {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    uniqueKeys: false,
    // 'silent' would hide a second document too.
    logLevel: 'error',
  });
  return { text, doc, lines };
};

/** Far above any real file; below what a few nested aliases can blow up to. */
const MAX_ALIASES = 10_000;

/** The file as plain values, anchors and merge keys followed. Throws when aliases are broken or out of hand. */
export const plainValues = ({ doc }: Source): unknown => doc.toJS({ maxAliasCount: MAX_ALIASES });
