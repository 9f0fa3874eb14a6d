import assert from 'node:assert/strict';
import type { DeploymentSpec, RouterSpec } from '../../../../src/router/spec.ts';
import { Bench, by, deployment, spec } from '../../../support/router.ts';
import { tokens } from '../../../support/virtual-router.ts';

const bench = (of: Record<string, Partial<DeploymentSpec>>, more: Partial<RouterSpec> = {}): Bench =>
  new Bench(
    spec(
      Object.entries(of).map(([id, own]) => deployment(id, own)),
      { strategy: by('cost-based-routing'), ...more },
    ),
  );
const priced = (input: number, output: number): Partial<DeploymentSpec> => ({ prices: { input, output } });
const size = (input: number, maxOutput: number) => ({ size: () => ({ input, maxOutput }) });

describe('cost-based-routing', () => {
  it('goes by the cost of this very request', async () => {
    const b = bench({ reader: priced(1, 100), writer: priced(10, 10) });
    assert.deepEqual((await b.request({}, size(1000, 1))).asked, ['reader']);
    assert.deepEqual((await b.request({}, size(10, 1000))).asked, ['writer']);
    const [first] = b.traces[0]!.selections;
    assert.deepEqual(
      first!.candidates.map(({ score }) => score),
      [1100, 10_010],
    );
    assert.equal(first!.scoreMeaning, 'expected US dollars for this request');
  });

  it('takes an unknown price for unknown, never for nothing', async () => {
    const b = bench({ unknown: {}, known: priced(5, 5) });
    assert.deepEqual(await b.picks(3), ['known', 'known', 'known']);
    assert.deepEqual((await b.request({ known: 'server' })).asked, ['known', 'unknown']);
  });

  it('takes a price of nothing for the cheapest', async () => {
    const b = bench({ paid: priced(1, 1), local: priced(0, 0) });
    assert.deepEqual(await b.picks(2), ['local', 'local']);
  });

  it('spreads over all where no price is known', async () => {
    assert.deepEqual(await bench({ a: {}, b: {} }).picks(4), ['a', 'b', 'a', 'b']);
  });

  it('goes to the next when the cheapest is limited', async () => {
    const b = bench({ cheap: { ...priced(1, 1), rpm: 2 }, dear: priced(9, 9) });
    assert.deepEqual(await b.picks(4), ['cheap', 'cheap', 'dear', 'dear']);
  });

  it('lets the fallback strategy decide within 5 %', async () => {
    const of = {
      a: { ...priced(100, 100), weight: 3 },
      b: { ...priced(104, 104), weight: 1 },
      c: { ...priced(106, 106), weight: 99 },
    };
    assert.deepEqual(await bench(of).picks(4), ['a', 'a', 'b', 'a']);
    const busy = bench(of, { fallbackStrategy: by('least-busy') });
    busy.router.pool.deployment('a')!.inFlight = 7;
    assert.deepEqual((await busy.request()).asked, ['b']);
  });

  it('counts what it saves against the dearest that could have served', async () => {
    const b = bench({ cheap: priced(1, 2), dear: priced(10, 20), dearest: priced(100, 200) });
    b.router.setDisabled('dearest', true);
    const { trace } = await b.request({
      cheap: (attempt) => {
        attempt.usage = tokens(10, 5);
        return Promise.resolve(200);
      },
    });
    assert.equal(trace.cost, 20);
    assert.equal(trace.savings, 180);
    assert.equal(b.router.totals.savings, 180);
  });

  it('expects answers as long as those of the group have been', async () => {
    const b = bench({ reader: priced(1, 100), writer: priced(40, 10) });
    const answer = (output: number) => (attempt: { usage: unknown }) => {
      attempt.usage = tokens(100, output);
      return Promise.resolve(200);
    };
    const unbounded = { size: () => ({ input: 100, maxOutput: null }) };
    assert.deepEqual((await b.request({ reader: answer(2), writer: answer(2) }, unbounded)).asked, [
      'writer',
    ]);
    assert.deepEqual((await b.request({}, unbounded)).asked, ['reader']);
  });
});
