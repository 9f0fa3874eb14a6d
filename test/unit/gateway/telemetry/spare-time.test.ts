import assert from 'node:assert/strict';
import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import { spareTime } from '../../../../src/gateway/telemetry/spare-time.ts';

/** An event loop that was as busy as the test says: milliseconds. */
class Loop {
  #idle = 0;
  #active = 0;

  was({ idle, active }: { idle: number; active: number }): void {
    this.#idle += idle;
    this.#active += active;
  }

  eventLoopUtilization(now?: EventLoopUtilization, before?: EventLoopUtilization): EventLoopUtilization {
    if (now && before) return performance.eventLoopUtilization(now, before);
    return { idle: this.#idle, active: this.#active, utilization: 0 };
  }
}

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

describe('the time that is to spare', () => {
  it('is next to nothing while requests need it all', () => {
    const loop = new Loop();
    const share = spareTime(loop);
    loop.was({ idle: 0, active: 100 });
    assert.equal(rounded(share()), 0.001);
  });

  it('is a part of what requests leave over, the smaller the less that is', () => {
    const loop = new Loop();
    const share = spareTime(loop);
    loop.was({ idle: 100, active: 0 });
    assert.equal(rounded(share()), 0.061);
    loop.was({ idle: 50, active: 50 });
    assert.equal(rounded(share()), 0.016);
  });

  it('goes by the time since it was last asked', () => {
    const loop = new Loop();
    const share = spareTime(loop);
    loop.was({ idle: 60_000, active: 0 });
    share();
    loop.was({ idle: 0, active: 20 });
    assert.equal(rounded(share()), 0.001);
  });

  it('is told by the real event loop', () => {
    const share = spareTime();
    assert.ok(share() >= 0.001);
    assert.ok(share() <= 0.061);
  });
});
