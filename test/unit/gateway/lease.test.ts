import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Lease } from '../../../src/gateway/lease.ts';

describe('Lease', () => {
  let expired = 0;
  beforeEach(() => {
    expired = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());

  const lease = (seconds: number | null): Lease => new Lease(seconds, () => (expired += 1));
  const pass = (seconds: number) => mock.timers.tick(seconds * 1000);

  it('ends when no window came, and not while one is there', () => {
    const one = lease(30);
    pass(29);
    one.held(1);
    pass(300);
    assert.equal(expired, 0);
    one.held(0);
    pass(29);
    assert.equal(expired, 0);
    pass(1);
    assert.equal(expired, 1);
  });

  it('waits for ever without seconds, until it is given some', () => {
    const one = lease(null);
    pass(1e6);
    assert.equal(expired, 0);
    one.seconds = 30;
    pass(30);
    assert.equal(expired, 1);
  });

  it('takes a change while windows hold it, and waits from their going on', () => {
    const one = lease(30);
    one.held(2);
    one.seconds = null;
    one.held(0);
    pass(1e6);
    assert.equal(expired, 0);
    one.held(1);
    one.seconds = 10;
    pass(100);
    one.held(0);
    pass(10);
    assert.equal(expired, 1);
  });

  it('does nothing once it has ended', () => {
    lease(30).end();
    pass(60);
    assert.equal(expired, 0);
  });
});
