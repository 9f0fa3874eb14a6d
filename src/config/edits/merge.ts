import { isMap, isScalar, type Node, type Pair, visit } from 'yaml';
import { pairEnd } from '../content-end.ts';
import type { Source } from '../source.ts';
import { CannotEdit } from './place.ts';
import { removeTwin } from './remove.ts';
import { insert, lineBreakOf, lineEnd, lineStart, type Splice } from './splice.ts';

type KeyValue = Pair<Node, Node | null>;

/** The key at the offset, and the one before it with the same name. */
const twinsAt = ({ doc }: Source, offset: number): readonly [KeyValue, KeyValue] | undefined => {
  let found: readonly [KeyValue, KeyValue] | undefined;
  visit(doc, {
    Map: (_, map) => {
      const pairs = map.items as KeyValue[];
      const index = pairs.findIndex(({ key }) => key.range?.[0] === offset);
      const name = nameOf(pairs[index]);
      const first = pairs.slice(0, Math.max(index, 0)).find((pair) => nameOf(pair) === name);
      if (name !== undefined && first) found = [first, pairs[index]!];
      return found && visit.BREAK;
    },
  });
  return found;
};

const nameOf = (pair: KeyValue | undefined): string | undefined =>
  isScalar(pair?.key) ? String(pair.key.value) : undefined;

/** Its keys, where they are written one below the other, from the line of the first to the end of the last. */
const blockOf = (source: Source, { key, value }: KeyValue) => {
  const first = isMap(value) && !value.flow ? (value.items[0] as KeyValue).key.range?.[0] : undefined;
  if (first === undefined || !isMap(value) || value.anchor !== undefined)
    throw new CannotEdit('it is no block');
  const start = lineStart(source, first);
  if (start <= key.range![0]) throw new CannotEdit('it stands in one line');
  const end = pairEnd(source, value.items.at(-1) as KeyValue);
  const names = (value.items as KeyValue[]).map(nameOf);
  return { start, end: lineEnd(source, end), column: first - start, names };
};

/** Moves the keys of a twin to where it stands first, where both are blocks that have no key in common. */
export const mergeTwin = (source: Source, offset: number): Splice[] => {
  const twins = twinsAt(source, offset);
  if (!twins) throw new CannotEdit('a part of the file cannot be located');
  const [first, second] = [blockOf(source, twins[0]), blockOf(source, twins[1])];
  if (first.column !== second.column) throw new CannotEdit('they are indented differently');
  const names = [...first.names, ...second.names];
  if (new Set(names).size < names.length) throw new CannotEdit('both have the same key');
  const moved = source.text.slice(second.start, second.end);
  return [insert(first.end, `${lineBreakOf(source)}${moved}`), ...removeTwin(source, offset)];
};
