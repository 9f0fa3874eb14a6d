import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Source } from '../source.ts';
import { insert, lineBreakOf, lineEnd, lineStart, remove, type Splice } from './splice.ts';

/** A value in both of YAML's styles; `block` begins after the colon, its further lines indented by `pad`. */
export interface Written {
  flow: string;
  block: (pad: string) => string;
}

/** A scalar that is safe in either style. */
export const scalar = (value: string): string =>
  stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);

export const plain = (value: string): Written => ({ flow: scalar(value), block: () => ` ${scalar(value)}` });

/** The file is written in a way that a small edit cannot follow. */
export class CannotEdit extends Error {}

const UNIT = '  ';

export const pairOf = (map: Node | null | undefined, key: string): Pair<Node, Node | null> | undefined =>
  isMap(map)
    ? (map.items.findLast((pair) => isScalar(pair.key) && pair.key.value === key) as
        Pair<Node, Node | null> | undefined)
    : undefined;

const rangeOf = (node: Node): readonly [number, number] => {
  if (!node.range) throw new CannotEdit('a part of the file cannot be located');
  return [node.range[0], node.range[1]];
};

const endOf = ({ text }: Source, node: Node): number => {
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
};

const padOf = (source: Source, node: Node): string => {
  const [start] = rangeOf(node);
  return ' '.repeat(start - lineStart(source, start));
};

/** Nothing, or a written null. */
export const isUnset = (node: Node | null | undefined): boolean =>
  !node || (isScalar(node) && node.value === null);

const colonAfter = ({ text }: Source, key: Node): number => text.indexOf(':', rangeOf(key)[1]) + 1;

const lastNode = ({ items }: YAMLMap | YAMLSeq): Node | undefined => {
  const last: unknown = items.at(-1);
  if (!isPair(last)) return last as Node | undefined;
  const [key, value] = [last.key as Node, last.value as Node | null];
  return value?.range && value.range[1] > value.range[0] ? value : key;
};

const endOfLast = (source: Source, collection: YAMLMap | YAMLSeq): number => {
  const last = lastNode(collection);
  return last ? endOf(source, last) : rangeOf(collection)[0] + 1;
};

const firstKey = (map: YAMLMap): Node => map.items[0]?.key as Node;

/** Adds `key: value` at the end of a mapping that lacks it. */
export const addKey = (source: Source, map: YAMLMap, key: string, value: Written): Splice => {
  if (map.flow) {
    const separator = map.items.length > 0 ? ', ' : '';
    return insert(endOfLast(source, map), `${separator}${key}: ${value.flow}`);
  }
  const pad = padOf(source, firstKey(map));
  const at = lineEnd(source, endOfLast(source, map));
  return insert(at, `${lineBreakOf(source)}${pad}${key}:${value.block(pad + UNIT)}`);
};

/** Gives a key that stands in the file its first or another value. */
export const putValue = (
  source: Source,
  { key, value }: Pair<Node, Node | null>,
  written: Written,
): Splice[] => {
  if (value !== null && !isUnset(value)) {
    if (isCollection(value)) throw new CannotEdit('a collection stands where a text is expected');
    return [{ start: rangeOf(value)[0], end: endOf(source, value), text: written.flow }];
  }
  const colon = colonAfter(source, key);
  const block = written.block(padOf(source, key) + UNIT);
  const inLine = block.startsWith(' ');
  const [from, to] = value ? rangeOf(value) : [colon, colon];
  const explicit = to > from ? [remove(inLine ? from : colon, to)] : [];
  // Text goes before a comment of the line, lines of their own after it.
  return [...explicit, insert(inLine ? colon : lineEnd(source, colon), block)];
};

/** Adds an item at the end of a list. */
export const addItem = (
  source: Source,
  list: YAMLSeq,
  flow: string,
  block: (pad: string) => string,
): Splice => {
  if (list.flow) {
    return insert(endOfLast(source, list), `${list.items.length > 0 ? ', ' : ''}${flow}`);
  }
  const pad = padOf(source, list);
  return insert(
    lineEnd(source, endOfLast(source, list)),
    `${lineBreakOf(source)}${pad}- ${block(pad + UNIT)}`,
  );
};

const commaBetween = ({ text }: Source, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (text[at] === '#') at = text.indexOf('\n', at);
    else if (text[at] === ',') return at;
  }
  throw new CannotEdit('the items of a list cannot be told apart');
};

/** Takes one of several items out; comments beside it stay. */
export const removeItem = (source: Source, list: YAMLSeq<Node>, index: number): Splice[] => {
  const { text } = source;
  const item = list.items[index];
  if (!item) return [];
  const [start, end] = [rangeOf(item)[0], endOf(source, item)];
  if (!list.flow) {
    const dash = text.lastIndexOf('-', start);
    const [from, to] = [lineStart(source, dash), lineEnd(source, end)];
    const alone = text.slice(from, dash).trim() === '' && text.slice(end, to).trim() === '';
    return [
      alone ? remove(from, Math.min(text.indexOf('\n', to) + 1 || to, text.length)) : remove(dash, end),
    ];
  }
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  const neighbour = before ?? after;
  if (!neighbour) return [remove(start, end)];
  const [from, to] = before ? [endOf(source, before), start] : [end, rangeOf(neighbour)[0]];
  const comma = commaBetween(source, from, to);
  if (/^\s*,\s*$/.test(text.slice(from, to))) return [before ? remove(from, end) : remove(start, to)];
  return [remove(comma, comma + 1), remove(start, end)];
};
