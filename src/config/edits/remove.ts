import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
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

/** The key and value at the path; with an offset that of several twins which it is in. */
export const pairAt = (source: Source, path: Path, offset?: number): KeyValue | undefined => {
  const key = path.at(-1);
  const twins = pairsOf(nodeAt(source, path.slice(0, -1))).filter(
    (pair) => isScalar(pair.key) && String(pair.key.value) === key,
  );
  const within = ({ key: { range } }: KeyValue): boolean =>
    offset !== undefined && range !== undefined && range !== null && range[0] <= offset && offset <= range[1];
  return twins.find(within) ?? twins.at(-1);
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
export const removeAt = (source: Source, path: Path, offset?: number): Splice[] => {
  const above = path.slice(0, -1);
  const step = path.at(-1);
  const parent = nodeAt(source, above);
  if (typeof step === 'number' && isSeq<Node>(parent)) {
    if (parent.items.length === 1 && above.length > 0) return removeAt(source, above);
    return removeItem(source, parent, step);
  }
  const pair = typeof step === 'string' ? pairAt(source, path, offset) : undefined;
  if (!pair || !isMap(parent)) throw new CannotEdit('it stands behind an anchor');
  if (parent.items.length === 1 && above.length > 0) return removeAt(source, above);
  return removePair(source, parent, pair);
};
