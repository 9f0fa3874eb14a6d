import assert from 'node:assert/strict';
import { shellCommands } from '../../../../src/extension/assistants/shell.ts';
import { terminalVariables } from '../../../../src/extension/assistants/variables.ts';
import { fakeDeployment, fakeState } from '../../../support/fake-gateway.ts';

describe('Variables', () => {
  it('name a group that speaks what the client does', () => {
    const state = fakeState([
      fakeDeployment('a', { group: 'gpt', surfaces: ['chat', 'responses'] }),
      fakeDeployment('b', { group: 'claude', surfaces: ['messages', 'count_tokens'] }),
    ]);
    const variables = terminalVariables(state, 'k');
    assert.equal(variables.OPENAI_BASE_URL, 'http://127.0.0.1:4000/v1');
    assert.equal(variables.ANTHROPIC_BASE_URL, 'http://127.0.0.1:4000');
    assert.equal(variables.ANTHROPIC_MODEL, 'claude');
    assert.equal(variables.COPILOT_MODEL, 'gpt');
    assert.equal(variables.COPILOT_PROVIDER_TYPE, undefined);
  });

  it('leave out what no group speaks', () => {
    const variables = terminalVariables(
      fakeState([fakeDeployment('b', { surfaces: ['messages', 'count_tokens'] })]),
      'k',
    );
    assert.equal(variables.OPENAI_BASE_URL, undefined);
    assert.equal(variables.COPILOT_PROVIDER_TYPE, 'anthropic');
    assert.deepEqual(terminalVariables(fakeState([fakeDeployment('b', { surfaces: [] })]), 'k'), {});
  });

  it('are quoted for the shell of the platform', () => {
    assert.equal(shellCommands({ A: "it's", B: '$x' }, 'linux'), "export A='it'\\''s'\nexport B='$x'");
    assert.equal(shellCommands({ A: "it's" }, 'win32'), "$env:A = 'it''s'");
  });
});
