import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BudgetFile } from '../../../src/gateway/records/budget-file.ts';
import { Bench, deployment, spec } from '../../support/router.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const budgets = () => {
  const { pool } = new Bench(spec([deployment('a', { budget: { limit: 9, windowMs: 1000 } })])).router;
  return { all: pool.budgets, own: pool.deployment('a')!.budget! };
};
const fail = (error: Error): never => {
  throw error;
};

describe('the budget file', () => {
  it('brings spending over a restart, for its own configuration alone', async () => {
    const folder = await temporaryFolder();
    const { all, own } = budgets();
    own.settle(0, 4, 5000);
    const file = new BudgetFile(folder.path, '/one.yaml', all, fail);
    assert.deepEqual(file.load(), {});
    file.touched();
    await file.flush();
    const next = new BudgetFile(folder.path, '/one.yaml', budgets().all, fail);
    assert.deepEqual(next.load(), { 'deployment:a': { spent: 4, resetsAt: 6000 } });
    assert.deepEqual(new BudgetFile(folder.path, '/two.yaml', all, fail).load(), {});
    assert.equal((await readdir(join(folder.path, 'budgets'))).length, 1);
    await folder.remove();
  });

  it('begins anew where it cannot be read', async () => {
    const folder = await temporaryFolder();
    const { all } = budgets();
    const file = new BudgetFile(folder.path, '/one.yaml', all, fail);
    file.touched();
    await file.flush();
    const [name] = await readdir(join(folder.path, 'budgets'));
    await writeFile(join(folder.path, 'budgets', name!), '{"deployment:a": {"spent": "much"');
    assert.deepEqual(file.load(), {});
    await folder.remove();
  });
});
