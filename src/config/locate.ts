import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { SourceRange } from '../contract/admin.ts';
import { contentEnd } from './content-end.ts';
import type { Path } from './paths.ts';
import type { Source } from './source.ts';

/** `head` is what an eye lands on: the key, or the first word of a list item. */
export type Part = 'key' | 'value' | 'head';

/** Where the values of a file stand in its text, and the other way round. */
export interface Locator {
  /** Of the nearest value there is, when nothing stands at the path itself. */
  range: (path: Path, part: Part) => SourceRange;
  /** Offsets, end exclusive. */
  span: (path: Path, part: Part) => readonly [number, number];
  /** Whether something stands at the path. */
  has: (path: Path) => boolean;
  /** What the offset is in; with `key` when it is in the name of the last step. */
  at: (offset: number) => { path: Path; part: 'key' | 'value' };
  toRange: (start: number, end: number) => SourceRange;
}

interface Spot {
  key: Node | undefined;
  value: Node | undefined;
}

const keyText = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'symbol' ? key.value.description : String(key.value);
};

const spotOf = (pair: Pair): Spot => ({
  key: pair.key as Node,
  value: (pair.value ?? undefined) as Node | undefined,
});

export const locate = (source: Source): Locator => {
  const { doc, lines } = source;

  const follow = (node: Node | undefined): Node | undefined => (isAlias(node) ? node.resolve(doc) : node);

  /** What is merged may hold itself. */
  const inMap = (map: Node, step: string, seen = new Set<Node>()): Spot | undefined => {
    if (!isMap(map) || seen.has(map)) return undefined;
    seen.add(map);
    const own = map.items.findLast((pair) => keyText(pair.key) === step);
    if (own) return spotOf(own);
    for (const { key, value } of map.items) {
      if (keyText(key) !== '<<') continue;
      const merged = follow(value as Node);
      for (const item of isSeq(merged) ? merged.items : [merged]) {
        const map = follow(item as Node);
        const found = map && inMap(map, step, seen);
        if (found) return found;
      }
    }
    return undefined;
  };

  const child = ({ value }: Spot, step: string | number): Spot | undefined => {
    const node = follow(value);
    if (typeof step === 'string') return node && inMap(node, step);
    const item = isSeq(node) ? node.items[step] : undefined;
    return item === undefined ? undefined : { key: undefined, value: item as Node };
  };

  const nearest = (path: Path): { spot: Spot; exact: boolean } => {
    let spot: Spot = { key: undefined, value: doc.contents ?? undefined };
    for (const step of path) {
      const next = child(spot, step);
      if (!next) return { spot, exact: false };
      spot = next;
    }
    return { spot, exact: true };
  };

  const spanOf = (node: Node | undefined): readonly [number, number] | undefined => {
    if (!node?.range) return undefined;
    return [node.range[0], contentEnd(source, node)];
  };

  const firstWord = (node: Node | undefined): Node | undefined => {
    if (isMap(node)) return node.items[0]?.key as Node | undefined;
    return isSeq(node) ? firstWord(node.items[0] as Node | undefined) : node;
  };

  const span = (path: Path, part: Part): readonly [number, number] => {
    const { spot, exact } = nearest(path);
    const wanted = exact ? part : 'head';
    if (wanted === 'value') {
      const value = spanOf(spot.value);
      if (value && value[0] < value[1]) return value;
    }
    return spanOf(spot.key) ?? spanOf(firstWord(spot.value)) ?? spanOf(spot.value) ?? [0, 0];
  };

  const toRange = (start: number, end: number): SourceRange => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return { start: { line: from.line, column: from.col }, end: { line: to.line, column: to.col } };
  };

  const within = (node: unknown, offset: number): boolean => {
    const range = (node as Node | null)?.range;
    return range !== undefined && range !== null && range[0] <= offset && offset <= range[1];
  };

  const at = (offset: number): { path: Path; part: 'key' | 'value' } => {
    const path: (string | number)[] = [];
    let node: unknown = doc.contents;
    while (isCollection(node)) {
      if (isSeq(node)) {
        const index = node.items.findLastIndex((item) => within(item, offset));
        if (index < 0) break;
        path.push(index);
        node = node.items[index];
        continue;
      }
      // A block ends where what follows it begins: there the later one is meant.
      const pair = node.items.findLast(({ key, value }) => within(key, offset) || within(value, offset));
      if (!pair) break;
      path.push(keyText(pair.key) ?? '');
      if (within(pair.key, offset)) return { path, part: 'key' };
      node = pair.value;
    }
    return { path, part: 'value' };
  };

  return {
    range: (path, part) => toRange(...span(path, part)),
    span,
    has: (path) => nearest(path).exact,
    at,
    toRange,
  };
};
