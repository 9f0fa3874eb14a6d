import assert from 'node:assert/strict';
import type { DecisionTrace } from '../../../src/contract/admin.ts';
import type { TrafficView } from '../../../src/contract/records.ts';
import {
  answerRecords,
  connectionOf,
  isFromDashboard,
  picture,
} from '../../../src/extension/dashboard/messages.ts';
import type { AdminClient } from '../../../src/extension/supervisor/client.ts';
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
    assert.ok(isFromDashboard({ type: 'records', question: 1, name: 'traffic', query: {} }));
    for (const message of [null, 'ready', {}, { type: 1 }, { type: 'shutdown' }])
      assert.ok(!isFromDashboard(message));
  });

  describe('that ask the records', () => {
    const traffic = { since: 1, until: 2 } as TrafficView;
    const client = (answer: () => Promise<TrafficView>) =>
      ({ records: answer }) as unknown as Pick<AdminClient, 'records'>;
    const ask = (name: string) => ({
      type: 'records' as const,
      question: 7,
      name: name as 'traffic',
      query: {},
    });

    it('are answered with their number', async () => {
      assert.deepEqual(
        await answerRecords(
          client(() => Promise.resolve(traffic)),
          ask('traffic'),
        ),
        {
          type: 'records',
          question: 7,
          answer: traffic,
        },
      );
    });

    it('are answered when it fails, too', async () => {
      const failing = client(() => Promise.reject(new Error('No records are kept.')));
      const error = (name: string, from: Parameters<typeof answerRecords>[0]) =>
        answerRecords(from, ask(name)).then((answer) => 'error' in answer && answer.error);
      assert.equal(await error('traffic', failing), 'No records are kept.');
      assert.equal(await error('traffic', null), 'The gateway does not run.');
      assert.equal(await error('shutdown', failing), 'There are no such records.');
    });
  });
});
