import assert from 'node:assert/strict';
import { issueText, redacted } from '../../../src/extension/commands/issue-text.ts';
import { fakeDeployment, fakeState } from '../../support/fake-gateway.ts';

describe('A report of an issue', () => {
  it('has versions, counts and the log, and no names of the user’s own', () => {
    const view = fakeState([
      fakeDeployment('secret-project', { group: 'acme', provider: 'openai' }),
      fakeDeployment('b', { provider: 'openai', state: 'cooling_down' }),
    ]);
    const text = issueText({
      versions: { Node: 'v24' },
      state: 'running',
      view,
      log: ['info one', 'warn two'],
    });
    assert.match(text, /- Node: v24/);
    assert.match(
      text,
      /Deployments by provider: 2 openai\n- Deployments by state: 1 healthy, 1 cooling_down/,
    );
    assert.match(text, /info one\nwarn two/);
    assert.ok(!/secret-project|acme|switchyard\.yaml/.test(text));
  });

  it('can be made while nothing runs', () => {
    assert.match(issueText({ versions: {}, state: 'stopped', view: null, log: [] }), /- Gateway: stopped/);
  });

  it('loses known secrets, what looks like one, and the home folder', () => {
    const text = 'key abcd1234, sk-proj-AAAABBBBCCCC, Bearer eyJhbGciOi.x.y, /home/me/p/switchyard.yaml';
    assert.equal(
      redacted(text, ['abcd1234', ''], '/home/me'),
      'key [secret], [secret], [secret], ~/p/switchyard.yaml',
    );
  });
});
