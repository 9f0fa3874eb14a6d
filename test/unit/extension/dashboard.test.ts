import assert from 'node:assert/strict';
import type { DecisionTrace } from '../../../src/contract/admin.ts';
import { connectionOf, isFromDashboard, picture } from '../../../src/extension/dashboard/messages.ts';
import { LiveView } from '../../../src/extension/supervisor/live-view.ts';
import { fakeDeployment, fakeState } from '../../support/fake-gateway.ts';

describe('dashboard messages', () => {
  it('give a page that is shown again all that it missed', () => {
    const live = new LiveView();
    live.apply({ event: 'state', data: fakeState([fakeDeployment('a')]) });
    live.apply({ event: 'request', data: { callId: '1' } as DecisionTrace });
    live.apply({ event: 'request', data: { callId: '2' } as DecisionTrace });
    live.apply({ event: 'config', data: { file: '/c', findings: [], applied: false } });
    const sent = picture({ name: 'backoff', attempt: 1, until: 0 }, live);
    assert.deepEqual(
      sent.map((message) => (message.type === 'event' ? message.event : message.connection.state)),
      ['connecting', 'state', 'request', 'request', 'config'],
    );
  });

  it('say why nothing is live', () => {
    assert.deepEqual(connectionOf({ name: 'failed', reason: 'why', lastLogLines: [] }), {
      state: 'stopped',
      message: 'why',
    });
    assert.match(connectionOf({ name: 'blocked', why: 'untrusted' }).message, /trusted/);
  });

  it('of any other kind are refused', () => {
    assert.ok(isFromDashboard({ type: 'ready' }));
    for (const message of [null, 'ready', {}, { type: 1 }, { type: 'shutdown' }])
      assert.ok(!isFromDashboard(message));
  });
});
