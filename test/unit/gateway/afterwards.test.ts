import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../../../src/gateway/telemetry/log.ts';
import { Afterwards } from '../../../src/gateway/afterwards.ts';

describe('what is left to do for answered requests', () => {
  let said: string[];
  let done: number[];
  let afterwards: Afterwards;

  beforeEach(() => {
    [said, done] = [[], []];
    const log = { error: ({ err }: { err: Error }) => said.push(err.message) } as unknown as Log;
    afterwards = new Afterwards(log);
  });

  it('is done in its order, once what is at hand is dealt with', async () => {
    for (const n of [1, 2, 3]) afterwards.add(() => done.push(n));
    await Promise.resolve();
    assert.deepEqual(done, []);
    await turn();
    assert.deepEqual(done, [1, 2, 3]);
    afterwards.add(() => done.push(4));
    await turn();
    assert.deepEqual(done, [1, 2, 3, 4]);
  });

  it('is done at once when it has to be, and no more than once', async () => {
    afterwards.add(() => done.push(1));
    afterwards.finish();
    assert.deepEqual(done, [1]);
    await turn();
    assert.deepEqual(done, [1]);
  });

  it('may add more to do', async () => {
    afterwards.add(() => afterwards.add(() => done.push(1)));
    await turn();
    await turn();
    assert.deepEqual(done, [1]);
  });

  it('goes on after a mistake, which is said', async () => {
    afterwards.add(() => {
      throw new Error('a mistake');
    });
    afterwards.add(() => done.push(1));
    await turn();
    assert.deepEqual(done, [1]);
    assert.deepEqual(said, ['a mistake']);
  });
});
