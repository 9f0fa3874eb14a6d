import { isAlias, isCollection, isScalar, type Node, visit, type YAMLMap } from 'yaml';
import type { Source } from './source.ts';

export interface SyntaxProblem {
  code: 'yaml-syntax' | 'tab-indent' | 'duplicate-key' | 'unused-anchor';
  start: number;
  end: number;
  message: string;
}

/** The parser's own messages may quote the text, which may hold a key: these do not. */
const MESSAGES: Partial<Record<string, string>> = {
  BAD_INDENT: 'This line is indented differently from what it belongs to. Align it with the lines around it.',
  MULTIPLE_DOCS: 'The file holds a second document (`---`). Keep one.',
  MISSING_CHAR: 'Something is missing here: a closing quote or bracket, a comma, or the `:` after a key.',
  BAD_DQ_ESCAPE:
    'This is no escape that a text in double quotes may hold. Write `\\\\` for a backslash, or use single quotes.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A value cannot hold a second `key:` on the same line. Put the text in quotes, or begin a new line.',
  MULTILINE_IMPLICIT_KEY: 'This key has no `: value`. A key and its `:` stand on one line.',
  BLOCK_IN_FLOW: 'Indented lines cannot stand inside `[ ]` or `{ }`.',
  BAD_ALIAS: 'A `*` or `&` begins a reference here, and no name follows. Put the text in quotes.',
  TAG_RESOLVE_FAILED: 'Tags (`!name`) mean nothing here. Remove it, or put the text in quotes.',
};
/** By what the parser's message says where its code is not enough. */
const messageOf = ({ code, message }: { code: string; message: string }): string => {
  const [, end] = /must be sufficiently indented and end with an? ([\]}])/.exec(message) ?? [];
  if (end !== undefined) return `A \`${end === ']' ? '[' : '{'}\` above has no \`${end}\`: close it.`;
  return MESSAGES[code] ?? UNEXPECTED;
};

const UNEXPECTED =
  'This cannot stand here. Look for a missing quote, bracket, comma or space just before it.';

/** Blank lines and comments do no harm. */
const TAB_INDENT = /^( *\t[\t ]*)[^\s#]/gm;

/** Texts of several lines may hold tabs. */
const blockTexts = ({ doc }: Source): readonly (readonly [number, number])[] => {
  const spans: [number, number][] = [];
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (range && (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')) spans.push([range[0], range[1]]);
    },
  });
  return spans;
};

/** The tabs that indent lines, by the spaces around them. */
export const tabIndents = (source: Source): { start: number; end: number }[] => {
  const texts = blockTexts(source);
  return [...source.text.matchAll(TAB_INDENT)]
    .map(({ index, 1: indent = '' }) => ({ start: index + indent.indexOf('\t'), end: index + indent.length }))
    .filter(({ start }) => !texts.some(([from, to]) => from <= start && start < to));
};

const tabs = (source: Source): SyntaxProblem[] =>
  tabIndents(source).map((place) => ({
    code: 'tab-indent',
    ...place,
    message: 'A tab indents this line. YAML allows only spaces there: use spaces, not a tab.',
  }));

const duplicates = ({ lines }: Source, map: YAMLMap): SyntaxProblem[] => {
  const first = new Map<unknown, number>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range || typeof key.value === 'symbol') return [];
    const [start, end] = key.range;
    const before = first.get(String(key.value));
    if (before === undefined) {
      first.set(String(key.value), start);
      return [];
    }
    const [a, b] = [lines.linePos(before).line, lines.linePos(start).line];
    const where = a === b ? `twice on line ${b}` : `on line ${a} and again on line ${b}`;
    const message = `\`${String(key.value)}\` stands ${where}: a mapping has each key once. Merge the two, or remove one.`;
    return [{ code: 'duplicate-key' as const, start, end, message }];
  });
};

const badAlias = (source: Source, alias: Node, path: readonly unknown[]): SyntaxProblem[] => {
  // The parser itself tells of one without a name.
  if (!isAlias(alias) || !alias.range || alias.source === '') return [];
  const target = alias.resolve(source.doc);
  const wrong = !target
    ? `There is no anchor \`&${alias.source}\` above this line.`
    : isCollection(target) && path.includes(target)
      ? 'This alias stands inside what it refers to.'
      : undefined;
  return wrong ? [{ code: 'yaml-syntax', start: alias.range[0], end: alias.range[1], message: wrong }] : [];
};

const unusedAnchors = ({ doc, text }: Source): SyntaxProblem[] => {
  if (!text.includes('&')) return [];
  const anchored = new Map<string, Node>();
  const used = new Set<string>();
  visit(doc, {
    Node: (_, node) => {
      if (isAlias(node)) used.add(node.source);
      else if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return [...anchored].flatMap(([name, { range }]) => {
    const start = range ? text.lastIndexOf(`&${name}`, range[0]) : -1;
    if (used.has(name) || start < 0) return [];
    const message = `Nothing refers to the anchor \`&${name}\`.`;
    return [{ code: 'unused-anchor' as const, start, end: start + name.length + 1, message }];
  });
};

/** A parser that has lost its way stumbles on to the end of the file. */
const MOST = 100;

/** What keeps the text from being read at all, and the keys that clash. */
export const syntaxProblems = (source: Source): SyntaxProblem[] => {
  const { errors } = source.doc;
  const tabbed = errors.length > 0 ? tabs(source) : [];
  // The parser stumbles many times over one tab.
  if (tabbed.length > 0) return tabbed;
  const problems: SyntaxProblem[] = errors.slice(0, MOST).map((error) => ({
    code: 'yaml-syntax',
    start: error.pos[0],
    end: Math.max(...error.pos),
    message: messageOf(error),
  }));
  visit(source.doc, {
    Map: (_, map) => void problems.push(...duplicates(source, map)),
    Alias: (_, alias, path) => void problems.push(...badAlias(source, alias, path)),
  });
  return problems.length > 0 ? problems : unusedAnchors(source);
};
