import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { parse as parseYaml, stringify } from 'yaml';
import type { Setting } from '../../src/extension/assistants/files/change.ts';
import { type Format, pathText } from '../../src/extension/assistants/files/format.ts';
import { json } from '../../src/extension/assistants/files/json.ts';
import { toml } from '../../src/extension/assistants/files/toml.ts';
import { yaml } from '../../src/extension/assistants/files/yaml.ts';

export type Values = { [name: string]: Values | string | number | boolean };

/** A kind of settings file, written by chance. */
export interface Kind {
  format: Format;
  parse: (text: string) => unknown;
  /** Comments are `mark 1`, `mark 2`…, so that a lost one is missed. */
  print: (values: Values, style: { indent: number; comments: boolean; crlf: boolean }) => string;
  comment: string;
}

const marked = (lines: string[], sign: string, fits: (line: string) => boolean): string[] =>
  lines.map((line, index) => (fits(line) ? `${line} ${sign} mark ${index}` : line));

const tomlLines = (values: Values, path: string[]): string[] => {
  const entries = Object.entries(values);
  const own = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [`${name} = ${JSON.stringify(value)}`],
  );
  const tables = entries.flatMap(([name, value]) =>
    typeof value === 'object'
      ? ['', `[${[...path, name].join('.')}]`, ...tomlLines(value, [...path, name])]
      : [],
  );
  return [...own, ...tables];
};

const broken = (lines: string[], crlf: boolean): string =>
  lines.length === 0 ? '' : `${lines.join(crlf ? '\r\n' : '\n')}${crlf ? '\r\n' : '\n'}`;

export const KINDS: Record<'JSON' | 'TOML' | 'YAML', Kind> = {
  JSON: {
    format: json,
    parse: (text) => (text.trim() === '' ? {} : (parseJson(text) as unknown)),
    print: (values, { indent, comments, crlf }) => {
      const lines = JSON.stringify(values, null, indent).split('\n');
      return broken(comments && lines.length > 1 ? marked(lines, '//', () => true) : lines, crlf);
    },
    comment: '// later',
  },
  TOML: {
    format: toml,
    parse: (text) => getStaticTOMLValue(parseTOML(text)),
    print: (values, { comments, crlf }) => {
      const lines = tomlLines(values, []);
      return broken(comments ? marked(lines, '#', (line) => line !== '') : lines, crlf);
    },
    comment: '# later',
  },
  YAML: {
    format: yaml,
    parse: (text) => (parseYaml(text) as unknown) ?? {},
    print: (values, { indent, comments, crlf }) => {
      if (Object.keys(values).length === 0) return '';
      const lines = stringify(values, { indent: Math.max(indent, 1), lineWidth: 0 })
        .trimEnd()
        .split('\n');
      return broken(comments ? marked(lines, '#', () => true) : lines, crlf);
    },
    comment: '# later',
  },
};

const scalar = fc.oneof(
  fc.constantFrom('', 'on', '1', '# no', 'a: b', "it's", 'say "x"', 'http://127.0.0.1:4000/v1'),
  fc.boolean(),
  fc.integer(),
);
const holders = ['p', 'q', 'r-s'];
const leaves = (...names: string[]) => fc.dictionary(fc.constantFrom(...names), scalar, { maxKeys: 3 });
export const values = fc
  .tuple(
    leaves('a', 'b', 'k', 'l'),
    fc.dictionary(
      fc.constantFrom(...holders),
      fc
        .tuple(leaves('a', 'k'), fc.dictionary(fc.constantFrom(...holders), leaves('a', 'k'), { maxKeys: 2 }))
        .map(([own, below]): Values => ({ ...own, ...below }))
        .filter((held) => Object.keys(held).length > 0),
      { maxKeys: 3 },
    ),
  )
  .map(([own, below]): Values => ({ ...own, ...below }));
export const settings = (...names: string[]) =>
  fc.uniqueArray(
    fc
      .tuple(fc.array(fc.constantFrom(...holders), { maxLength: 2 }), fc.constantFrom(...names), scalar)
      .map(([above, name, value]): Setting => ({ path: [...above, name], value })),
    { selector: ({ path }) => pathText(path), minLength: 1, maxLength: 5 },
  );
export const style = fc.record({
  indent: fc.constantFrom(0, 1, 2, 4),
  comments: fc.boolean(),
  crlf: fc.boolean(),
});

export const merged = (start: unknown, changes: readonly Setting[]): unknown => {
  const copy = structuredClone(start) as Values;
  for (const { path, value } of changes) {
    let at = copy;
    for (const name of path.slice(0, -1)) at = (at[name as string] ??= {}) as Values;
    at[path.at(-1) as string] = value;
  }
  return copy;
};

const marks = (text: string): string[] => Array.from(text.matchAll(/mark \d+/g), ([mark]) => mark).sort();
/** Marks of values that were replaced stay too; those of empty holders that went do not exist. */
export const keepsMarks = (text: string, before: string): void =>
  assert.deepEqual(marks(text), marks(before));
