import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { CostToday } from '../../src/gateway/cost-today.ts';
import { localDay } from '../../src/gateway/local-day.ts';
import { spentToday } from '../../src/gateway/records/queries/spent-today.ts';
import { HOUR, MINUTE } from '../../src/gateway/records/rollup.ts';
import { Sqlite } from '../../src/gateway/records/sqlite.ts';
import { Store } from '../../src/gateway/records/store.ts';
import type { Trace } from '../../src/router/trace.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { attempt, batchOf, finished, SPECS } from '../support/traces.ts';

/** Whole hours, halves, quarters, both sides of the date line, and clocks that are changed at midnight itself. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) });

const within = <T>(timeZone: string, use: () => T): T => {
  const { TZ } = process.env;
  process.env.TZ = timeZone;
  const back = (): void => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  };
  const value = use();
  if (value instanceof Promise) return value.finally(back) as T;
  back();
  return value;
};

describe('a day of the calendar', () => {
  it('has the instants that share its date, all of them and no other', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const { since, until } = within(timeZone, () => localDay(at));
        const dates = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        const date = dates.format(at);
        assert.ok(since <= at && at < until);
        assert.equal(dates.format(since), date);
        assert.equal(dates.format(until - 1), date);
        assert.notEqual(dates.format(since - 1), date);
        assert.notEqual(dates.format(until), date);
        assert.equal(since % MINUTE, 0, 'which the sums by minute can tell apart');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the cost of today', () => {
  const request = fc.record({
    /** After the one before it. */
    wait: fc.nat({ max: 2 * HOUR }),
    durationMs: fc.nat({ max: 8 * HOUR }),
    // Numbers that add up to the same in any order.
    tries: fc.array(
      fc.record({
        deployment: fc.constantFrom('a', 'b', 'c'),
        cost: fc.option(fc.nat({ max: 1000 }).map((n) => n / 1024)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

  it('is that of the requests which began today, wherever the gateway was started anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        zone,
        instant,
        fc.array(request, { minLength: 1, maxLength: 30 }),
        fc.nat({ max: 30 }),
        (timeZone, start, steps, restart) =>
          within(timeZone, async () => {
            let [startedAt, now] = [start, start];
            const ends = ({ startedAt, durationMs }: Trace): number => startedAt + durationMs;
            const traces = steps.map(({ wait, durationMs, tries }) =>
              finished({
                startedAt: (startedAt += wait),
                durationMs,
                deployment: tries.at(-1)!.deployment,
                attempts: tries.map((one) => attempt(one)),
                cost: tries.reduce<number | null>(
                  (sum, { cost }) => (cost === null ? sum : (sum ?? 0) + cost),
                  null,
                ),
              }),
            );
            traces.sort((a, b) => ends(a) - ends(b));
            const before = traces.slice(0, restart);
            const folder = await temporaryFolder();
            const store = new Store(() => Sqlite.open(join(folder.path, 'data.db'), () => undefined));
            const today = new CostToday(() => now);
            try {
              if (before.length > 0) await store.store(batchOf(before));
              now = before.length > 0 ? ends(before.at(-1)!) : start;
              today.goOnFrom(await store.with((database) => spentToday(database, localDay(now))));
              for (const trace of traces.slice(restart)) {
                now = ends(trace);
                today.count(trace);
              }
              const { since } = localDay(now);
              for (const id of ['a', 'b', 'c']) {
                const plain = traces
                  .filter(({ startedAt }) => startedAt >= since)
                  .flatMap(({ attempts }) => attempts)
                  .reduce((sum, one) => sum + (one.deployment === id ? (one.cost ?? 0) : 0), 0);
                assert.equal(today.of({ id, spec: SPECS[id]! }) ?? 0, plain);
              }
            } finally {
              await store.close();
              await folder.remove();
            }
          }),
      ),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
