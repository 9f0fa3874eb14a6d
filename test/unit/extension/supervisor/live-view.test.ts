import assert from 'node:assert/strict';
import type { DecisionTrace } from '../../../../src/contract/admin.ts';
import { type AdminEvent, readEvents } from '../../../../src/extension/supervisor/events.ts';
import { LiveView } from '../../../../src/extension/supervisor/live-view.ts';
import { fakeDeployment, fakeState } from '../../../support/fake-gateway.ts';

const snapshot = (instance = 'i'): AdminEvent => ({
  event: 'state',
  data: fakeState([fakeDeployment('a'), fakeDeployment('b')], { instance }),
});
const request = (callId: string): AdminEvent => ({ event: 'request', data: { callId } as DecisionTrace });

describe('live view', () => {
  it('takes the deployments that changed into the picture, and no strangers', () => {
    const live = new LiveView();
    live.apply({ event: 'deployments', data: [fakeDeployment('a')] });
    assert.deepEqual([live.state], [null]);
    live.apply(snapshot());
    live.apply({ event: 'deployments', data: [fakeDeployment('b', { requests: 3 }), fakeDeployment('c')] });
    assert.deepEqual(
      live.state?.deployments.map(({ id, requests }) => [id, requests]),
      [
        ['a', 0],
        ['b', 3],
      ],
    );
  });

  it('keeps the latest requests of this gateway only', () => {
    const live = new LiveView();
    live.apply(snapshot());
    for (let n = 0; n < 250; n++) live.apply(request(String(n)));
    assert.equal(live.requests.length, 200);
    assert.equal(live.requests.at(-1)?.callId, '249');
    live.apply(snapshot());
    assert.equal(live.requests.length, 200);
    live.apply(snapshot('another'));
    assert.equal(live.requests.length, 0);
  });

  it('remembers a rejected change until one is applied', () => {
    const live = new LiveView();
    live.apply({ event: 'config', data: { file: '/c', findings: [], applied: false } });
    assert.ok(live.rejected);
    live.apply({ event: 'config', data: { file: '/c', findings: [], applied: true } });
    assert.equal(live.rejected, null);
  });
});

describe('event stream', () => {
  const read = async (...chunks: string[]): Promise<AdminEvent[]> => {
    const events: AdminEvent[] = [];
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        chunks.forEach((chunk) => controller.enqueue(encoder.encode(chunk)));
        controller.close();
      },
    });
    await readEvents(body, (event) => events.push(event));
    return events;
  };

  it('is read however it is cut, past comments and unknown events', async () => {
    const events = await read(': hello\n\nevent: dep', 'loyments\nda', 'ta: []\n\nevent: news\ndata: 1\n\n');
    assert.deepEqual(events, [{ event: 'deployments', data: [] }]);
  });

  it('that carries no JSON breaks', async () => {
    await assert.rejects(read('event: state\ndata: {\n\n'), SyntaxError);
  });
});
