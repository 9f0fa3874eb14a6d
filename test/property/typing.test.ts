import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldsOf } from '../../src/config/assist/folds.ts';
import { keyHover } from '../../src/config/assist/key-hover.ts';
import { nameHover, variableHover } from '../../src/config/assist/names-hover.ts';
import { weightShares } from '../../src/config/assist/shares.ts';
import { symbolsOf } from '../../src/config/assist/symbols.ts';
import { fixesFor } from '../../src/config/fixes/index.ts';
import { inspect, type Inspection, outlineOf, parseSource, reparse } from '../../src/config/index.ts';
import { nameObstacle, occurrences, type Occurrence } from '../../src/config/names/occurrences.ts';
import { renameEdits } from '../../src/config/names/rename.ts';
import { cursorAt } from '../../src/extension/editor/cursor.ts';
import { nameOffers } from '../../src/extension/editor/names.ts';
import { routerNames } from '../../src/extension/editor/router-names.ts';
import { apply } from '../unit/config/apply.ts';
import { countSteps, type Steps } from '../support/steps.ts';

/** Steps over a text that one call may take: far above what any of these texts needs. */
const MOST_STEPS = 1_000_000;
const RUNS = Number(process.env['TYPING_RUNS'] ?? 100);

/** What a router file is made of, whole lines and halves of them. */
const LINES = [
  'model_list:',
  '- model_name: a',
  '  - model_name: a',
  '- model_name:',
  '  litellm_params:',
  '    litellm_params: {model: openai/gpt-4o, api_key: sk-0123456789abcdef}',
  '    model: simulated/a',
  '      model: openai/gpt-4o',
  '      api_key: os.environ/KEY',
  '      weight: -1',
  '    rpm: 1k',
  '  model_info: {id: x}',
  'router_settings:',
  '  routing_strategy: latency',
  '  routing_strategy: [a]',
  '  model_group_alias: {a: b, b: a}',
  '  model_group_alias:',
  '    c:',
  '    d: {model: a}',
  '  fallbacks: [{a: [b]}]',
  '  fallbacks:',
  '    - a: [a, b]',
  '    - b: a',
  '  num_retrys: 2',
  '  routing_groups: [{group_name: a, models: [a]}]',
  'litellm_settings: {success_callback: [langfse]}',
  'general_settings:',
  '  master_key: >-',
  '    sk-0123456789',
  '# a comment',
  '  # another',
  '---',
  '...',
  '%YAML 1.2',
  '',
  '   ',
  '\t',
  '\t- a',
  '&a',
  'x: &a',
  'x: &a {<<: *a, ? [b] : c}',
  '  <<: *a',
  '  y: *a',
  '- *a',
  '? [a]',
  ': {b',
  'x: "open',
  "y: 'open",
  'z: [open, {',
  'w: }',
  '- - - -   -  x',
  '|',
  '  k: |2',
  'a: b: c',
  '!!map x',
  'x: @mine',
  '__proto__: {a: 1}',
  'é: 😀',
  'a\u2028b:   -  -  c',
];

const PUNCTUATION = Array.from(' -:#[]{}"\'|>&*!?,\t\r\na1');

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  // Half typed.
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.nat(12)).map(([of, n]) => of.slice(0, n)) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12, unit: fc.constantFrom(...PUNCTUATION) }),
  },
);

const text = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    head: fc.constantFrom(
      '',
      'model_list:\n',
      'model_list:\n- model_name: a\n  litellm_params:\n    model: simulated/a\n',
    ),
    lines: fc.array(line, { maxLength: 9 }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    atEnd: fc.boolean(),
  })
  .map(({ mark, head, lines, eol, atEnd }) =>
    `${mark}${head}${lines.join('\n')}${atEnd ? '\n' : ''}`.replaceAll('\n', eol),
  );

const options = { lookup: (name: string) => (name === 'KEY' ? 'set' : undefined) };

const names = ({ file, parsed }: Inspection): Occurrence[] =>
  file && parsed ? occurrences(file, parsed.source, parsed.locator) : [];

const hover = (inspection: Inspection, all: Occurrence[], offset: number): void => {
  const { file, parsed } = inspection;
  if (!parsed) return;
  const { path, part } = parsed.locator.at(offset);
  keyHover(path);
  parsed.locator.span(path, part);
  const here = all.find(({ start, end }) => start <= offset && offset <= end);
  if (!file || !here) return;
  if (here.kind === 'variable') variableHover(all, here, null);
  else nameHover(here, file.outline, file.ids, all);
};

describe('what the editor asks about a text, whatever is typed', () => {
  let steps: Steps;
  before(() => (steps = countSteps(MOST_STEPS)));
  after(() => steps.dispose());
  const checked = <T>(what: string, call: () => T): T => steps.within(what, call);

  it('ends, and throws nothing', () => {
    fc.assert(
      fc.property(text, (content) => {
        const inspection = checked('inspect', () => inspect(content, options));
        for (const finding of inspection.findings) {
          const fixes = checked(`fixes of ${finding.code}`, () => fixesFor(inspection, finding));
          for (const { edits } of fixes) apply(content, edits);
        }
        const all = checked('names', () => names(inspection));
        for (const one of all) {
          if (nameObstacle(all, one, 'other') !== undefined) continue;
          checked('rename', () => renameEdits(inspection.parsed!.source, all, one, 'other'));
        }
        const { file } = inspection;
        if (file) checked('outline', () => [outlineOf(file.written), weightShares(file)]);
        checked('symbols', () => symbolsOf(inspection));
        const source = checked('parse', () => inspection.parsed?.source ?? parseSource(content));
        checked('folds', () => foldsOf(source));
        checked('names of the router', () => routerNames(source));
        const known = { variables: [], models: () => [] };
        for (let offset = 0; offset <= content.length; offset++) {
          checked(`hover at ${offset}`, () => hover(inspection, all, offset));
          checked(`completion at ${offset}`, () => {
            const cursor = cursorAt(content, offset);
            if (cursor) nameOffers(source, cursor, known);
          });
        }
      }),
      { numRuns: RUNS, examples: [['\uFEFFmodel_list: "a'], ['\n: ]'], ['']] },
    );
  });

  it('ends after each letter that is typed', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...LINES), (content, at, typed) => {
        const offset = at % (content.length + 1);
        let source = parseSource(content);
        for (let n = 1; n <= typed.length; n++) {
          const next = content.slice(0, offset) + typed.slice(0, n) + content.slice(offset);
          source = checked('reparse', () => reparse(source, next)) ?? parseSource(next);
        }
        assert.equal(source.text.length, content.length + typed.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('counts the steps of what does not end', () => {
    assert.throws(
      () =>
        checked('a search', () => {
          for (let at = 0; at >= 0;) at = 'ab'.indexOf('b');
        }),
      /a search takes more than \d+ steps/,
    );
  });
});
