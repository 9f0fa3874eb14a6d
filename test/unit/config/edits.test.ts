import assert from 'node:assert/strict';
import { setStrategy, strategyEdits } from '../../../src/config/index.ts';

const GROUP = ['weighted-round-robin', 'gpt'] as const;

const becomes = (before: string, after: string, ...what: readonly [string, string?]): void => {
  assert.equal(setStrategy(before, ...what), after);
};

describe('the strategy of a file', () => {
  it('takes the place of the one before it', () => {
    becomes(
      'router_settings:\n  routing_strategy: simple-shuffle # why\n  num_retries: 1\n',
      'router_settings:\n  routing_strategy: weighted # why\n  num_retries: 1\n',
      'weighted',
    );
  });

  it('is one small edit', () => {
    assert.deepEqual(strategyEdits('router_settings:\n  routing_strategy: "a"\n', 'weighted'), [
      { range: { start: { line: 2, column: 21 }, end: { line: 2, column: 24 } }, newText: 'weighted' },
    ]);
  });

  it('comes after the other settings', () => {
    becomes(
      'router_settings: # here\n    # first\n    num_retries: 1 # one\n\n# tail\nlitellm_settings: {}\n',
      'router_settings: # here\n    # first\n    num_retries: 1 # one\n    routing_strategy: weighted\n\n# tail\nlitellm_settings: {}\n',
      'weighted',
    );
  });

  it('comes with its section where there is none', () => {
    becomes(
      'model_list: []\n# end\n',
      'model_list: []\n\nrouter_settings:\n  routing_strategy: weighted\n# end\n',
      'weighted',
    );
    becomes('# only', '# only\nrouter_settings:\n  routing_strategy: weighted\n', 'weighted');
    becomes(
      '{model_list: []}',
      '{model_list: [], router_settings: {routing_strategy: weighted}}',
      'weighted',
    );
  });

  it('fills what stands empty', () => {
    becomes(
      'router_settings: # why\nmodel_list: []\n',
      'router_settings: # why\n  routing_strategy: weighted\nmodel_list: []\n',
      'weighted',
    );
    becomes(
      'router_settings:\n  routing_strategy: # why\n',
      'router_settings:\n  routing_strategy: weighted # why\n',
      'weighted',
    );
    becomes('router_settings: {}\n', 'router_settings: {routing_strategy: weighted}\n', 'weighted');
  });

  it('keeps to one line where the section does, and to the line breaks of the file', () => {
    becomes(
      'router_settings: {num_retries: 2, } # c\r\n',
      'router_settings: {num_retries: 2, routing_strategy: weighted, } # c\r\n',
      'weighted',
    );
    becomes(
      'a: 1\r\nb: 2\r\n',
      'a: 1\r\nb: 2\r\n\r\nrouter_settings:\r\n  routing_strategy: weighted\r\n',
      'weighted',
    );
  });
});

describe('the strategy of one group', () => {
  const own = '    - group_name: gpt\n      models: [gpt]\n      routing_strategy: weighted-round-robin\n';

  it('gets a routing group', () => {
    becomes('a: 1\n', `a: 1\n\nrouter_settings:\n  routing_groups:\n${own}`, ...GROUP);
    becomes(
      'router_settings:\n  num_retries: 1\n',
      `router_settings:\n  num_retries: 1\n  routing_groups:\n${own}`,
      ...GROUP,
    );
  });

  it('joins other routing groups at their indentation', () => {
    becomes(
      'router_settings:\n  routing_groups:\n  - {group_name: b, models: [b]} # b\n',
      `router_settings:\n  routing_groups:\n  - {group_name: b, models: [b]} # b\n${own.replaceAll(/^ {2}/gm, '')}`,
      ...GROUP,
    );
    becomes(
      'router_settings: {routing_groups: []}\n',
      'router_settings: {routing_groups: [{group_name: gpt, models: [gpt], routing_strategy: weighted-round-robin}]}\n',
      ...GROUP,
    );
  });

  it('changes in a routing group of its own', () => {
    becomes(
      'router_settings:\n  routing_groups:\n    - group_name: g\n      models: [gpt] # mine\n',
      'router_settings:\n  routing_groups:\n    - group_name: g\n      models: [gpt] # mine\n      routing_strategy: weighted-round-robin\n',
      ...GROUP,
    );
    becomes(
      'router_settings:\n  routing_groups:\n    - {group_name: g, models: [gpt], routing_strategy: a}\n',
      'router_settings:\n  routing_groups:\n    - {group_name: g, models: [gpt], routing_strategy: weighted-round-robin}\n',
      ...GROUP,
    );
  });

  it('leaves a shared routing group, whose others keep theirs', () => {
    const shared = (models: string) =>
      `router_settings:\n  routing_groups:\n    - group_name: g\n      models:${models}\n`;
    becomes(shared(' [gpt, b] # two'), `${shared(' [b] # two')}${own}`, ...GROUP);
    becomes(shared(' [b, gpt]'), `${shared(' [b]')}${own}`, ...GROUP);
    becomes(shared('\n        - gpt\n        - b # bee'), `${shared('\n        - b # bee')}${own}`, ...GROUP);
    becomes(
      shared(' [b, # bee, gpt\n        gpt # gee\n      ]'),
      `${shared(' [b # bee, gpt\n         # gee\n      ]')}${own}`,
      ...GROUP,
    );
    becomes(shared(' [b # bee, c\n        , gpt]'), `${shared(' [b # bee, c\n         ]')}${own}`, ...GROUP);
  });

  it('is quoted where its name needs it', () => {
    assert.match(
      setStrategy('a: 1\n', 'weighted', 'gpt, 4: [o]'),
      /group_name: "gpt, 4: \[o\]"\n {6}models: \["gpt, 4: \[o\]"\]/,
    );
  });
});

describe('a file that an edit cannot follow', () => {
  it('is left alone, with the reason', () => {
    const cases: [string, RegExp][] = [
      ['a: [', /not valid YAML/],
      ['just text', /does not hold keys and values/],
      ['r: &r {num_retries: 1}\nrouter_settings: *r\n', /not written out as a mapping/],
      ['router_settings:\n  <<: *nowhere\n', /anchors and aliases/],
      ['router_settings:\n  routing_strategy: [a]\n', /a collection stands/],
    ];
    for (const [text, reason] of cases) {
      assert.throws(() => setStrategy(text, 'weighted'), reason);
      assert.throws(() => strategyEdits(text, 'weighted'), /Change router_settings by hand\.$/);
    }
    assert.throws(
      () => setStrategy('router_settings:\n  routing_groups: 3\n', ...GROUP),
      /routing_groups is not written out as a list/,
    );
  });
});
