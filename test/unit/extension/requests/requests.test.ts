import assert from 'node:assert/strict';
import type { DecisionTrace } from '../../../../src/contract/admin.ts';
import { requestDocument } from '../../../../src/extension/requests/document.ts';
import { RequestList } from '../../../../src/extension/requests/list.ts';
import { requestRow } from '../../../../src/extension/requests/rows.ts';
import { LiveView } from '../../../../src/extension/supervisor/live-view.ts';
import { fakeDeployment, fakeState } from '../../../support/fake-gateway.ts';
import { attempt, trace as sampleTrace } from '../../../webview/samples.ts';
import { until } from '../../../support/until.ts';

const trace = (callId: string, change: Partial<DecisionTrace> = {}): DecisionTrace =>
  sampleTrace({ callId, ...change });

/** Units stand behind a space that does not break. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const started = (remembered: DecisionTrace[] = []) => {
  const live = new LiveView();
  const asked: unknown[] = [];
  const list = new RequestList(live, (filter) => {
    asked.push(filter);
    return Promise.resolve(remembered);
  });
  const connect = (instance = 'one') =>
    live.apply({ event: 'state', data: fakeState([fakeDeployment('a')], { instance }) });
  return { live, list, asked, connect, ids: () => list.requests.map(({ callId }) => callId) };
};

describe('Recent requests', () => {
  it('are those that the gateway remembers, then as they finish, newest first and each once', async () => {
    const { live, list, connect, ids } = started([
      trace('b', { startedAt: 2 }),
      trace('a', { startedAt: 1 }),
    ]);
    connect();
    await until('recalled', () => list.requests.length === 2);
    live.apply({ event: 'request', data: trace('c', { startedAt: 3 }) });
    live.apply({ event: 'request', data: trace('b', { startedAt: 2 }) });
    assert.deepEqual(ids(), ['c', 'b', 'a']);
  });

  it('are asked for again with the filter, as rare ones are long gone from the window', async () => {
    const { live, list, asked, connect, ids } = started([trace('old', { outcome: 'failure', startedAt: 0 })]);
    connect();
    await until('recalled', () => list.requests.length === 1);
    live.apply({ event: 'request', data: trace('good', { outcome: 'success', startedAt: 5 }) });
    list.filter = { outcome: 'failure' };
    assert.deepEqual(ids(), ['old']);
    assert.deepEqual(asked.at(-1), { outcome: 'failure' });
    live.apply({ event: 'request', data: trace('other', { outcome: 'success', startedAt: 6 }) });
    live.apply({ event: 'request', data: trace('bad', { outcome: 'failure', startedAt: 7 }) });
    assert.deepEqual(ids(), ['bad', 'old']);
  });

  it('begin anew with another gateway and end with the last', () => {
    const { live, list, connect, ids } = started([]);
    connect('one');
    live.apply({ event: 'request', data: trace('a') });
    connect('one');
    assert.deepEqual(ids(), ['a'], 'a snapshot of the same gateway changes nothing');
    connect('two');
    assert.deepEqual(ids(), []);
    live.apply({ event: 'request', data: trace('b') });
    live.clear();
    assert.deepEqual(ids(), []);
    list.dispose();
  });

  it('are kept within bounds', () => {
    const { live, list, connect } = started();
    connect();
    for (let n = 0; n < 500; n += 1) live.apply({ event: 'request', data: trace(`${n}`, { startedAt: n }) });
    assert.equal(list.requests.length, 200);
    assert.equal(list.requests[0]?.callId, '499');
  });

  it('say in a line where they went, how long it took and what it cost', () => {
    const row = requestRow(
      trace('a', {
        group: 'chat',
        deployment: 'eu',
        durationMs: 820,
        retries: 1,
        usage: { input: 1200, output: 45, cacheRead: 0, cacheWrite: 0 },
        cost: 0.0012,
      }),
    );
    assert.equal(row.label, 'chat → eu');
    assert.equal(spaced(row.description), '820 ms · 1 retry · 1.2k → 45 tokens · $0.0012');
    const failed = requestRow(
      trace('a', { outcome: 'failure', status: 429, deployment: null, durationMs: 5 }),
    );
    assert.match(failed.label, /→ none$/);
    assert.match(spaced(failed.description), /^429 · 5 ms/);
    assert.match(failed.spoken, /^Request to .+, failed, 429, /);
    assert.match(spaced(row.spoken), /^Request to chat, answered by eu, 820 ms, 1 retry, 1.2k to 45 tokens/);
    assert.match(spaced(row.tooltip), /chat → eu.+820 ms · 1 retry/s, 'with what a narrow view cuts off');
    const left = requestRow(trace('a', { outcome: 'cancelled', status: 499, deployment: 'eu' }));
    assert.match(left.spoken, /, cancelled by the client at eu, /);
  });

  it('open with the groups, where one stood in for another', () => {
    const choice = (group: string, chosen: string | null) => ({
      group,
      strategy: 'simple-shuffle',
      scoreMeaning: 'turn credit',
      chosen,
      why: `Why ${group}.`,
      candidates: [{ deployment: `${group}-1`, excluded: null, score: null }],
    });
    const request = trace('a', {
      group: 'spare',
      deployment: 'spare-1',
      fallbacks: 1,
      decisions: [choice('chat', null), choice('spare', 'spare-1')],
      attempts: [attempt({ deployment: 'spare-1', group: 'spare' })],
    });
    const text = requestDocument(request);
    assert.match(text, /\*\*Fell back from chat to spare\\\. Why spare/);
    assert.match(text, /## 1\. chat → no deployment/);
    assert.match(text, /## 2\. spare → spare\\-1/);
    assert.doesNotMatch(text, /Score/, 'no column without a score');
  });

  it('open without an error, where the client left', () => {
    const gone = { kind: 'cancelled', message: 'the client left' };
    const outcome = { outcome: 'cancelled', status: 499, error: gone } as const;
    const text = requestDocument(
      trace('a', { ...outcome, deployment: 'eu', attempts: [attempt({ deployment: 'eu', ...outcome })] }),
    );
    assert.match(text, /eu was cancelled by the client after/);
    assert.doesNotMatch(text, /the client left|Cancelled by the client with/);
  });

  it('open as a sentence first, then each choice with its candidates and what came of it', () => {
    const request = trace('a', {
      group: 'chat',
      deployment: 'eu',
      decisions: [
        {
          group: 'chat',
          strategy: 'latency-based-routing',
          scoreMeaning: 'ms',
          chosen: 'us',
          why: 'Went to us, the fastest.',
          candidates: [
            { deployment: 'us', excluded: null, score: 120.456 },
            { deployment: 'eu', excluded: null, score: 300 },
          ],
        },
        {
          group: 'chat',
          strategy: 'latency-based-routing',
          scoreMeaning: 'ms',
          chosen: 'eu',
          why: 'Went to eu, the only one left.',
          candidates: [
            {
              deployment: 'us',
              excluded: { check: 'cooldown', reason: 'cooling down | for 34 s', availableAt: 1 },
              score: null,
            },
            { deployment: 'eu', excluded: null, score: 300 },
          ],
        },
      ],
      attempts: [
        attempt({
          deployment: 'us',
          startedAt: 0,
          durationMs: 40,
          ttftMs: null,
          outcome: 'failure',
          status: 429,
          error: { kind: 'rate_limit', message: 'slow <down>' },
        }),
        attempt({ deployment: 'eu', startedAt: 41, durationMs: 300, ttftMs: 90 }),
      ],
    });
    const text = spaced(requestDocument(request));
    assert.match(text, /^# chat → eu\n\n\*\*Went to eu, the only one left\\\.\*\*/);
    assert.match(text, /\| \*\*us\*\* \| chosen \| 120\\\.5 \|/);
    assert.match(text, /\| us \| left out: cooling down \\\| for 34 s \| {2}\|/);
    assert.match(text, /us failed after 40 ms, status 429: slow \\<down\\>/);
    assert.match(
      text,
      /eu answered after 300 ms, status 200, begun 41 ms into the request, first token after 90 ms/,
    );
    const only = requestDocument({
      ...request,
      decisions: request.decisions.slice(1),
      attempts: request.attempts.slice(1),
    });
    assert.equal(only.split('the only one left').length, 2, 'an only choice is told once');
  });
});
