import assert from 'node:assert/strict';
import { readdir, rename, writeFile } from 'node:fs/promises';
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
    const one = join(folder.path, 'one.yaml');
    await writeFile(one, '');
    const { all, own } = budgets();
    own.settle(0, 4, 5000);
    const file = new BudgetFile(folder.path, one, all, fail);
    assert.deepEqual(file.load(), {});
    file.touched();
    await file.flush();
    const next = new BudgetFile(folder.path, one, budgets().all, fail);
    assert.deepEqual(next.load(), { 'deployment:a': { spent: 4, resetsAt: 6000 } });
    assert.deepEqual(new BudgetFile(folder.path, '/two.yaml', all, fail).load(), {});
    assert.equal((await readdir(join(folder.path, 'budgets'))).length, 1);
    await folder.remove();
  });

  it('follows a router file that was moved, and not one that was copied', async () => {
    const folder = await temporaryFolder();
    const [before, after, copy] = ['before.yaml', 'after.yaml', 'copy.yaml'].map((name) =>
      join(folder.path, name),
    );
    await writeFile(before!, '');
    const { all, own } = budgets();
    own.settle(0, 4, 5000);
    const file = new BudgetFile(folder.path, before!, all, fail);
    file.touched();
    await file.flush();
    const load = (configFile: string, known = budgets().all) =>
      new BudgetFile(folder.path, configFile, known, fail).load();
    assert.deepEqual(load(copy!), {});
    await rename(before!, after!);
    const { pool } = new Bench(spec([deployment('b', { budget: { limit: 9, windowMs: 1000 } })])).router;
    assert.deepEqual(load(copy!, pool.budgets), {}, 'of another deployment');
    const spent = { 'deployment:a': { spent: 4, resetsAt: 6000 } };
    assert.deepEqual(load(after!), spent);
    assert.deepEqual(load(after!), spent, 'and keeps it');
    assert.deepEqual(load(copy!), {}, 'it is taken once');
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
