import assert from 'node:assert/strict';
import fc from 'fast-check';
import { STRATEGIES, type StrategyName } from '../../src/contract/strategies.ts';
import { by, deployment, failing, spec } from '../support/router.ts';
import { SharedLedger } from '../support/shared-ledger.ts';
import { tokens, virtualClock, VirtualRouter } from '../support/virtual-router.ts';

const MINUTE = 60_000;
const names = Object.keys(STRATEGIES) as StrategyName[];

const defined = (all: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

const optional = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: undefined });

const request = fc.record({
  gateway: fc.nat({ max: 2 }),
  at: fc.nat({ max: 90_000 }),
  lasts: fc.nat({ max: 60_000 }),
  input: fc.integer({ min: 1, max: 40 }),
  ends: fc.constantFrom('well', 'well', 'badly', 'leaves'),
  session: fc.option(fc.constantFrom('one', 'two'), { nil: null }),
});
const limits = fc.record({ rpm: optional(1, 6), tpm: optional(60, 200), maxParallel: optional(1, 3) });
const OUTPUT = 10;

describe('limits that three gateways share, under random interleavings', () => {
  it('none is ever passed, and nothing is held when all is over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 40 }),
        limits,
        limits,
        fc.constantFrom(...names),
        fc.constantFrom(0, 5000),
        optional(2, 8),
        fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }),
        async (requests, a, b, strategy, queueTimeoutMs, all, delays) => {
          const clock = virtualClock();
          const start = clock.now;
          const ledger = new SharedLedger(clock);
          let turn = 0;
          const gateways = [0, 1, 2].map(() => {
            const one = new VirtualRouter(
              spec([deployment('a', defined(a)), deployment('b', defined(b))], {
                strategy: by(strategy),
                queueTimeoutMs,
                limits: defined({ rpm: all }),
                cooldown: { enabled: false, durationMs: 0, allowedFails: 3, allowedFailsByKind: {} },
              }),
              clock,
            );
            one.router.shared = ledger.seenFrom(() => delays[turn++ % delays.length]!);
            for (let i = 0; i < 99; i++) one.router.pool.group('g')!.answerLength.add(1000);
            return one;
          });
          const own = { a, b };
          const running = { a: 0, b: 0 };
          const passed: string[] = [];
          const used: { id: 'a' | 'b'; at: number }[] = [];
          for (const { gateway, at, lasts, input, ends, session } of requests) {
            const leave = gateways[gateway]!.ask(
              at,
              async (attempt, _, left) => {
                const id = attempt.deployment.id as 'a' | 'b';
                const max = own[id].maxParallel ?? Infinity;
                if (++running[id] > max) passed.push(`${running[id]} at once on ${id}`);
                used.push({ id, at: clock.now - start });
                await clock.sleep(lasts, left);
                running[id]--;
                if (ends === 'badly') throw failing('server');
                attempt.usage = tokens(input, OUTPUT);
                return 200;
              },
              { size: () => ({ input, maxOutput: OUTPUT }), session: () => session },
            );
            if (ends === 'leaves') clock.after(at + Math.floor(lasts / 2), leave);
          }
          await clock.run();

          assert.equal(gateways.flatMap(({ done }) => done).length, requests.length);
          assert.deepEqual(passed, []);
          for (const last of used) {
            // An answer needs some milliseconds from the ledger to its gateway.
            const within = used.filter(({ at }) => at <= last.at && last.at - at < MINUTE - 40);
            assert.ok(within.length <= (all ?? Infinity), 'rpm over all');
            for (const id of ['a', 'b'] as const) {
              const there = within.filter((one) => one.id === id);
              assert.ok(there.length <= (own[id].rpm ?? Infinity), `rpm of ${id}`);
            }
          }
          assert.ok(ledger.isIdle());
          for (const { router } of gateways) {
            for (const one of router.pool.deployments) assert.equal(one.inFlight, 0);
            for (const { waiting } of router.pool.groups) assert.equal(waiting.length, 0);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
