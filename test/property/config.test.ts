import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSource, plainValues, setStrategy, loadConfig, type Config } from '../../src/config/index.ts';
import { routerSpec } from '../../src/gateway/config/router-spec.ts';

const options = { lookup: () => 'set' };
const example = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'simulated.yaml'), 'utf8');
const litellm = readFileSync(
  join(import.meta.dirname, '..', 'unit', 'config', 'fixtures', 'litellm.yaml'),
  'utf8',
);

const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        'model_list:',
        'router_settings:',
        'fallbacks:',
        'litellm_params:',
        'model_name: a',
        'model: simulated/a',
        '\n',
        '  ',
      ],
      ...[
        '- ',
        '&a ',
        '*a',
        '<<: ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ': ',
        '"',
        "'",
        '|',
        '#',
        '\t',
        '!!x ',
        '? ',
        '---\n',
        '~',
        '0',
        '-1',
      ],
      ...['os.environ/A', 'os.environ/', '__proto__: ', 'constructor: ', '\u0000', '\uFEFF', '😀', '\r\n'],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const within = (range: { start: { line: number; column: number } }, text: string): boolean =>
  range.start.line >= 1 && range.start.column >= 1 && range.start.line <= text.split('\n').length;

const loadsSafely = (text: string): void => {
  const { findings, config } = loadConfig(text, options);
  assert.equal(
    config === null,
    findings.some(({ severity }) => severity === 'error'),
  );
  for (const { range } of findings) assert.ok(within(range, text), JSON.stringify(range));
};

describe('loadConfig', () => {
  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), loadsSafely));
    fc.assert(fc.property(yamlish, loadsSafely), { numRuns: 500 });
  });

  it('never throws on a file with a piece cut out or put in', () => {
    for (const text of [example, litellm]) {
      const at = fc.nat({ max: text.length });
      fc.assert(
        fc.property(at, fc.nat({ max: 40 }), yamlish, (start, length, piece) =>
          loadsSafely(text.slice(0, start) + piece + text.slice(start + length)),
        ),
      );
    }
  });

  it('never throws on a file with any value in any place', () => {
    const lines = litellm.split('\n');
    const keyed = lines.flatMap((line, index) => (/^\s*(- )?\w+: \S/.test(line) ? [index] : []));
    fc.assert(
      fc.property(fc.constantFrom(...keyed), fc.jsonValue(), (index, value) => {
        const changed = lines.with(
          index,
          (lines[index] ?? '').replace(/: .*/, () => `: ${JSON.stringify(value)}`),
        );
        loadsSafely(changed.join('\n'));
      }),
      { numRuns: 120 },
    );
  });
});

interface Entry {
  model_name: string;
  litellm_params: {
    model: string;
    api_key?: string;
    api_base?: string;
    weight?: number;
    rpm?: number;
    timeout?: number;
  };
}

const entry: fc.Arbitrary<Entry> = fc.record({
  model_name: fc.constantFrom('a', 'b'),
  litellm_params: fc.record(
    {
      model: fc.constantFrom('openai/m', 'openai/n', 'simulated/m'),
      api_key: fc.constantFrom('os.environ/A', 'os.environ/B'),
      api_base: fc.constantFrom('http://h1/v1', 'http://h2/v1'),
      weight: fc.integer({ min: 1, max: 5 }),
      rpm: fc.nat(),
      timeout: fc.nat(),
    },
    { requiredKeys: ['model'] },
  ),
});

const identity = ({ model_name, litellm_params: { model, api_key, api_base } }: Entry): string =>
  JSON.stringify([model_name, model, api_key, api_base]);

const idsOf = (entries: readonly unknown[]): string[] => {
  const { config, findings } = loadConfig(JSON.stringify({ model_list: entries }), options);
  assert.ok(config, JSON.stringify(findings));
  return config.deployments.map(({ id }) => id);
};

const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 12, selector: identity });

describe('deployment ids', () => {
  it('are unique, and stay when entries move', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, moved]) => {
          const ids = idsOf(all);
          assert.equal(new Set(ids).size, ids.length);
          const movedIds = idsOf(moved);
          for (const [index, one] of moved.entries()) assert.equal(movedIds[index], ids[all.indexOf(one)]);
        },
      ),
    );
  });

  it('are unique among twins too', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (all) => {
        assert.equal(new Set(idsOf(all)).size, all.length);
      }),
    );
  });
});

const comments = (text: string): string[] =>
  (text.match(/#[^\n]*/g) ?? []).map((comment) => comment.trimEnd()).sort();

const remark = fc.constantFrom('', ' # why', '\n  # above', '\n\n# far left');
const settings = fc
  .tuple(
    remark,
    fc.subarray([
      '  num_retries: 1 # one',
      '  routing_strategy: simple-shuffle # chosen',
      '  routing_groups: # groups\n    - group_name: g # g\n      models: [demo-gpt, demo-claude] # both\n      routing_strategy: weighted # w',
      '  model_group_alias: {x: demo-gpt} # alias\n  # after',
    ]),
  )
  .map(([head, lines]) => (lines.length === 0 ? '' : `router_settings:${head}\n${lines.join('\n')}\n`));
const models =
  'model_list: # models\n  - {model_name: demo-gpt, litellm_params: {model: simulated/a}} # a\n  - {model_name: demo-claude, litellm_params: {model: simulated/b}}\n';
const file = fc.tuple(settings, fc.boolean(), remark, fc.boolean()).map(([section, first, tail, crlf]) => {
  const text = `${first ? section + models : models + section}${tail.trimStart()}`;
  return crlf ? text.replaceAll('\n', '\r\n') : text;
});

/** What the router is given for a model group, or for those that have none of their own. */
const strategyOf = (config: Config, group?: string): string => {
  const { strategy, groupStrategies } = routerSpec(config);
  return ((group !== undefined && groupStrategies.get(group)) || strategy).name;
};

describe('setStrategy', () => {
  const names = fc.constantFrom('simple-shuffle', 'weighted-round-robin');
  const targets = fc.constantFrom(undefined, 'demo-gpt', 'demo-claude');

  it('keeps every comment and every other setting, and chooses what was asked for', () => {
    fc.assert(
      fc.property(file, names, targets, (text, name, group) => {
        const changed = setStrategy(text, name, group);
        assert.deepEqual(comments(changed), comments(text));
        const { config, findings } = loadConfig(changed, options);
        assert.ok(config, JSON.stringify({ text, changed, findings }));
        assert.equal(strategyOf(config, group), name);
        const before = loadConfig(text, options).config;
        assert.deepEqual(
          config.deployments.map(({ id }) => id),
          before?.deployments.map(({ id }) => id),
        );
        assert.deepEqual(config.router.model_group_alias, before?.router.model_group_alias);
        assert.equal(config.router.num_retries, before?.router.num_retries);
        const other = group === 'demo-gpt' ? 'demo-claude' : 'demo-gpt';
        if (group !== undefined && before) assert.equal(strategyOf(config, other), strategyOf(before, other));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(file, names, targets, (text, name, group) => {
        const once = setStrategy(text, name, group);
        assert.equal(setStrategy(once, name, group), once);
      }),
    );
  });

  it('either edits or refuses, and never breaks a file', () => {
    fc.assert(
      fc.property(yamlish, targets, (text, group) => {
        let changed: string;
        try {
          changed = setStrategy(text, 'weighted-round-robin', group);
        } catch (error) {
          assert.match((error as Error).message, /^The strategy cannot be written into the file/);
          return;
        }
        const source = parseSource(changed);
        assert.equal(source.doc.errors.length, 0);
        assert.doesNotThrow(() => plainValues(source));
      }),
      { numRuns: 500 },
    );
  });
});
