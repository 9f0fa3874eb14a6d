import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { parse as parseYaml, stringify } from 'yaml';
import { apply, type Setting, undo } from '../../src/extension/assistants/files/change.ts';
import { type Format, pathText } from '../../src/extension/assistants/files/format.ts';
import { json } from '../../src/extension/assistants/files/json.ts';
import { toml } from '../../src/extension/assistants/files/toml.ts';
import { yaml } from '../../src/extension/assistants/files/yaml.ts';

type Values = { [name: string]: Values | string | number | boolean };

interface Kind {
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

const KINDS: Record<string, Kind> = {
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
const values = fc
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
const settings = (...names: string[]) =>
  fc.uniqueArray(
    fc
      .tuple(fc.array(fc.constantFrom(...holders), { maxLength: 2 }), fc.constantFrom(...names), scalar)
      .map(([above, name, value]): Setting => ({ path: [...above, name], value })),
    { selector: ({ path }) => pathText(path), minLength: 1, maxLength: 5 },
  );
const style = fc.record({ indent: fc.constantFrom(0, 1, 2, 4), comments: fc.boolean(), crlf: fc.boolean() });

const merged = (start: unknown, changes: readonly Setting[]): unknown => {
  const copy = structuredClone(start) as Values;
  for (const { path, value } of changes) {
    let at = copy;
    for (const name of path.slice(0, -1)) at = (at[name as string] ??= {}) as Values;
    at[path.at(-1) as string] = value;
  }
  return copy;
};

const RUNS = { numRuns: 40 };

const marks = (text: string): string[] => Array.from(text.matchAll(/mark \d+/g), ([mark]) => mark).sort();
/** Marks of values that were replaced stay too; those of empty holders that went do not exist. */
const keepsMarks = (text: string, before: string): void => assert.deepEqual(marks(text), marks(before));

for (const [name, { format, parse, print, comment }] of Object.entries(KINDS)) {
  describe(`Settings in a ${name} file`, () => {
    it('are all there, with everything else as it was', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          const after = apply(format, before, ours);
          assert.deepEqual(parse(after), merged(start, ours));
          keepsMarks(after, before);
          assert.equal(apply(format, after, ours), after, 'once more changes nothing');
        }),
        RUNS,
      );
    });

    it('are undone to the byte', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          assert.deepEqual(undo(format, before, ours, apply(format, before, ours)), {
            text: before,
            kept: [],
          });
          const made = apply(format, '', ours);
          assert.deepEqual(undo(format, null, ours, made), { text: null, kept: [] });
        }),
        RUNS,
      );
    });

    it('are undone alone when the file was edited since', () => {
      fc.assert(
        fc.property(
          values,
          style,
          settings('a', 'b', 'c'),
          settings('x', 'y', 'z'),
          (start, how, ours, theirs) => {
            const before = print(start, how);
            const later = `${apply(format, apply(format, before, ours), theirs)}${comment}\n`;
            const { text, kept } = undo(format, before, ours, later);
            assert.deepEqual(kept, []);
            assert.deepEqual(parse(text!), merged(start, theirs));
            keepsMarks(text!, before);
            assert.ok(text!.includes(comment));
          },
        ),
        RUNS,
      );
    });

    it('stay where they were given another value since', () => {
      fc.assert(
        fc.property(values, style, settings('a', 'b', 'c'), (start, how, ours) => {
          const before = print(start, how);
          const [first, ...rest] = ours;
          const later = apply(format, apply(format, before, ours), [{ path: first!.path, value: 'mine' }]);
          const { text, kept } = undo(format, before, ours, later);
          assert.deepEqual(kept, [first!.path]);
          assert.deepEqual(parse(text!), merged(start, [{ path: first!.path, value: 'mine' }]));
          assert.ok(rest.every(({ path }) => !kept.includes(path)));
        }),
        RUNS,
      );
    });
  });
}
