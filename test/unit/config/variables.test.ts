import assert from 'node:assert/strict';
import { expectOnly, load, withGroup } from './marked.ts';

const entry = (key: string): string =>
  `  - {model_name: gpt, litellm_params: {model: openai/a, api_key: ${key}}}\n`;

describe('environment variables', () => {
  it('are named when they are not set, with what that means', () => {
    const [message] = expectOnly(
      'unset-variable',
      `model_list:\n${entry('os.environ/KEY')}${entry('«os.environ/KEY_2»')}`,
    );
    assert.match(
      message ?? '',
      /^The variable KEY_2 is not set\. The deployment `openai-a-[0-9a-f]{6}` of `gpt` is left out until it is\. /,
    );
  });

  it('are named when the whole group waits for them', () => {
    const [alone] = expectOnly('unset-variable', `model_list:\n${entry('«os.environ/KEY_2»')}`);
    assert.match(alone ?? '', /`gpt` has only the deployment/);
    const both = expectOnly(
      'unset-variable',
      `model_list:\n${entry('«os.environ/KEY_2»')}${entry('«os.environ/KEY_3»')}`,
    );
    for (const message of both) assert.match(message, /all others of the group are left out too/);
  });

  it('leave their value out and their name in `unset`', () => {
    const { config } = load(`model_list:\n${entry('os.environ/KEY_2')}`);
    assert.equal(config?.deployments[0]?.params.api_key, undefined);
    assert.deepEqual(config?.deployments[0]?.unset, ['KEY_2']);
  });

  it('count as not set when they are empty', () => {
    assert.equal(
      load(`model_list:\n${entry('os.environ/KEY')}`, { KEY: '' }).findings[0]?.code,
      'unset-variable',
    );
  });

  it('may stand for what must be there', () => {
    const text = 'model_list:\n  - {model_name: a, litellm_params: {model: os.environ/MODEL}}\n';
    const set = load(text, { MODEL: 'simulated/x' });
    assert.deepEqual(set.findings, []);
    assert.equal(set.config?.deployments[0]?.provider, 'simulated');
    const unset = load(text);
    assert.deepEqual(
      unset.findings.map(({ code }) => code),
      ['unset-variable'],
    );
    assert.deepEqual(unset.config?.deployments[0]?.unset, ['MODEL']);
    assert.equal(unset.config.deployments[0].id, set.config.deployments[0].id);
  });

  it('outside of deployments leave a key unset', () => {
    const [message] = expectOnly(
      'unset-variable',
      withGroup('router_settings: {redis_password: «os.environ/NOWHERE»}\n'),
    );
    assert.match(message ?? '', /The key counts as not set\./);
  });

  it('in what is merged are told of for each deployment that merges it, and not by themselves', () => {
    const text = `x-base: &base {api_key: os.environ/NOWHERE}
x-unused: os.environ/NOBODY
model_list:
  - {model_name: a, litellm_params: {<<: *base, model: openai/gpt-5}, model_info: {id: one}}
  - {model_name: b, litellm_params: {<<: *base, model: openai/gpt-5}, model_info: {id: two}}
`;
    const told = load(text).findings.filter(({ code }) => code === 'unset-variable');
    assert.deepEqual(
      told.map(({ message }) => /only the deployment `(\w+)`/.exec(message)?.[1]),
      ['one', 'two'],
    );
  });

  it('may stand in the file, after those of the caller', () => {
    const text = (value: string) =>
      `model_list:\n${entry('os.environ/MINE')}environment_variables: {MINE: ${value}, OTHER: 5}\n`;
    const keyOf = (value: string, variables?: Record<string, string>) =>
      load(text(value), variables).config?.deployments[0]?.params.api_key;
    assert.equal(keyOf('from-file'), 'from-file');
    assert.equal(keyOf('42'), '42');
    assert.equal(keyOf('os.environ/KEY'), 'sk-test');
    assert.equal(keyOf('from-file', { MINE: 'from-caller' }), 'from-caller');
  });

  it('are written os.environ/NAME', () => {
    for (const wrong of [
      'os.environ/',
      'os.environ.KEY',
      'os.environ/KEY-2',
      'OS.ENVIRON/KEY',
      'os.environ[KEY]',
      '${KEY}',
      '$KEY',
      'env/KEY',
    ]) {
      const [message] = expectOnly('bad-reference', `model_list:\n${entry(`«"${wrong}"»`)}`);
      assert.match(message ?? '', /`os\.environ\/NAME`/, wrong);
    }
    assert.deepEqual(
      load(`model_list:\n${entry('"$ecret-pass"')}`).findings.map(({ code }) => code),
      ['plaintext-key'],
    );
  });

  it('are not missed where `mock_response` answers in the place of the provider', () => {
    const text = `model_list:
  - {model_name: a, litellm_params: {model: openai/x, mock_response: hi, api_key: os.environ/NOWHERE}}
  - {model_name: b, litellm_params: {model: openai/x, mock_response: hi}}
`;
    const { findings, config } = load(text);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      config?.deployments.map(({ unset }) => unset),
      [[], []],
    );
  });

  it('never show their values', () => {
    const text = withGroup(
      'router_settings: {num_retries: os.environ/KEY, routing_strategy: simple-shuffle}\n',
    );
    for (const { message } of load(text).findings) assert.doesNotMatch(message, /sk-test/);
  });
});
