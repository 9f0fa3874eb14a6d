import assert from 'node:assert/strict';
import { expectOnly, load, VARIABLES, withGroup } from './marked.ts';

const KEYS = { ...VARIABLES, LANGFUSE_PUBLIC_KEY: 'pk', LANGFUSE_SECRET_KEY: 'sk' };

describe('callbacks', () => {
  it('that are known are taken', () => {
    const { findings } = load(
      withGroup(
        'litellm_settings: {callbacks: [otel, prometheus], success_callback: langfuse, failure_callback: [langfuse]}\n',
      ),
      KEYS,
    );
    assert.deepEqual(findings, []);
  });

  it('may be mappings of their names to their settings', () => {
    expectOnly(
      'unknown-callback',
      withGroup('litellm_settings: {callbacks: [otel, «{websearch: {providers: [openai]}}»]}\n'),
    );
  });

  it('that are not known are told, with those that are', () => {
    const [first, second] = expectOnly(
      'unknown-callback',
      withGroup('litellm_settings: {callbacks: [prometheus, «datadog»], failure_callback: «promtheus»}\n'),
    );
    assert.match(first!, /`datadog`.*`langfuse`, `otel`, `prometheus`/);
    assert.match(second!, /Did you mean `prometheus`\?/);
  });

  it('that have no keys are told, by the variables that are missing', () => {
    const both = expectOnly(
      'callback-without-keys',
      withGroup('litellm_settings: {callbacks: [«langfuse»]}\n'),
    );
    assert.match(both[0]!, /until LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY are set/);
    const [one] = expectOnly(
      'callback-without-keys',
      withGroup(
        'litellm_settings: {success_callback: «langfuse»}\nenvironment_variables: {LANGFUSE_PUBLIC_KEY: pk}\n',
      ),
    );
    assert.match(one!, /until LANGFUSE_SECRET_KEY is set/);
  });
});
