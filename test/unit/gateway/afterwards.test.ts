import assert from 'node:assert/strict';
import type { Log } from '../../../src/gateway/telemetry/log.ts';
import { Afterwards } from '../../../src/gateway/afterwards.ts';

describe('what is left to do for answered requests', () => {
  let said: string[];
  let done: number[];
  let due: (() => void)[];
  let afterwards: Afterwards;
  const wait = (): void => due.splice(0).forEach((then) => then());

  beforeEach(() => {
    [said, done, due] = [[], [], []];
    const log = { error: ({ err }: { err: Error }) => said.push(err.message) } as unknown as Log;
    afterwards = new Afterwards(log, (then) => due.push(then));
  });

  it('is done in its order, together', () => {
    for (const n of [1, 2, 3]) afterwards.add(() => done.push(n));
    assert.deepEqual([done, due.length], [[], 1]);
    wait();
    assert.deepEqual(done, [1, 2, 3]);
    afterwards.add(() => done.push(4));
    wait();
    assert.deepEqual(done, [1, 2, 3, 4]);
  });

  it('is done at once when it has to be, and no more than once', () => {
    afterwards.add(() => done.push(1));
    afterwards.finish();
    assert.deepEqual(done, [1]);
    afterwards.add(() => done.push(2));
    wait();
    assert.deepEqual([done, due.length], [[1, 2], 0]);
  });

  it('may add more to do', () => {
    afterwards.add(() => afterwards.add(() => done.push(1)));
    wait();
    wait();
    assert.deepEqual(done, [1]);
  });

  it('goes on after a mistake, which is said', () => {
    afterwards.add(() => {
      throw new Error('a mistake');
    });
    afterwards.add(() => done.push(1));
    wait();
    assert.deepEqual(done, [1]);
    assert.deepEqual(said, ['a mistake']);
  });
});
