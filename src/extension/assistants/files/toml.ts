import * as l10n from '@vscode/l10n';
import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { CannotEdit, type Format, lineBreakOf, lineEnd, lineStart, nextLine, type Path } from './format.ts';

/** TOML, as far as programs' settings need it: keys and tables by name. Inline tables are read, not extended. */
export const toml: Format = {
  find(text, path) {
    const { root } = parse(text);
    const spot = spotOf(root, namesOf(path));
    if (spot && 'value' in spot) {
      const { value } = spot;
      return { value: getStaticTOMLValue(value), source: text.slice(...value.range) };
    }
    return valueAt(getStaticTOMLValue(root), namesOf(path));
  },

  add(text, path, value) {
    const { root } = parse(text);
    const names = namesOf(path);
    const nl = lineBreakOf(text);
    if (isTable(value)) return appendTables(text, names, value, nl);
    const [holder, name] = [names.slice(0, -1), names.at(-1)!];
    const line = `${keyText(name)} = ${print(value as string)}${nl}`;
    const table = holder.length === 0 ? root.body[0] : tableAt(root, holder);
    if (!table && isImplied(root, holder)) return appendTables(text, holder, { [name]: value }, nl);
    if (!table)
      throw new CannotEdit(l10n.t('[{0}] is written in a way that cannot be extended', holder.join('.')));
    const last = table.body.findLast(({ type }) => type === 'TOMLKeyValue');
    const at = last ? last.range[1] : table.type === 'TOMLTable' ? headerEnd(table) : 0;
    if (at === 0) return text === '' ? line : line + nl + text;
    const end = lineEnd(text, at);
    return `${text.slice(0, end)}${nl}${line.trimEnd()}${text.slice(end)}`;
  },

  replace(text, path, source) {
    const spot = spotOf(parse(text).root, namesOf(path));
    if (!spot || !('value' in spot)) throw new CannotEdit(l10n.t('a table stands where a value is expected'));
    const [start, end] = spot.value.range;
    return text.slice(0, start) + source + text.slice(end);
  },

  remove(text, path) {
    const spot = spotOf(parse(text).root, namesOf(path));
    if (!spot) return text;
    if (spot.type === 'TOMLKeyValue') {
      const [start, end] = spot.range;
      // A comment at the end of the line goes with what it is about.
      const [from, to] = [lineStart(text, start), nextLine(text, end)];
      const rest = text.slice(to);
      return text.slice(0, from) + (from === 0 ? rest.replace(/^[ \t]*\r?\n/, '') : rest);
    }
    const header = lineStart(text, spot.range[0]);
    // With the blank line above that sets tables apart.
    const before = text.slice(0, header).replace(/(\n|^)[ \t]*\r?\n$/, '$1');
    return before + text.slice(nextLine(text, headerEnd(spot)));
  },

  isBare(text, path) {
    const { root } = parse(text);
    const names = namesOf(path);
    if (names.length === 0) return root.body[0].body.length === 0 && root.comments.length === 0;
    return tableAt(root, names)?.body.length === 0;
  },

  print,
};

const parse = (text: string): { root: AST.TOMLProgram } => {
  try {
    return { root: parseTOML(text) };
  } catch (error) {
    const line = (error as { lineNumber?: number }).lineNumber;
    throw new CannotEdit(
      line === undefined ? l10n.t('it is not valid TOML') : l10n.t('line {0} is not valid TOML', line),
    );
  }
};

const namesOf = (path: Path): string[] =>
  path.map((segment) => {
    if (typeof segment === 'string') return segment;
    throw new CannotEdit(l10n.t('lists of tables are not edited'));
  });

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const same = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);

const tableAt = (root: AST.TOMLProgram, names: string[]): AST.TOMLTable | undefined =>
  root.body[0].body.find(
    (node): node is AST.TOMLTable =>
      node.type === 'TOMLTable' && node.kind === 'standard' && same(node.resolvedKey, names),
  );

/** Whether only tables below it name it: then it may still get a header of its own. */
const isImplied = (root: AST.TOMLProgram, names: string[]): boolean =>
  root.body[0].body.some(
    (node) => node.type === 'TOMLTable' && same(node.resolvedKey.slice(0, names.length), names),
  );

/** The key that stands in the file by itself, or the table. */
const spotOf = (root: AST.TOMLProgram, names: string[]): AST.TOMLKeyValue | AST.TOMLTable | undefined => {
  const [top] = root.body;
  const holders = top.body.flatMap((node): { prefix: (string | number)[]; body: AST.TOMLKeyValue[] }[] =>
    node.type === 'TOMLTable'
      ? [{ prefix: node.resolvedKey, body: node.body }]
      : [{ prefix: [], body: [node] }],
  );
  for (const { prefix, body } of holders) {
    const found = body.find(({ key }) =>
      same([...prefix, ...key.keys.map((k) => (k.type === 'TOMLBare' ? k.name : k.value))], names),
    );
    if (found) return found;
  }
  return tableAt(root, names);
};

const valueAt = (root: unknown, names: string[]): { value: unknown; source: string } | undefined => {
  let value = root;
  for (const name of names) value = isTable(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value === undefined ? undefined : { value, source: '' };
};

const headerEnd = ({ key, range }: AST.TOMLTable): number =>
  key.range[1] > range[0] ? key.range[1] + 1 : range[1];

const keyText = (name: string): string => (/^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name));

function print(value: string | number | boolean): string {
  // JSON's strings are TOML's, but for DEL, which TOML wants escaped.
  return typeof value === 'string' ? JSON.stringify(value).replaceAll('\x7f', '\\u007f') : String(value);
}

/** Tables come last in a file: what follows a header belongs to it. */
const appendTables = (text: string, names: string[], value: Record<string, unknown>, nl: string): string => {
  const entries = Object.entries(value);
  const own = entries.filter(([, member]) => !isTable(member));
  const header = `[${names.map(keyText).join('.')}]`;
  const lines = own.map(([name, member]) => `${keyText(name)} = ${print(member as string)}`);
  const gap = text === '' ? '' : text.endsWith('\n') ? nl : nl + nl;
  const extended = own.length > 0 ? `${text}${gap}${[header, ...lines].join(nl)}${nl}` : text;
  return entries.reduce(
    (done, [name, member]) => (isTable(member) ? appendTables(done, [...names, name], member, nl) : done),
    extended,
  );
};
