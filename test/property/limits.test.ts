import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RateWindow } from '../../src/router/limits/rate-window.ts';
import { by, deployment, failing, spec } from '../support/router.ts';
import { tokens, VirtualRouter } from '../support/virtual-router.ts';
import { STRATEGIES, type StrategyName } from '../../src/contract/strategies.ts';

const MINUTE = 60_000;
const names = Object.keys(STRATEGIES) as StrategyName[];

describe('a rate window', () => {
  it('holds what a plain list of the last minute holds', () => {
    const step = fc.record({ wait: fc.nat({ max: 20_000 }), amount: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const window = new RateWindow();
        const plain: { at: number; amount: number }[] = [];
        let now = 0;
        for (const { wait, amount } of steps) {
          // Whole grains: within one, an entry may count some milliseconds longer.
          now += wait - (wait % 10);
          window.add(amount, now);
          plain.push({ at: now, amount });
          const sum = plain.filter(({ at }) => now - at < MINUTE).reduce((all, one) => all + one.amount, 0);
          assert.equal(window.used(now), sum);
          const fits = window.fitsAt(5, 20, now)!;
          const usedThen = plain
            .filter(({ at }) => fits - at < MINUTE)
            .reduce((all, one) => all + one.amount, 0);
          assert.ok(usedThen + 5 <= 20 || plain.length === 0);
        }
      }),
    );
  });
});

describe('limits under random interleavings', () => {
  const request = fc.record({
    at: fc.nat({ max: 100_000 }),
    lasts: fc.nat({ max: 90_000 }),
    input: fc.integer({ min: 1, max: 40 }),
    output: fc.integer({ min: 1, max: 20 }),
    ends: fc.constantFrom('well', 'well', 'well', 'badly', 'leaves'),
    session: fc.option(fc.constantFrom('one', 'two'), { nil: null }),
  });
  const limits = fc.record({
    rpm: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    tpm: fc.option(fc.integer({ min: 60, max: 200 }), { nil: undefined }),
    maxParallel: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  const defined = (all: Record<string, number | undefined>) =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

  it('none is ever passed, and nothing is held when all is over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 40 }),
        limits,
        limits,
        fc.constantFrom(...names),
        fc.constantFrom(0, 5000),
        fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined }),
        async (requests, a, b, strategy, queueTimeoutMs, all) => {
          const virtual = new VirtualRouter(
            spec([deployment('a', defined(a)), deployment('b', defined(b))], {
              strategy: by(strategy),
              queueTimeoutMs,
              limits: all === undefined ? {} : { rpm: all },
              cooldown: { enabled: false, durationMs: 0, allowedFails: 3, allowedFailsByKind: {} },
            }),
          );
          const running = { a: 0, b: 0 };
          const passed: string[] = [];
          const own = { a, b };
          const used: { id: 'a' | 'b'; at: number; tokens: number }[] = [];
          for (const { at, lasts, input, output, ends, session } of requests) {
            const leave = virtual.ask(
              at,
              async (attempt, clock, left) => {
                const id = attempt.deployment.id as 'a' | 'b';
                running[id]++;
                const max = own[id].maxParallel;
                if (max !== undefined && running[id] > max) passed.push(`${running[id]} at once on ${id}`);
                used.push({ id, at: virtual.time, tokens: input + output });
                await clock.sleep(lasts, left);
                running[id]--;
                if (ends === 'badly') throw failing('server');
                attempt.usage = tokens(input, output);
                return 200;
              },
              { size: () => ({ input, maxOutput: output }), session: () => session },
            );
            if (ends === 'leaves') virtual.clock.after(at + Math.floor(lasts / 2), leave);
          }
          await virtual.run();
          assert.deepEqual(passed, []);
          assert.equal(virtual.done.length, requests.length);
          for (const last of used) {
            const within = used.filter(({ at }) => at <= last.at && last.at - at < MINUTE);
            assert.ok(all === undefined || within.length <= all, 'rpm over all');
            for (const id of ['a', 'b'] as const) {
              const there = within.filter((one) => one.id === id);
              assert.ok(own[id].rpm === undefined || there.length <= own[id].rpm, 'rpm');
            }
          }
          for (const deployment of virtual.router.pool.deployments) assert.equal(deployment.inFlight, 0);
          for (const { waiting } of virtual.router.pool.groups) assert.equal(waiting.length, 0);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('tpm holds where estimates are exact and all end well', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 40 }),
        fc.integer({ min: 60, max: 200 }),
        async (requests, tpm) => {
          const virtual = new VirtualRouter(spec([deployment('a', { tpm })]));
          const used: { at: number; tokens: number }[] = [];
          for (const { at, lasts, input, output } of requests) {
            virtual.ask(
              at,
              async (attempt, clock) => {
                used.push({ at: virtual.time, tokens: input + output });
                await clock.sleep(lasts);
                attempt.usage = tokens(input, output);
                return 200;
              },
              { size: () => ({ input, maxOutput: output }) },
            );
          }
          // The group's answers are as long as the longest, so that no estimate is short of it.
          for (let i = 0; i < 99; i++) virtual.router.pool.group('g')!.answerLength.add(1000);
          await virtual.run();
          for (const last of used) {
            const sum = used
              .filter(({ at }) => at <= last.at && last.at - at < MINUTE)
              .reduce((all, one) => all + one.tokens, 0);
            assert.ok(sum <= tpm, `${sum} of ${tpm}`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
