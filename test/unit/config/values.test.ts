import assert from 'node:assert/strict';
import { expectOnly, load, withGroup, withParams } from './marked.ts';

const messageOf = (code: string, marked: string): string => expectOnly(code, marked).join('\n');

describe('values of the wrong kind', () => {
  it('says what is expected and what stands there', () => {
    assert.equal(
      messageOf('wrong-type', withParams('rpm: «lots»')),
      '`rpm` must be a number; “lots” stands here.',
    );
    assert.equal(
      messageOf('wrong-type', withParams('rpm: «1.5»')),
      '`rpm` must be a whole number; 1.5 stands here.',
    );
    assert.equal(
      messageOf('wrong-type', withParams('drop_params: «[a]»')),
      '`drop_params` must be true or false; a list stands here.',
    );
    assert.equal(
      messageOf('wrong-type', withParams('tags: [a, «{b: 1}»]')),
      'Entry 2 of `tags` must be text; a mapping stands here.',
    );
    assert.equal(
      messageOf('wrong-type', withGroup('router_settings: «3»\n')),
      '`router_settings` must be a mapping of keys and values; 3 stands here.',
    );
  });

  it('marks a value of several lines from its first to its last character', () => {
    expectOnly('wrong-type', withParams('rpm:\n  «- 1\n  - 2»\n# after'));
  });

  it('never shows what stands under a key that holds a secret', () => {
    for (const marked of [
      withGroup('general_settings: {master_key: «[hunter2]»}\n'),
      withGroup('general_settings: {master_key: «4242»}\n'),
      withGroup('router_settings: {redis_password: «{a: hunter2}»}\n'),
      'model_list:\n  - model_name: gpt\n    litellm_params: «hunter2»\n',
    ]) {
      assert.doesNotMatch(messageOf('wrong-type', marked), /hunter2|4242/);
    }
  });

  it('does not show what a variable holds', () => {
    const { findings } = load(withParams('rpm: os.environ/KEY'));
    assert.equal(findings[0]?.message, '`rpm` must be a number; the variable KEY holds something else.');
  });

  it('advises quotes where a number stands for text', () => {
    assert.match(messageOf('wrong-type', withParams('api_version: «2024»')), /Put it in quotes\.$/);
  });

  it('refuses negative numbers and shares above 1', () => {
    assert.equal(
      messageOf('out-of-range', withParams('rpm: «-1»')),
      '`rpm` must be at least 0; -1 stands here.',
    );
    expectOnly(
      'out-of-range',
      'model_list: [{model_name: a, litellm_params: {model: simulated/a, error_rate: «1.1»}}]\n',
    );
    expectOnly('out-of-range', withGroup('router_settings: {num_retries: «-2»}\n'));
  });

  it('shows how a duration is written', () => {
    assert.match(messageOf('bad-value', withParams('max_budget: 5\nbudget_duration: «daily»')), /`1d`/);
  });

  it('shows the shape of fallbacks', () => {
    for (const value of ['«{gpt: [gpt]}»', '[«gpt»]', '[{gpt: «gpt»}]', '[«{gpt: [gpt], other: [gpt]}»]']) {
      const { findings } = load(
        withGroup(`router_settings: {fallbacks: ${value.replaceAll(/[«»]/g, '')}}\n`),
      );
      const shape = findings.filter(({ code }) => code === 'fallback-shape');
      assert.equal(shape.length, 1, value);
      assert.match(shape[0]?.message ?? '', /`- gpt-4o: \[claude-sonnet, local\]`/);
    }
    expectOnly('fallback-shape', withGroup('router_settings:\n  fallbacks: [{gpt: «gpt»}]\n'));
    expectOnly('fallback-shape', withGroup('litellm_settings:\n  context_window_fallbacks: «yes»\n'));
  });

  it('reads budgets by either of the two names that LiteLLM has for them', () => {
    expectOnly(
      'wrong-type',
      withGroup(
        'router_settings: {provider_budget_config: {openai: {max_budget: «much», budget_duration: 1d}}}\n',
      ),
    );
    const { config } = load(
      withGroup(
        'router_settings: {provider_budget_config: {openai: {max_budget: 5, budget_duration: 1d}}}\n',
      ),
    );
    assert.deepEqual(config?.router.provider_budget_config, {
      openai: { budget_limit: 5, time_period: '1d' },
    });
  });

  it('names what a deployment lacks', () => {
    expectOnly('missing-key', 'model_list:\n  - «litellm_params»: {model: simulated/a}\n');
    expectOnly('missing-key', 'model_list:\n  - «model_name»: a\n');
    expectOnly('missing-key', 'model_list:\n  - model_name: a\n    «litellm_params»: {rpm: 3}\n');
    expectOnly('wrong-type', 'model_list:\n  - «text»\n');
  });
});

describe('values in other clothes', () => {
  it('reads numbers and switches from quotes and variables', () => {
    const text = withParams(
      'rpm: "1_000"\ntpm: os.environ/TPM\ndrop_params: "yes"\ntimeout: os.environ/TIMEOUT',
    );
    const { config, findings } = load(text, { KEY: 'k', TPM: '20000', TIMEOUT: '1.5' });
    assert.deepEqual(findings, []);
    const { rpm, tpm, drop_params, timeout } = config?.deployments[0]?.params ?? {};
    assert.deepEqual(
      { rpm, tpm, drop_params, timeout },
      { rpm: 1000, tpm: 20000, drop_params: true, timeout: 1.5 },
    );
  });

  it('takes an empty key for one that is not there', () => {
    const { config, findings } = load(withParams('rpm:\ntags: null').concat('router_settings:\n'));
    assert.deepEqual(findings, []);
    assert.equal(config?.deployments[0]?.params.rpm, undefined);
    assert.equal(config?.router.num_retries, 2);
  });

  it('takes a bare number for an id or a tag', () => {
    const { config } = load(withParams('tags: [1]').concat('    model_info: {id: 7}\n'));
    assert.equal(config?.deployments[0]?.id, '7');
    assert.deepEqual(config.deployments[0].params.tags, ['1']);
  });

  it('follows anchors and merge keys', () => {
    const { config, findings } = load(`
x-shared: &shared {rpm: 5, weight: 2}
model_list:
  - model_name: a
    litellm_params: &params
      <<: *shared
      model: simulated/a
      weight: 3
  - model_name: b
    litellm_params: *params
`);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      config?.deployments.map(({ group, weight, params }) => [group, weight, params.rpm]),
      [
        ['a', 3, 5],
        ['b', 3, 5],
      ],
    );
  });

  it('marks what is wrong behind an anchor once, where it stands', () => {
    expectOnly(
      'wrong-type',
      'x-shared: &shared {rpm: «lots»}\nmodel_list:\n' +
        ['a', 'b']
          .map((name) => `  - {model_name: ${name}, litellm_params: {<<: *shared, model: simulated/a}}\n`)
          .join(''),
    );
  });
});
