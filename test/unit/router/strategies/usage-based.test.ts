import assert from 'node:assert/strict';
import type { DeploymentSpec } from '../../../../src/router/spec.ts';
import { Bench, by, deployment, spec } from '../../../support/router.ts';

const bench = (of: Record<string, Partial<DeploymentSpec>>): Bench =>
  new Bench(
    spec(
      Object.entries(of).map(([id, own]) => deployment(id, own)),
      { strategy: by('usage-based-routing') },
    ),
  );

describe('usage-based-routing', () => {
  it('goes where the largest share of quota is left', async () => {
    const picks = await bench({ a: { rpm: 30 }, b: { rpm: 10 } }).picks(40);
    assert.equal(picks.filter((id) => id === 'a').length, 30);
    assert.equal(picks.slice(0, 8).filter((id) => id === 'a').length, 6);
  });

  it('goes by tokens where they are scarcer', async () => {
    const b = bench({ a: { rpm: 1000, tpm: 1000 }, b: { rpm: 10 } });
    const more = { size: () => ({ input: 100, maxOutput: 100 }) };
    const asked = [];
    for (let i = 0; i < 5; i++) asked.push(...(await b.request({ a: keeps, b: keeps }, more)).asked);
    assert.deepEqual(asked, ['a', 'b', 'b', 'b', 'a']);
  });

  it('counts an absent limit as all of it left', async () => {
    assert.deepEqual(await bench({ a: { rpm: 5 }, b: {} }).picks(3), ['a', 'b', 'b']);
  });

  it('lets the minute slide', async () => {
    const b = bench({ a: { rpm: 2 } });
    await b.picks(1);
    b.time += 30_000;
    await b.picks(1);
    const [a] = b.router.pool.deployments;
    assert.equal(a!.limits.remaining(a!.spec, b.time), 0);
    b.time += 30_001;
    assert.equal(a!.limits.remaining(a!.spec, b.time), 0.5);
  });
});

const keeps = (attempt: { usage: unknown }): Promise<number> => {
  attempt.usage = { input: 100, output: 100, cacheRead: 0, cacheWrite: 0 };
  return Promise.resolve(200);
};
