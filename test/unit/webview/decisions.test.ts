import { strict as assert } from 'node:assert';
import { curlExample } from '../../../src/webview/model/example.ts';
import {
  heldDecisions,
  holds,
  recall,
  type PageState,
  shownDecisions,
} from '../../../src/webview/model/page-state.ts';
import { stepsOf } from '../../../src/contract/steps.ts';
import { attempt, decision, trace } from '../../webview/samples.ts';

describe('the steps of a decision trace', () => {
  it('pair each choice with the attempt that it led to', () => {
    const decisions = [decision({ chosen: 'a' }), decision({ chosen: 'b' })];
    const attempts = [attempt({ deployment: 'a', outcome: 'failure' }), attempt({ deployment: 'b' })];
    assert.deepEqual(stepsOf(trace({ callId: 'c', decisions, attempts })), [
      { decision: decisions[0], attempt: attempts[0] },
      { decision: decisions[1], attempt: attempts[1] },
    ]);
  });

  it('leave a choice of nothing without an attempt', () => {
    const decisions = [decision({ chosen: 'a' }), decision({ chosen: null }), decision({ chosen: 'a' })];
    const attempts = [attempt({ deployment: 'a' }), attempt({ deployment: 'a' })];
    const steps = stepsOf(trace({ callId: 'c', decisions, attempts }));
    assert.deepEqual(
      steps.map((step) => step.attempt !== null),
      [true, false, true],
    );
  });

  it('show attempts that no choice tells of', () => {
    const attempts = [attempt({ deployment: 'z' })];
    assert.deepEqual(stepsOf(trace({ callId: 'c', decisions: [], attempts })), [
      { decision: null, attempt: attempts[0] },
    ]);
  });
});

describe('the list of recent decisions', () => {
  const page: PageState = recall({ read: () => null, write: () => undefined });
  const recent = ['c', 'b', 'a'].map((callId) => trace({ callId }));

  it('stands still while it is paused, read, or has one opened', () => {
    assert.equal(holds(page, recent), false);
    assert.equal(holds({ ...page, paused: true }, recent), true);
    assert.equal(holds({ ...page, reading: true }, recent), true);
    assert.equal(holds({ ...page, expanded: ['b'] }, recent), true);
  });

  it('moves on when the opened one is from long ago and gone', () => {
    assert.equal(holds({ ...page, expanded: ['gone'] }, recent), false);
  });

  it('is held as it was, once there is something to hold', () => {
    const paused = { ...page, paused: true };
    assert.equal(heldDecisions([], paused), null);
    assert.equal(heldDecisions(recent, page), null);
    assert.equal(heldDecisions(recent, paused), recent);
    const held = recent.slice(1);
    assert.equal(heldDecisions(recent, { ...paused, held }), held);
  });

  it('tells how many newer ones wait', () => {
    assert.deepEqual(shownDecisions(recent, page), { shown: recent, waiting: 0 });
    const held = recent.slice(2);
    assert.deepEqual(shownDecisions(recent, { ...page, held }), { shown: held, waiting: 2 });
    assert.equal(shownDecisions(recent, { ...page, held: [trace({ callId: 'gone' })] }).waiting, 3);
  });
});

describe('the example request', () => {
  it('names the variable of a key, and survives any group name', () => {
    const example = curlExample('http://127.0.0.1:4000', `it's "mine"`, true);
    assert.match(example, /^curl http:\/\/127\.0\.0\.1:4000\/v1\/chat\/completions /);
    assert.match(example, /Bearer \$SWITCHYARD_MASTER_KEY"/);
    assert.match(example, /it'\\''s \\"mine\\"/);
  });

  it('has no key where none is needed', () => {
    assert.doesNotMatch(curlExample('http://h', 'chat', false), /authorization/);
  });
});
