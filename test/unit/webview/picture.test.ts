import { strict as assert } from 'node:assert';
import {
  emptyPicture,
  isNews,
  type Picture,
  RECENT_LIMIT,
  reduce,
} from '../../../src/webview/model/picture.ts';
import { totalsOf } from '../../../src/webview/model/totals.ts';
import type { Update } from '../../../src/webview/sources/source.ts';
import { deployment, NOON, state, trace } from '../../webview/samples.ts';

const after = (updates: Update[], now = NOON, from = emptyPicture(now)): Picture =>
  updates.reduce((picture, update) => reduce(picture, update, now), from);

const request = (changes: Parameters<typeof trace>[0]): Update => ({
  type: 'event',
  event: 'request',
  data: trace(changes),
});
const live: Update = { type: 'connection', connection: { state: 'live', message: '' } };
const stopped: Update = { type: 'connection', connection: { state: 'stopped', message: 'Gone.' } };
const two = state([
  deployment({ id: 'a', requests: 3, cost: 1 }),
  deployment({ id: 'b', requests: 1, cost: null }),
]);
const snapshot = (view = two): Update => ({ type: 'event', event: 'state', data: view });

describe('the picture of the gateway', () => {
  it('takes changed deployments over, and leaves the others and the order alone', () => {
    const changed = deployment({ id: 'b', requests: 2, state: 'cooling_down' });
    const picture = after([snapshot(), { type: 'event', event: 'deployments', data: [changed] }]);
    assert.deepEqual(picture.state?.deployments, [two.deployments[0], changed]);
  });

  it('ignores changes to a picture that it does not have yet', () => {
    const picture = after([{ type: 'event', event: 'deployments', data: two.deployments }]);
    assert.equal(picture.state, null);
  });

  it('lists requests by their end, newest first, each once', () => {
    const long = request({ callId: 'long', startedAt: NOON, durationMs: 900 });
    const short = request({ callId: 'short', startedAt: NOON + 100, durationMs: 50 });
    const picture = after([long, short, long]);
    assert.deepEqual(
      picture.recent.map(({ callId }) => callId),
      ['long', 'short'],
    );
  });

  it('keeps the newest requests only, and knows an older one for no news', () => {
    const many = Array.from({ length: RECENT_LIMIT + 5 }, (_, n) =>
      request({ callId: `c${n}`, startedAt: NOON + n * 1000 }),
    );
    const picture = after(many);
    assert.equal(picture.recent.length, RECENT_LIMIT);
    assert.equal(picture.recent[0]?.callId, `c${RECENT_LIMIT + 4}`);
    assert.equal(isNews(picture, trace({ callId: 'c0', startedAt: NOON })), false);
    assert.equal(isNews(picture, trace({ callId: 'new', startedAt: NOON + 9e6 })), true);
  });

  it('remembers since when it is no longer live, however often it tries', () => {
    let picture = after([live], NOON);
    picture = after([stopped], NOON + 1000, picture);
    picture = after(
      [{ type: 'connection', connection: { state: 'connecting', message: '' } }, stopped],
      NOON + 5000,
      picture,
    );
    assert.equal(picture.since, NOON + 1000);
    assert.equal(picture.connection.message, 'Gone.');
  });

  it('keeps the last picture while the gateway is gone', () => {
    assert.deepEqual(after([live, snapshot(), stopped]).state, two);
  });

  it('forgets a rejected change with the next applied one, and not before', () => {
    const rejected: Update = {
      type: 'event',
      event: 'config',
      data: { file: 's.yaml', findings: [], applied: false },
    };
    assert.ok(after([snapshot(), rejected, snapshot()]).rejected);
    const next = state(two.deployments, { gateway: { ...two.gateway, configVersion: 2 } });
    assert.equal(after([snapshot(), rejected, snapshot(next)]).rejected, null);
  });

  it('asks for the key until it is live again', () => {
    const asked = after([{ type: 'key', key: 'refused' }]);
    assert.equal(asked.key, 'refused');
    assert.equal(after([live], NOON, asked).key, 'unasked');
  });

  it('shows a switched strategy at the gateway and in its groups', () => {
    const view = {
      strategy: 'weighted-round-robin',
      groups: [{ name: 'chat', strategy: 'weighted-round-robin' }],
    };
    const picture = after([snapshot(), { type: 'strategy', view }]);
    assert.equal(picture.state?.gateway.strategy, 'weighted-round-robin');
    assert.deepEqual(
      picture.state.groups.map((group) => group.strategy),
      ['weighted-round-robin'],
    );
  });
});

describe('the totals', () => {
  it('go on with the deployments, on top of what the snapshot knew beyond them', () => {
    const view = { ...two, totals: { requests: 10, failures: 2, cost: 1.5, savings: 0.2 } };
    const changed = [deployment({ id: 'a', requests: 5, cost: 2, inFlight: 2 })];
    const picture = after([snapshot(view), { type: 'event', event: 'deployments', data: changed }]);
    assert.deepEqual(totalsOf(picture), { requests: 12, failures: 2, inFlight: 2, cost: 2.5, savings: 0.2 });
  });

  it('count failures, savings and requests of no deployment that ended after the snapshot', () => {
    const picture = after([
      snapshot(),
      request({ callId: 'before', startedAt: NOON - 5000, outcome: 'failure' }),
      request({ callId: 'failed', outcome: 'failure', deployment: null }),
      request({ callId: 'saved', savings: 0.5 }),
    ]);
    const { requests, failures, savings } = totalsOf(picture);
    assert.deepEqual({ requests, failures, savings }, { requests: 5, failures: 1, savings: 0.5 });
  });

  it('know no cost where no deployment has a price', () => {
    assert.equal(totalsOf(after([snapshot(state([deployment({ id: 'a' })]))])).cost, null);
  });
});
