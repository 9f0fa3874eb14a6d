import assert from 'node:assert/strict';
import fc from 'fast-check';
import { visit } from 'yaml';
import { contentEnd } from '../../src/config/content-end.ts';
import { reparse } from '../../src/config/reparse.ts';
import { parseSource, plainValues, type Source } from '../../src/config/source.ts';

/** What an entry may hold beside its name. */
const PARTS = [
  'litellm_params:\n  model: openai/gpt-4o # best\n  api_key: os.environ/KEY',
  'extra_headers: {a: b, c: "d"}',
  'tags: [one, two]',
  'note: |\n  text\n\n   more\n',
  'kept: |+\n  text\n\n',
  'folded: >-\n  words\n  and more',
  'plain: one\n  two',
  "quoted: 'one\n\n  two'",
  'list:\n  - a\n  -\n  - - b',
  '# comment',
  '',
  'empty:',
];

/** What an edit may put there: often wrong, or right elsewhere. */
const PIECES = [
  ...PARTS,
  ...[
    '- ',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\n- a',
    '\n  - b: 1',
    '\n# c\n',
    '\r\n',
    '#',
    '"',
    "'",
    '[',
    '}',
    ' |',
    '>',
    '-',
  ],
  ...[
    '&x ',
    '*x',
    '!!str ',
    '<<: ',
    '\t',
    '---\n',
    '...\n',
    '? ',
    '\nrouter_settings:\n',
    'x',
    '12',
    '😀',
    '\uFEFF',
  ],
];

const entry = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 4 })
  .map((parts) => ['model_name: a', ...parts].join('\n'));

const file = fc
  .record({
    head: fc.constantFrom('', '# about\n', 'router_settings: {num_retries: 1}\n', '\uFEFF', 'x: &x 1\n'),
    pad: fc.constantFrom('', '  ', '    '),
    entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
    tail: fc.constantFrom(
      '',
      'router_settings:\n  num_retries: 2\n',
      '# last\ngeneral_settings: {}\n',
      '\n\n',
      ': 2\n',
      '? x\n: 2\n',
      '"x" : 2\ny:\n',
    ),
    margin: fc.constantFrom('', '', '  '),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, pad, entries, tail, margin, eol }) => {
    const items = entries.map((lines) => `${pad}- ${lines.replaceAll(/\n(?=[^\n])/g, `\n${pad}  `)}\n`);
    const lines = `${head}model_list:\n${items.join('')}${tail}`;
    return lines.replaceAll(/^\uFEFF?(?=[^\n])/gm, `$&${margin}`).replaceAll('\n', eol);
  });

const edit = fc.record({
  at: fc.nat(10_000),
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)),
});

/** Each node with where it stands. */
const shape = (source: Source): unknown[] => {
  const nodes: unknown[] = [];
  visit(source.doc, {
    Node: (_, node) => void nodes.push([node.constructor.name, node.range?.[0], contentEnd(source, node)]),
  });
  return nodes;
};

/** null where a merge key or an alias does not hold. */
const valuesOf = (source: Source): unknown => {
  try {
    return plainValues(source);
  } catch {
    return null;
  }
};

const same = (found: Source, wanted: Source): void => {
  assert.equal(found.text, wanted.text);
  assert.deepEqual(wanted.doc.errors, []);
  assert.deepEqual(valuesOf(found), valuesOf(wanted));
  assert.deepEqual(found.lines.lineStarts, wanted.lines.lineStarts);
  assert.deepEqual(shape(found), shape(wanted));
};

describe('reading a text anew after an edit', () => {
  it('gives what reading all of it gives, edit after edit', () => {
    let taken = 0;
    fc.assert(
      fc.property(file, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let source = parseSource(text);
        for (const { at, length, put } of edits) {
          const start = at % (source.text.length + 1);
          const next = source.text.slice(0, start) + put + source.text.slice(start + length);
          const wanted = parseSource(next);
          const found = reparse(source, next);
          if (found) same(found, wanted);
          if (found) taken += 1;
          // As the editor does: what cannot be read is no base for what follows.
          if (found ?? wanted.doc.errors.length === 0) source = found ?? wanted;
        }
      }),
      {
        numRuns: 500,
        // An empty key behind the list stands where the last entry ends, and that depends on what is behind it.
        examples: [['model_list:\n  - a: 1\n : 2\n', [{ at: 16, length: 0, put: '#' }]]],
      },
    );
    assert.ok(taken > 0, 'it is not always left to the other way');
  });

  const router = (count: number): string =>
    `# mine\nmodel_list:\n${Array.from({ length: count }, (_, n) => `  - model_name: g${n}\n    litellm_params:\n      model: openai/gpt-4o\n      rpm: ${n}\n`).join('')}\n# how\nrouter_settings:\n  num_retries: 1\n`;

  for (const [what, change] of [
    ['a value', (text: string) => text.replace('rpm: 3', 'rpm: 345')],
    ['a key', (text: string) => text.replace('rpm: 3', 'tpm: 3')],
    [
      'an entry that is added',
      (text: string) => text.replace('  - model_name: g2', '  - model_name: new\n  - model_name: g2'),
    ],
    ['an entry that goes', (text: string) => text.replace(/ {2}- model_name: g2\n(?: {4}.*\n)+/, '')],
    ['the first', (text: string) => text.replace('g0', 'first')],
    ['the last', (text: string) => text.replace('rpm: 9', 'rpm: 90\n      tpm: 1')],
    ['a comment', (text: string) => text.replace('rpm: 5', 'rpm: 5 # enough')],
  ] as const) {
    it(`reads only the entry of ${what}`, () => {
      const before = router(10);
      const after = change(before);
      assert.notEqual(after, before);
      const found = reparse(parseSource(before), after);
      assert.ok(found);
      same(found, parseSource(after));
    });
  }

  it('leaves the tree alone where it can not tell', () => {
    const before = parseSource(router(3));
    const nodes = shape(before);
    for (const other of [
      router(3).replace('num_retries: 1', 'num_retries: 2'),
      router(3).replace('rpm: 1', 'rpm: [1'),
      router(3).replace('    litellm_params', 'litellm_params'),
      router(3).replace('rpm: 1', 'rpm: &x 1'),
    ]) {
      assert.equal(reparse(before, other), null);
      assert.deepEqual(shape(before), nodes);
    }
  });
});
