import assert from 'node:assert/strict';
import { shellCommands } from '../../../../src/extension/assistants/shell.ts';
import { allVariables, pointedVariables } from '../../../../src/extension/assistants/variables.ts';
import { fakeDeployment, fakeState } from '../../../support/fake-gateway.ts';

describe('Variables', () => {
  it('name a group that speaks what the client does', () => {
    const state = fakeState([
      fakeDeployment('a', { group: 'gpt', surfaces: ['chat', 'responses'] }),
      fakeDeployment('b', { group: 'claude', surfaces: ['messages', 'count_tokens'] }),
    ]);
    const variables = allVariables(state, 'k');
    assert.equal(variables.OPENAI_BASE_URL, 'http://127.0.0.1:4000/v1');
    assert.equal(variables.ANTHROPIC_BASE_URL, 'http://127.0.0.1:4000');
    assert.equal(variables.ANTHROPIC_MODEL, 'claude');
    assert.equal(variables.ANTHROPIC_DEFAULT_HAIKU_MODEL, 'claude');
    assert.equal(variables.COPILOT_MODEL, 'gpt');
    assert.equal(variables.COPILOT_PROVIDER_TYPE, undefined);
  });

  it('leave out what no group speaks', () => {
    const variables = allVariables(
      fakeState([fakeDeployment('b', { surfaces: ['messages', 'count_tokens'] })]),
      'k',
    );
    assert.equal(variables.OPENAI_BASE_URL, undefined);
    assert.equal(variables.COPILOT_PROVIDER_TYPE, 'anthropic');
    assert.deepEqual(allVariables(fakeState([fakeDeployment('b', { surfaces: [] })]), 'k'), {});
  });

  it('of Gemini’s CLI and Qwen Code name their models, too', () => {
    const surfaces = ['chat', 'generate_content'];
    const variables = allVariables(fakeState([fakeDeployment('a', { group: 'gpt', surfaces })]), 'k');
    assert.equal(variables.OPENAI_MODEL, 'gpt');
    assert.equal(variables.GOOGLE_GEMINI_BASE_URL, 'http://127.0.0.1:4000');
    assert.equal(variables.GEMINI_MODEL, 'gpt');
  });

  it('of pointed assistants name the groups chosen for them, at the port of now', () => {
    const state = fakeState(
      [fakeDeployment('a', { group: 'gpt' }), fakeDeployment('b', { group: 'claude' })],
      {
        port: 4001,
      },
    );
    const pointed = (client: string, model: string) => ({
      client,
      model,
      origin: 'http://127.0.0.1:4000',
      terminals: 'chat' as const,
      paths: [],
    });
    assert.deepEqual(
      pointedVariables(state, [pointed('gemini-cli', 'claude'), pointed('openai', 'gpt')], 'k'),
      {
        GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:4001',
        GEMINI_API_KEY: 'k',
        GEMINI_MODEL: 'claude',
        OPENAI_BASE_URL: 'http://127.0.0.1:4001/v1',
        OPENAI_API_BASE: 'http://127.0.0.1:4001/v1',
        OPENAI_API_KEY: 'k',
      },
    );
    const elsewhere = pointed('anthropic', 'of another workspace');
    assert.deepEqual(pointedVariables(state, [elsewhere], 'k'), {});
    const byFile = { client: 'codex', model: 'gpt', origin: '', paths: ['/f'] };
    assert.deepEqual(pointedVariables(state, [byFile], 'k'), {});
  });

  it('are quoted for the shell of the platform', () => {
    assert.equal(shellCommands({ A: "it's", B: '$x' }, 'linux'), "export A='it'\\''s'\nexport B='$x'");
    assert.equal(shellCommands({ A: "it's" }, 'win32'), "$env:A = 'it''s'");
  });
});
