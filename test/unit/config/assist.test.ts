import assert from 'node:assert/strict';
import type { DeploymentState, StateView } from '../../../src/contract/admin.ts';
import { allModels, findModel } from '../../../src/config/assist/catalog.ts';
import { foldsOf } from '../../../src/config/assist/folds.ts';
import { keyHover } from '../../../src/config/assist/key-hover.ts';
import { lostGroups } from '../../../src/config/assist/losses.ts';
import { modelFigures, modelHover } from '../../../src/config/assist/models.ts';
import { weightShares } from '../../../src/config/assist/shares.ts';
import {
  entriesSnippet,
  fileSnippet,
  RECIPES,
  withoutPlaceholders,
} from '../../../src/config/assist/snippets.ts';
import { symbolsOf } from '../../../src/config/assist/symbols.ts';
import { inspect, loadConfig, parseSource, type Path, routerJsonSchema } from '../../../src/config/index.ts';
import type { JsonSchema } from '../../../src/config/json-schema.ts';

const read = (text: string, lookup: (name: string) => string | undefined = () => undefined) =>
  inspect(text, { lookup });

const FILE = `# about
# this file
model_list:
  - model_name: gpt
    litellm_params:
      model: simulated/a
      weight: 3
    model_info: {id: a}
  - model_name: gpt
    litellm_params: {model: simulated/b, weight: 1}
  - model_name: local
    litellm_params: {model: simulated/c}

router_settings:
  num_retries: 2
  fallbacks:
    - gpt: [local]
general_settings: {master_key: os.environ/KEY}
`;

describe('the hover of a key', () => {
  it('tells meaning, kind, default and one example', () => {
    const text = keyHover(['router_settings', 'cooldown_time']) ?? '';
    assert.match(text, /^Seconds that/);
    assert.match(text, /Takes a number\. Default: `5`/);
    assert.equal([...text.matchAll(/```yaml/g)].length, 1);
    assert.match(text, /```yaml\ncooldown_time: 30\n```$/);
  });

  it('is whole for every key: meaning, what it takes, default, example', () => {
    const bare: string[] = [];
    const look = (node: JsonSchema | undefined, path: Path): void => {
      for (const [key, inner] of Object.entries(node?.properties ?? {})) {
        const at = [...path, key];
        const text = keyHover(at) ?? '';
        const isWhole = [/^[A-Z].{8}/, /\nTakes |\n- `/, /Default: |Required\./, /```yaml\n/].every((part) =>
          part.test(text),
        );
        if (!isWhole) bare.push(`${at.join('.')}: ${text}`);
        look(inner, at);
        look(inner.items, [...at, 0]);
        look(inner.additionalProperties, [...at, 'name']);
      }
    };
    look(routerJsonSchema(), []);
    assert.deepEqual(bare, []);
  });

  it('shows a switch turned, and the keys of a mapping', () => {
    assert.match(keyHover(['router_settings', 'slow_start'])!, /```yaml\nslow_start: false\n```/);
    assert.match(
      keyHover(['model_list', 0, 'litellm_params'])!,
      /litellm_params:\n {2}model: openai\/gpt-4o/,
    );
  });

  it('lists choices once, with their other names', () => {
    const text = keyHover(['router_settings', 'routing_strategy']) ?? '';
    assert.match(text, /- `simple-shuffle`: .+ Also `round-robin`, `round_robin`\./);
    assert.equal([...text.matchAll(/^- /gm)].length, 6);
  });

  it('tells bounds, and shows nested examples as they are written', () => {
    assert.match(keyHover(['model_list', 0, 'litellm_params', 'error_rate'])!, /from 0 to 1/);
    assert.match(
      keyHover(['router_settings', 'fallbacks'])!,
      /fallbacks:\n {2}- gpt-4o: \[claude-sonnet, local\]/,
    );
  });

  it('is none for keys of people’s own', () => {
    assert.equal(keyHover(['model_list', 0, 'model_info', 'team']), undefined);
    assert.equal(keyHover(['what']), undefined);
  });
});

describe('the outline', () => {
  it('has groups with their deployments, then settings', () => {
    const symbols = symbolsOf(read(FILE));
    assert.deepEqual(
      symbols.map(({ kind, name, detail, children }) => [kind, name, detail, children.length]),
      [
        ['group', 'gpt', 'simple-shuffle', 2],
        ['group', 'local', 'simple-shuffle', 1],
        ['section', 'router_settings', '', 2],
        ['section', 'general_settings', '', 1],
      ],
    );
    const [gpt, , router, general] = symbols;
    assert.deepEqual(
      gpt?.children.map(({ detail }) => detail),
      ['simulated/a', 'simulated/b'],
    );
    assert.equal(router?.children[0]?.detail, '2');
    assert.equal(general?.children[0]?.detail, '', 'secrets are not shown');
  });

  it('selects within what it spans', () => {
    const check = (all: ReturnType<typeof symbolsOf>): void => {
      for (const { start, end, nameStart, nameEnd, children } of all) {
        assert.ok(start <= nameStart && nameStart <= nameEnd && nameEnd <= end);
        check(children);
      }
    };
    check(symbolsOf(read(FILE)));
  });
});

describe('folding', () => {
  it('goes by entries, sections and comments', () => {
    const folds = foldsOf(parseSource(FILE)).map(({ from, to, kind }) => [from, to, kind]);
    assert.deepEqual(folds, [
      [1, 2, 'comment'],
      [3, 12, 'region'],
      [4, 8, 'region'],
      [5, 7, 'region'],
      [9, 10, 'region'],
      [11, 12, 'region'],
      [14, 17, 'region'],
      [16, 17, 'region'],
    ]);
  });
});

describe('the shares that weights mean', () => {
  it('are within their group', () => {
    const shares = weightShares(read(FILE).file!);
    assert.deepEqual(
      shares.map(({ group, share }) => [group, share]),
      [
        ['gpt', 0.75],
        ['gpt', 0.25],
      ],
    );
    assert.equal(shares[0]?.id, 'a');
  });

  it('are none where the strategy does not go by weights', () => {
    const text = FILE.replace('num_retries: 2', 'routing_strategy: latency');
    assert.deepEqual(
      weightShares(read(text).file!).map(({ share }) => share),
      [null, null],
    );
  });
});

describe('what a change would take away', () => {
  const stateOf = (states: Record<string, [group: string, state: DeploymentState]>): StateView =>
    ({
      groups: [...new Set(Object.values(states).map(([group]) => group))].map((name) => ({
        name,
        deployments: Object.keys(states).filter((id) => states[id]![0] === name),
      })),
      deployments: Object.entries(states).map(([id, [group, state]]) => ({ id, group, state })),
    }) as unknown as StateView;

  const entry = (group: string, id: string, model = 'simulated/x', rest = ''): string =>
    `  - {model_name: ${group}, litellm_params: {model: ${model}${rest}}, model_info: {id: ${id}}}\n`;
  const file = (...entries: string[]): string => `model_list:\n${entries.join('')}`;
  const losses = (text: string, state: StateView): string[] =>
    lostGroups(read(text).file!, state).map(({ group }) => group);

  it('is a group that is gone, unless an alias answers for it', () => {
    const state = stateOf({ a1: ['a', 'healthy'], b1: ['b', 'healthy'] });
    assert.deepEqual(losses(file(entry('a', 'a1')), state), ['b']);
    const aliased = `${file(entry('a', 'a1'))}router_settings: {model_group_alias: {b: a}}\n`;
    assert.deepEqual(losses(aliased, state), []);
  });

  it('is a group whose remaining deployments cannot serve', () => {
    const state = stateOf({ a1: ['a', 'healthy'], a2: ['a', 'cooling_down'] });
    assert.deepEqual(losses(file(entry('a', 'a2')), state), ['a']);
    assert.deepEqual(losses(file(entry('a', 'a1')), state), []);
    const unset = file(entry('a', 'a1', 'openai/x', ', api_key: os.environ/UNSET'));
    assert.deepEqual(losses(unset, state), ['a']);
  });

  it('is nothing where a new one may serve, or none served before', () => {
    const state = stateOf({ a1: ['a', 'healthy'], b1: ['b', 'unhealthy'] });
    assert.deepEqual(losses(file(entry('a', 'new')), state), []);
  });
});

describe('a model of the price table', () => {
  const model = { name: 'openai/gpt-4o', input: 0.0000025, output: 0.00001, contextWindow: 128_000 };

  it('is told in dollars for a million tokens', () => {
    assert.equal(modelFigures(model), '$2.5 in, $10 out · 128k');
    assert.match(
      modelHover(model),
      /\$2\.5 for a million input tokens, \$10 .* Context window: 128k tokens\.$/,
    );
  });

  it('may have no price', () => {
    assert.equal(modelFigures({ ...model, input: null, contextWindow: 1_048_576 }), '1M');
    assert.match(modelHover({ ...model, output: null, contextWindow: null }), /No price is known\.$/);
  });
});

describe('snippets', () => {
  for (const recipe of RECIPES) {
    it(`${recipe.name}: a file without a fault once its keys are set`, () => {
      const text = withoutPlaceholders(fileSnippet(recipe));
      const { findings, config } = loadConfig(text, { lookup: () => 'set' });
      assert.deepEqual(findings, []);
      assert.ok(config);
    });

    it(`${recipe.name}: entries that fit behind a dash`, () => {
      const entries = withoutPlaceholders(entriesSnippet(recipe)).replaceAll('\n', '\n  ');
      const { file } = read(`model_list:\n  - ${entries}\n`, () => 'set');
      assert.equal(file?.outline.deployments.length, recipe.entries.length);
      assert.equal(file.outline.groups.length, 1);
    });
  }
});

describe('the price table in the editor', () => {
  it('knows models by what is written, with or without their provider', () => {
    const model = findModel('anthropic/claude-sonnet-4-5');
    assert.equal(model?.contextWindow, 200_000);
    assert.deepEqual(findModel('claude-sonnet-4-5'), model);
    assert.equal(findModel('simulated/fast'), undefined);
  });

  it('lists each once', () => {
    const names = allModels().map(({ name }) => name);
    assert.ok(names.length > 500);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.indexOf('openai/gpt-5') < names.indexOf('azure/gpt-5'), 'its maker is the likeliest');
  });
});
