import assert from 'node:assert/strict';
import { Presence } from '../../../src/gateway/shared-state/presence.ts';

describe('whether Redis is counted on', () => {
  it('only once it has answered', () => {
    const presence = new Presence(0);
    assert.equal(presence.here, false);
    assert.equal(presence.mayTry(0), true);
    presence.found(10);
    assert.deepEqual([presence.here, presence.since], [true, 10]);
  });

  it('not after the first sign of trouble, until a pause is over', () => {
    const presence = new Presence(0);
    presence.found(0);
    presence.lost('it hangs', 40_000);
    assert.deepEqual([presence.here, presence.reason, presence.since], [false, 'it hangs', 40_000]);
    assert.deepEqual(
      [40_000, 40_249, 40_250].map((now) => presence.mayTry(now)),
      [false, false, true],
    );
  });

  it('later and later while it flaps, and soon again after a steady time', () => {
    const presence = new Presence(0);
    let now = 0;
    const pause = (steadyMs: number): number => {
      presence.found(now);
      now += steadyMs;
      presence.lost('it flaps', now);
      const lostAt = now;
      while (!presence.mayTry(now)) now += 10;
      return now - lostAt;
    };
    const pauses = Array.from({ length: 8 }, () => pause(100));
    assert.deepEqual(pauses, [500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]);
    assert.equal(pause(30_000), 250);
  });

  it('a try in vain begins the pause anew, and says why', () => {
    const presence = new Presence(0);
    presence.lost('refused', 1000);
    presence.lost('still refused', 1300);
    assert.deepEqual([presence.mayTry(1500), presence.mayTry(1550)], [false, true]);
    assert.equal(presence.reason, 'still refused');
    assert.equal(presence.since, 0);
  });
});
