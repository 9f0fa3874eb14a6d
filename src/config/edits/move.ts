import { isMap, type Node, type Pair } from 'yaml';
import { pairEnd } from '../content-end.ts';
import type { Path } from '../paths.ts';
import type { Source } from '../source.ts';
import { CannotEdit, type Written } from './place.ts';
import { putAt } from './put.ts';
import { nodeAt, pairAt, removeAt } from './remove.ts';
import { lineEnd, lineStart, type Splice } from './splice.ts';

/** The value as it is written, with its comments, wherever it comes to stand. */
const writtenAt = (
  source: Source,
  owner: Node | null | undefined,
  pair: Pair<Node, Node | null>,
): Written => {
  const { text } = source;
  const key = pair.key.range;
  if (!key || !pair.value?.range) throw new CannotEdit('a part of the file cannot be located');
  const column = key[0] - lineStart(source, key[0]);
  const end = pairEnd(source, pair);
  const value = text.slice(pair.value.range[0], end);
  // Within brackets the rest of the line belongs to others.
  const to = isMap(owner) && owner.flow ? end : lineEnd(source, end);
  const [first = '', ...further] = text.slice(text.indexOf(':', key[1]) + 1, to).split('\n');
  return {
    get flow() {
      if (value.includes('\n')) throw new CannotEdit('it has several lines');
      return value;
    },
    block: (pad) => {
      const indent = pad.slice(2);
      const moved = further.map((line) => (line.trim() === '' ? line : indent + line.slice(column)));
      return [first, ...moved].join('\n');
    },
  };
};

/** Moves a key with its value into another mapping, which is made where there is none. */
export const moveAt = (source: Source, from: Path, to: Path): Splice[] => {
  const pair = pairAt(source, from);
  const key = from.at(-1);
  if (!pair || typeof key !== 'string') throw new CannotEdit('it stands behind an anchor');
  return [
    ...putAt(source, [...to, key], writtenAt(source, nodeAt(source, from.slice(0, -1)), pair)),
    ...removeAt(source, from),
  ];
};
