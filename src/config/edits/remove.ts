import { isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import { pairEnd } from '../content-end.ts';
import type { Path } from '../paths.ts';
import type { Source } from '../source.ts';
import { CannotEdit, removeItem } from './place.ts';
import { lineEnd, lineStart, remove, type Splice } from './splice.ts';

type KeyValue = Pair<Node, Node | null>;

const child = (node: unknown, step: string | number): Node | null | undefined => {
  if (typeof step === 'number') return isSeq<Node>(node) ? node.items[step] : undefined;
  return pairsOf(node).findLast(({ key }) => isScalar(key) && String(key.value) === step)?.value;
};

const pairsOf = (node: unknown): KeyValue[] => (isMap(node) ? (node.items as KeyValue[]) : []);

/** What is written at the path itself, not behind an alias. */
export const nodeAt = ({ doc }: Source, path: Path): Node | null | undefined =>
  path.reduce<Node | null | undefined>((node, step) => child(node, step), doc.contents);

/** The key and value at the path; of several twins the last, which wins. */
export const pairAt = (source: Source, path: Path): KeyValue | undefined =>
  pairsOf(nodeAt(source, path.slice(0, -1))).findLast(
    ({ key }) => isScalar(key) && String(key.value) === path.at(-1),
  );

/** Takes the key that begins at the offset out, with its value: the path of a twin leads to another one. */
export const removeTwin = (source: Source, offset: number): Splice[] => {
  let removed: Splice[] | undefined;
  visit(source.doc, {
    Map: (_, map) => {
      const pair = pairsOf(map).find(({ key }) => key.range?.[0] === offset);
      if (!pair) return undefined;
      removed = removePair(source, map, pair);
      return visit.BREAK;
    },
  });
  if (!removed) throw new CannotEdit('a part of the file cannot be located');
  return removed;
};

const removePair = (source: Source, map: YAMLMap, pair: KeyValue): Splice[] => {
  const { text } = source;
  const pairs = pairsOf(map);
  const index = pairs.indexOf(pair);
  const start = pair.key.range?.[0];
  if (start === undefined) throw new CannotEdit('a part of the file cannot be located');
  const end = pairEnd(source, pair);
  const next = pairs[index + 1]?.key.range?.[0];
  if (map.flow) {
    const before = pairs[index - 1];
    if (next !== undefined) return [remove(start, next)];
    return [remove(before ? pairEnd(source, before) : start, end)];
  }
  const from = lineStart(source, start);
  if (text.slice(from, start).trim() === '') {
    const line = lineEnd(source, end);
    return [remove(from, Math.min(text.indexOf('\n', line) + 1 || text.length, text.length))];
  }
  // Behind a dash: the next key takes its place.
  return [remove(start, next ?? end)];
};

/** Takes a key with its value, or an item of a list, out; a mapping or list that is left empty goes with it. */
export const removeAt = (source: Source, path: Path): Splice[] => {
  const above = path.slice(0, -1);
  const step = path.at(-1);
  const parent = nodeAt(source, above);
  if (typeof step === 'number' && isSeq<Node>(parent)) {
    if (parent.items.length === 1 && above.length > 0) return removeAt(source, above);
    return removeItem(source, parent, step);
  }
  const pair = typeof step === 'string' ? pairAt(source, path) : undefined;
  if (!pair || !isMap(parent)) throw new CannotEdit('it stands behind an anchor');
  if (parent.items.length === 1 && above.length > 0) return removeAt(source, above);
  return removePair(source, parent, pair);
};
