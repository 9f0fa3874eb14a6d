import * as l10n from '@vscode/l10n';
import { getNodeValue, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import {
  CannotEdit,
  cut,
  type Format,
  lineBreakOf,
  lineEnd,
  lineStart,
  type Path,
  type Segment,
} from './format.ts';

/** JSON, with comments and trailing commas where the file has them. */
export const json: Format = {
  find(text, path) {
    const node = nodeAt(text, path);
    return node && { value: getNodeValue(node) as unknown, source: text.slice(node.offset, endOf(node)) };
  },

  add(text, path, value) {
    const [holder, segment] = [path.slice(0, -1), path.at(-1)!];
    const parent = nodeAt(text, holder);
    if (!parent) return printWhole(text, typeof segment === 'string' ? { [segment]: value } : [value]);
    const isList = typeof segment !== 'string';
    if (parent.type !== (isList ? 'array' : 'object'))
      throw new CannotEdit(l10n.t('another kind of value stands there'));
    const name = isList ? '' : JSON.stringify(segment);
    return addChild(text, parent, {
      line: (space) => `${name}${isList ? '' : `:${space}`}${inOneLine(value, space)}`,
      lines: (pad) => `${name}${isList ? '' : ': '}${inLines(text, value).replaceAll('\n', `\n${pad}`)}`,
    });
  },

  replace(text, path, source) {
    const node = nodeAt(text, path)!;
    return text.slice(0, node.offset) + source + text.slice(endOf(node));
  },

  remove(text, path) {
    const value = nodeAt(text, path)!;
    const child = value.parent?.type === 'property' ? value.parent : value;
    const siblings = child.parent!.children!;
    const index = siblings.indexOf(child);
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    if (after) return cut(text, child.offset, commaIn(text, endOf(child), after.offset)! + 1);
    const own = commaIn(text, endOf(child), endOf(child.parent!));
    const shorter = cut(text, child.offset, own === undefined ? endOf(child) : own + 1);
    const comma = before && own === undefined ? commaIn(text, endOf(before), child.offset) : undefined;
    return comma === undefined ? shorter : shorter.slice(0, comma) + shorter.slice(comma + 1);
  },

  isBare(text, path) {
    const node = nodeAt(text, path);
    if (!node?.children) return false;
    const last = path.at(-1);
    const telling = typeof last === 'object' ? last.by : undefined;
    const others = node.children.filter(
      ({ children }) => children?.[0]?.value !== telling || telling === undefined,
    );
    return others.length === 0 && (path.length > 0 || !hasComment(text));
  },

  print: (value) => JSON.stringify(value),
};

const LENIENT = { allowTrailingComma: true } as const;

const endOf = ({ offset, length }: Node): number => offset + length;

const rootOf = (text: string): Node | undefined => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, LENIENT);
  const [error] = errors;
  if (error && text.trim() !== '') {
    throw new CannotEdit(
      l10n.t('line {0} is not valid JSON', text.slice(0, error.offset).split('\n').length),
    );
  }
  return root;
};

const nodeAt = (text: string, path: Path): Node | undefined => {
  let node = rootOf(text);
  for (const segment of path) node = node && childOf(node, segment);
  return node;
};

const childOf = ({ type, children = [] }: Node, segment: Segment): Node | undefined => {
  if (typeof segment === 'string') {
    return type === 'object'
      ? children.findLast((property) => property.children?.[0]?.value === segment)?.children?.[1]
      : undefined;
  }
  return type === 'array'
    ? children.find((item) => childOf(item, segment.by)?.value === segment.is)
    : undefined;
};

/** The first comma between two offsets that is none of a comment's or a text's. */
const commaIn = (text: string, from: number, to: number): number | undefined => {
  const commas: number[] = [];
  visit(text, { onSeparator: (character, at) => character === ',' && commas.push(at) }, LENIENT);
  return commas.find((at) => at >= from && at < to);
};

const hasComment = (text: string): boolean => {
  let found = false;
  visit(text, { onComment: () => (found = true) }, LENIENT);
  return found;
};

/** What stands before the first text of a line that has the offset in it. */
const indentOf = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];

const unitOf = (text: string): string => /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? '  ';

/** The new child in one line, with a space or none after commas and colons; and in lines, each but the first padded. */
interface Entry {
  line: (space: '' | ' ') => string;
  lines: (pad: string) => string;
}

const inOneLine = (value: unknown, space: '' | ' '): string =>
  // Line breaks within texts are escaped: those left are between values.
  space === '' ? JSON.stringify(value) : JSON.stringify(value, null, 1).replace(/\n */g, ' ');

const inLines = (text: string, value: unknown): string =>
  JSON.stringify(value, null, unitOf(text)).replaceAll('\n', lineBreakOf(text));

/** As the last child, in the style of the others. */
const addChild = (text: string, parent: Node, entry: Entry): string => {
  const nl = lineBreakOf(text);
  const last = parent.children?.at(-1);
  const close = endOf(parent) - 1;
  const oneLine = !text.slice(parent.offset, close).includes('\n');
  if (last && oneLine) {
    const own = commaIn(text, endOf(last), close);
    const spaced = text.slice(parent.offset, close).includes(' ') ? ' ' : '';
    return own === undefined
      ? insert(text, endOf(last), `,${spaced}${entry.line(spaced)}`)
      : insert(text, own + 1, `${spaced}${entry.line(spaced)}`);
  }
  const outer = indentOf(text, parent.offset);
  if (!last) {
    const pad = outer + unitOf(text);
    const inside = text.slice(0, close).trimEnd();
    return inside + nl + pad + entry.lines(pad) + nl + outer + text.slice(close);
  }
  const pad = indentOf(text, last.offset);
  const added = nl + pad + entry.lines(pad);
  const own = commaIn(text, endOf(last), close);
  const after = own === undefined ? endOf(last) : own + 1;
  // A comment at the end of the line belongs to what stands on it.
  const line = lineEnd(text, after);
  const at = line < close && /^\s*(\/\/.*|\/\*.*\*\/\s*)?$/.test(text.slice(after, line)) ? line : after;
  const longer = insert(text, at, own === undefined ? added : `${added},`);
  return own === undefined ? insert(longer, endOf(last), ',') : longer;
};

const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

const printWhole = (text: string, value: unknown): string =>
  `${text}${JSON.stringify(value, null, 2).replaceAll('\n', lineBreakOf(text))}${lineBreakOf(text)}`;
