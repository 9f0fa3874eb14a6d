import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { contentEnd, pairEnd } from '../content-end.ts';
import { CannotEdit } from '../edits/place.ts';
import { nodeAt, removeAt } from '../edits/remove.ts';
import { insert, lineEnd, lineStart, type Splice } from '../edits/splice.ts';
import type { Source } from '../source.ts';
import { fix, type Fixer } from './fix.ts';

type Entry = Pair<Node, Node | null>;

const entriesOf = (map: YAMLMap): Entry[] => map.items as Entry[];

const spanOf = (source: Source, node: Node | null | undefined): readonly [number, number] => {
  if (!node?.range) throw new CannotEdit('a part of the file cannot be located');
  return [node.range[0], contentEnd(source, node)];
};

/** `[local]` for `local`. */
const listed = (source: Source, { value }: Entry): Splice[] => {
  if (!isScalar(value) || value.value === null || value.value === '') return [];
  const [start, end] = spanOf(source, value);
  return [insert(start, '['), insert(end, ']')];
};

/** The lines of a key of a block become an item of a list. */
const asItem = (source: Source, entry: Entry): Splice[] => {
  const [start] = spanOf(source, entry.key);
  const splices = [insert(start, '- ')];
  const end = pairEnd(source, entry);
  for (let at = lineEnd(source, start); at < end; at = lineEnd(source, at)) {
    at = source.text.indexOf('\n', at) + 1;
    if (at > 0 && at < end && lineEnd(source, at) > at) splices.push(insert(at, '  '));
    if (at === 0) break;
  }
  return splices;
};

/** A mapping of groups as a list of them. */
const fromMapping = (source: Source, map: YAMLMap): Splice[] => {
  const entries = entriesOf(map);
  const lists = entries.flatMap((entry) => listed(source, entry));
  if (!map.flow) return [...entries.flatMap((entry) => asItem(source, entry)), ...lists];
  const [start, end] = spanOf(source, map);
  const between = entries.slice(1).map(({ key }) => insert(spanOf(source, key)[0], '{'));
  const closing = entries.slice(0, -1).map((entry) => insert(pairEnd(source, entry), '}'));
  return [insert(start, '['), ...lists, ...between, ...closing, insert(end, ']')];
};

/** Further groups of an item as items of their own. */
const apart = (source: Source, map: YAMLMap): Splice[] => {
  if (map.flow) throw new CannotEdit('its groups stand within brackets');
  const { text } = source;
  const [first, ...further] = entriesOf(map);
  const [start] = spanOf(source, first?.key);
  const dash = text.lastIndexOf('-', start);
  if (dash < lineStart(source, start)) throw new CannotEdit('it begins below its dash');
  return further.map(({ key }) => {
    const [at] = spanOf(source, key);
    const column = dash - lineStart(source, dash);
    return { start: lineStart(source, at) + column, end: at, text: `-${' '.repeat(start - dash - 1)}` };
  });
};

/** Fallbacks that are written in another shape than `- group: [other]`. */
export const fallbackShape: Fixer = (broken) => {
  const { source, finding } = broken;
  const { path } = finding;
  const node = nodeAt(source, path);
  const removal = fix(broken, 'Remove this entry', () => removeAt(source, path.slice(0, 3)));
  const reshaped = (title: string, splices: () => Splice[]) =>
    fix(broken, title, splices, { preferred: true });
  if (path.length === 2)
    return isMap(node) ? [reshaped('Write it as a list of groups', () => fromMapping(source, node))] : [];
  if (path.length === 3 && isMap(node) && node.items.length > 1)
    return [reshaped('Write each group as an item of its own', () => apart(source, node))];
  const owner = nodeAt(source, path.slice(0, -1));
  const entry = isMap(owner) ? entriesOf(owner).find(({ value }) => value === node) : undefined;
  const isText = isScalar(node) && typeof node.value === 'string' && node.value !== '';
  if (path.length === 4 && entry && isText)
    return [reshaped('Write it as a list of groups', () => listed(source, entry))];
  return isSeq(nodeAt(source, path.slice(0, 2))) ? [removal] : [];
};
