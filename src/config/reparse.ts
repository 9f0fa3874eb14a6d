import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type Range,
  visit,
  type YAMLSeq,
} from 'yaml';
import { parseSource, type Source } from './source.ts';

/** From where to where two texts differ: offsets in the old text, and by how much the new one is longer. */
interface Change {
  start: number;
  end: number;
  grown: number;
}

const changeBetween = (before: string, after: string): Change => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, grown: after.length - before.length };
};

interface Entries {
  list: YAMLSeq<Node>;
  /** Where the line of each begins, and where the last one ends. */
  starts: number[];
  /** Keys and values behind the list. */
  behind: Pair<Node, Node | null>[];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the list of deployments is written out as a block, one below the other. */
const entriesOf = ({ text, doc: { contents, errors } }: Source): Entries | null => {
  if (errors.length > 0 || !isMap(contents) || contents.flow) return null;
  const pairs = contents.items as Pair<Node, Node | null>[];
  const at = pairs.findIndex(({ key }) => isScalar(key) && key.value === 'model_list');
  const list = pairs[at]?.value;
  if (!isSeq<Node>(list) || list.flow) return null;
  const behind = pairs.slice(at + 1);
  const starts: number[] = [];
  for (const { range } of list.items) {
    if (!range) return null;
    const start = lineStart(text, range[0] - 1);
    // What is empty, or begins below its dash, has no lines of its own.
    if (range[0] === range[1] || !/^ *- +(?:[&!]\S* +)*$/.test(text.slice(start, range[0]))) return null;
    starts.push(start);
  }
  // An empty key stands nowhere: the parser puts it where what is before it ends, in another line even.
  if (behind.some(({ key }) => !key.range || key.range[0] === key.range[1])) return null;
  const end = behind[0] ? lineStart(text, behind[0].key.range![0]) : text.length;
  return { list, starts: [...starts, end], behind };
};

/** Anchors, aliases, merge keys, tags and tabs may reach beyond the lines they stand in. */
const FAR_REACHING = /[&*!\t]|<</;

/** Whether nothing in these lines can be read otherwise because of the lines around them. */
const standsAlone = (lines: string, column: number): boolean => {
  if (FAR_REACHING.test(lines) || !lines.endsWith('\n')) return false;
  const begins = new RegExp(`^ {${column}}-(?: |\\r?$)`);
  const within = new RegExp(`^(?: {${column + 1}}|[ \\r]*$| *#)`);
  const [first = '', ...others] = lines.split('\n');
  return begins.test(first) && others.every((line) => within.test(line) || begins.test(line));
};

const move = (node: unknown, by: number): void => {
  if (!isNode(node)) return;
  visit(node, {
    Node: (_, { range }) => {
      if (range) for (let n = 0; n < 3; n++) range[n]! += by;
    },
  });
};

const endAt = ({ range }: { range?: Range | null }, end: number): void => {
  if (range) range[1] = range[2] = end;
};

const moveEnd = ({ range }: { range?: Range | null }, by: number): void => {
  if (range) for (let n = 1; n < 3; n++) range[n]! += by;
};

const linesOf = (text: string): LineCounter => {
  const lines = new LineCounter();
  let at = 0;
  do lines.addNewLine(at);
  while ((at = text.indexOf('\n', at) + 1) > 0);
  return lines;
};

/**
 * As `parseSource`, but with the tree of a text that differs little from this one: where the change is within entries of
 * `model_list`, only those are parsed. That tree is taken over: `before` is of no use afterwards. null when the change
 * reaches further; then `before` is as it was.
 */
export const reparse = (before: Source, text: string): Source | null => {
  const entries = entriesOf(before);
  if (!entries) return null;
  const { list, starts, behind } = entries;
  const { start, end, grown } = changeBetween(before.text, text);
  const first = starts.findLastIndex((at) => at <= start);
  const next = starts.findIndex((at, index) => index > first && at >= end);
  if (first < 0 || next < 0) return null;
  const [from, to] = [starts[first]!, starts[next]!];
  const column = before.text.indexOf('-', from) - from;
  const lines = text.slice(from, to + grown);
  if (!standsAlone(before.text.slice(from, to), column) || !standsAlone(lines, column)) return null;
  const isLast = next === starts.length - 1;
  const { contents, errors } = parseSource(lines).doc;
  if (errors.length > 0 || !isSeq(contents)) return null;

  const made = contents.items as Node[];
  made.forEach((entry) => move(entry, from));
  list.items.slice(next).forEach((entry) => move(entry, grown));
  behind.forEach(({ key, value }) => [key, value].forEach((node) => move(node, grown)));
  list.items.splice(first, next - first, ...made);
  const { doc } = before;
  [list, doc.contents!, doc].forEach((around) => moveEnd(around, grown));
  if (isLast) {
    // The list ends where its new last entry does, and the file with it when nothing is behind.
    endAt(list, contents.range![2] + from);
    if (behind.length === 0) endAt(doc.contents!, list.range![2]);
  }
  return { text, doc, lines: linesOf(text) };
};
