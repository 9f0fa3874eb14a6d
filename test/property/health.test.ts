import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Circuit, type CircuitState } from '../../src/router/health/circuit.ts';
import { WarmUp } from '../../src/router/health/warm-up.ts';

const policy = { enabled: true, failureThreshold: 3, successThreshold: 2, resetMs: 1000 };

describe('a circuit', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('begin' as const) }),
    fc.record({
      do: fc.constantFrom('succeed' as const, 'fail' as const, 'release' as const),
      which: fc.nat(),
    }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.nat({ max: 1500 }) }),
    fc.record({ do: fc.constant('reset' as const) }),
  );
  /** Where it may go from each state in one step. */
  const next: Record<CircuitState, CircuitState[]> = {
    closed: ['closed', 'open'],
    open: ['open', 'half_open', 'closed'],
    half_open: ['half_open', 'open', 'closed'],
  };

  it('goes only the ways it may, and never has two probes under way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const circuit = new Circuit();
        let now = 0;
        let before: CircuitState = 'closed';
        let probes: number[] = [];
        const running: number[] = [];
        for (const one of steps) {
          if (one.do === 'wait') now += one.ms;
          else if (one.do === 'reset') circuit.reset();
          else if (one.do === 'begin') {
            if (!circuit.allows(now)) continue;
            const isProbe = circuit.state(now) === 'half_open';
            const era = circuit.begin(now);
            if (isProbe) {
              probes = probes.filter((probe) => probe === era);
              assert.equal(probes.length, 0);
              probes.push(era);
            }
            running.push(era);
          } else if (running.length > 0) {
            const [era] = running.splice(one.which % running.length, 1) as [number];
            probes = probes.filter((probe) => probe !== era);
            if (one.do === 'succeed') circuit.succeeded(era, policy);
            else if (one.do === 'fail') circuit.failed(era, 'it failed', policy, now);
            else circuit.released(era);
          }
          const state = circuit.state(now);
          assert.ok(next[before].includes(state), `${before} → ${state} by ${one.do}`);
          if (state === 'open') assert.ok(circuit.probeAt > now && circuit.probeAt <= now + policy.resetMs);
          if (state === 'closed') assert.ok(circuit.allows(now));
          before = state;
        }
      }),
    );
  });

  it('always opens for requests again once time has passed', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (ends) => {
        const circuit = new Circuit();
        let now = 0;
        for (const well of ends) {
          now += 300;
          if (!circuit.allows(now)) continue;
          const era = circuit.begin(now);
          if (well) circuit.succeeded(era, policy);
          else circuit.failed(era, 'it failed', policy, now);
        }
        assert.ok(circuit.allows(now + policy.resetMs));
      }),
    );
  });
});

describe('slow start', () => {
  it('gives a share that only grows, from a tenth to all, and takes part accordingly', () => {
    const step = fc.record({ ms: fc.nat({ max: 20_000 }), succeeds: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const warmUp = new WarmUp();
        warmUp.begin(0);
        let now = 0;
        let before = 0.1;
        for (const { ms, succeeds } of steps) {
          now += ms;
          if (succeeds) warmUp.succeeded(now);
          const share = warmUp.share(now);
          assert.ok(share >= before && share <= 1);
          if (now >= 60_000) assert.equal(share, 1);
          before = share;
          const takes = Array.from({ length: 20 }, () => warmUp.takesPart(now)).filter(Boolean).length;
          assert.ok(Math.abs(takes - 20 * share) <= 1, `${takes} of 20 at ${share}`);
        }
      }),
    );
  });
});
