import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { throttle } from '../../../src/extension/throttle.ts';

describe('throttle', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('runs at once, then at most once per interval, and never loses the last call', () => {
    let runs = 0;
    const run = throttle(() => runs++, 250);
    run();
    assert.equal(runs, 1);
    for (let calls = 0; calls < 10; calls++) run();
    assert.equal(runs, 1);
    mock.timers.tick(250);
    assert.equal(runs, 2);
    mock.timers.tick(1000);
    assert.equal(runs, 2);
    run();
    assert.equal(runs, 3);
  });

  it('runs no more once it is disposed', () => {
    let runs = 0;
    const run = throttle(() => runs++, 250);
    run();
    run();
    run.dispose();
    mock.timers.tick(1000);
    assert.equal(runs, 1);
  });
});
