import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { contentEnd } from '../content-end.ts';
import type { Source } from '../source.ts';

/** From one line to another, 1-based; the first stays visible. */
export interface Fold {
  from: number;
  to: number;
  kind: 'region' | 'comment';
}

const commentBlocks = (text: string): Fold[] => {
  const folds: Fold[] = [];
  let from: number | null = null;
  const lines = text.split('\n');
  [...lines, ''].forEach((line, index) => {
    const isComment = /^\s*#/.test(line);
    if (isComment) from ??= index + 1;
    else {
      if (from !== null && index > from) folds.push({ from, to: index, kind: 'comment' });
      from = null;
    }
  });
  return folds;
};

/** What can be folded: entries, mappings, lists, texts of several lines, and runs of comments. */
export const foldsOf = (source: Source): Fold[] => {
  const folds: Fold[] = [];
  const lineOf = (offset: number): number => source.lines.linePos(offset).line;
  const add = (start: number, node: Node): void => {
    const [from, to] = [lineOf(start), lineOf(contentEnd(source, node))];
    if (to > from) folds.push({ from, to, kind: 'region' });
  };
  const walk = (node: unknown): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        if (!value?.range || !key.range) continue;
        if (isCollection(value) || isScalar(value)) add(key.range[0], value);
        walk(value);
      }
    } else if (isSeq<Node>(node)) {
      for (const item of node.items) {
        if (item.range) add(item.range[0], item);
        walk(item);
      }
    }
  };
  walk(source.doc.contents);
  // The first key of an entry begins on the line of the entry itself, which is the larger fold.
  const largest = new Map<number, Fold>();
  for (const fold of folds) {
    const other = largest.get(fold.from);
    if (!other || other.to < fold.to) largest.set(fold.from, fold);
  }
  return [...largest.values(), ...commentBlocks(source.text)].sort((a, b) => a.from - b.from);
};
