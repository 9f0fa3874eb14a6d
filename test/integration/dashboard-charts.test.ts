import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright-core';
import { until } from '../support/until.ts';
import { point } from '../webview/records.ts';
import { deployment, state } from '../webview/samples.ts';
import { busyState } from '../webview/scene.ts';
import { visiting } from '../webview/visit.ts';

describe('the charts of the dashboard', function () {
  this.timeout(60_000);
  const { visit } = visiting();

  const card = (page: Page, id: string): Locator => page.locator(`[data-chart="${id}"]`);
  const legend = (page: Page, id: string): Promise<string[]> =>
    card(page, id).locator('.legend-name').allTextContents();

  it('show traffic, latency, errors, tokens and cost out of the records', async () => {
    const { admin, open } = await visit();
    const page = await open();
    for (const id of ['traffic', 'latency', 'tokens', 'cost'])
      await card(page, id).locator('canvas').waitFor();
    await card(page, 'errors').getByText('rate limit').waitFor();
    assert.deepEqual(await legend(page, 'traffic'), [
      'openai-eu',
      'azure-sweden',
      'haiku-a',
      'haiku-b',
      'haiku-c',
      'ollama-workstation',
    ]);
    assert.deepEqual(await legend(page, 'latency'), ['p50', 'p95', 'p99']);
    await card(page, 'traffic')
      .getByRole('img', { name: /now [1-9]/ })
      .waitFor();
    // What else is asked for may come first.
    const asked = admin.asked.find(([name]) => name === 'traffic');
    assert.deepEqual(asked, ['traffic', { since: '300s', step: '5', by: 'deployment' }]);
  });

  it('are of the span of time, the parts and the scope that were chosen', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await page.getByRole('radio', { name: '7 days' }).check();
    await page.getByRole('combobox', { name: 'By' }).first().selectOption('group');
    await page.getByRole('combobox', { name: 'Of: whose traffic it is' }).selectOption('group:chat');
    await until('the gateway is asked for it', () =>
      admin.asked.some(
        ([name, query]) =>
          name === 'traffic' && query.since === '604800s' && query.by === 'group' && query.group === 'chat',
      ),
    );
    await until('the chart shows it', async () => (await legend(page, 'traffic')).join() === 'chat');
  });

  it('move between spans of time by keyboard', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await card(page, 'traffic').locator('canvas').waitFor();
    await page.getByRole('radio', { name: '5 minutes', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await until('the next is asked for', () => admin.asked.some(([, { since }]) => since === '900s'));
    assert.equal(await page.getByRole('radio', { name: '15 minutes' }).isChecked(), true);
  });

  it('are read step by step by keyboard, all at the same moment', async () => {
    const { open } = await visit();
    const page = await open();
    const times = page.locator('.legend-time');
    await card(page, 'latency').locator('canvas').waitFor();
    await card(page, 'traffic').locator('.plot').press('Home');
    await until('every chart tells the moment', async () => {
      const told = await times.allTextContents();
      return told.length === 5 && told.every((text) => /at \d/.test(text) && text === told[0]);
    });
    await card(page, 'traffic').locator('.plot').press('Escape');
    await until(
      'they tell the newest again',
      async () => (await times.allTextContents()).join('').trim() === '',
    );
  });

  it('are tables, too', async () => {
    const { open } = await visit();
    const page = await open();
    await card(page, 'latency').getByRole('button', { name: 'Table of Latency' }).click();
    const table = card(page, 'latency').getByRole('table');
    assert.deepEqual(await table.getByRole('columnheader').allTextContents(), ['Time', 'p50', 'p95', 'p99']);
    await table.getByRole('cell', { name: '980 ms' }).first().waitFor();
    await page.reload();
    await table.waitFor();
  });

  it('show the split beside the configured one', async () => {
    const { open } = await visit();
    const page = await open();
    const row = page.locator('[data-split="openai-eu"]');
    await row.getByText('/ 75 %').waitFor();
    await page.getByRole('combobox', { name: 'By' }).first().selectOption('variant');
    await page.locator('[data-split="B"]').getByText('/ 25 %').waitFor();
  });

  it('say when deployments were out, for how long and why', async () => {
    const { open } = await visit();
    const page = await open();
    const lanes = card(page, 'timeline').locator('.lane');
    await lanes.first().waitFor();
    assert.equal(await lanes.count(), 2);
    await lanes
      .getByText(/Circuit open: .* to .*, 39 s/)
      .first()
      .waitFor();
    await lanes.getByText(/Cooling down: .* until now/).waitFor();
  });

  it('compare the variants of an A/B test', async () => {
    const { open } = await visit();
    const page = await open();
    const tests = page.locator('.experiments');
    await tests.getByText('A fails less often (errors 2 % against 7 %).').waitFor();
    await tests.locator('[data-variant="B"]').getByText('between 5 % and 10 %').waitFor();
  });

  it('show budgets, and how far they are spent', async () => {
    const soon = Date.now() + 90_000;
    const budget = { spent: 9, limit: 10, resetsAt: soon };
    const { open } = await visit(
      state([deployment({ id: 'rich', requests: 1, budget }), deployment({ id: 'free' })]),
    );
    const page = await open();
    const row = page.locator('[data-budget="rich"]');
    await row.getByText('Nearly spent').waitFor();
    await row.getByText(/\$9\.00\s+of \$10\.00, 90\s%/).waitFor();
    await row.getByText(/resets in 1 min \d+ s/).waitFor();
    assert.equal(await page.locator('[data-budget]').count(), 1);
  });

  it('say so when nothing happened, and when nothing is kept', async () => {
    const { admin, open } = await visit();
    admin.records = (name) =>
      name === 'traffic'
        ? { since: 0, until: 5000, stepMs: 5000, total: [], groups: [], deployments: [], variants: [] }
        : { since: 0, until: 1, stepMs: 1, outages: [], variants: [], rows: [] };
    const page = await open();
    await card(page, 'traffic').getByText('No requests in the last 5 minutes.').waitFor();
    await card(page, 'errors').getByText('No errors in the last 5 minutes.').waitFor();
    await card(page, 'timeline').getByText('No deployment was out').waitFor();
    admin.records = null;
    await page.reload();
    await page.locator('[data-empty="records"]').getByText('No records are kept.').waitFor();
    await page.locator('[data-deployment="openai-eu"]').waitFor();
    assert.equal(await page.locator('[data-chart]').count(), 0);
  });

  it('keep what they show while the records do not answer, and say how old it is', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await card(page, 'traffic').locator('canvas').waitFor();
    admin.records = null;
    await page.getByText(/As of \d\d:\d\d:\d\d: No records are kept\./).waitFor();
    await card(page, 'traffic').locator('canvas').waitFor();
  });

  it('stay readable with thirty groups of ten deployments', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      deployment({ id: `deployment-${n}`, group: `group-${Math.floor(n / 10)}`, requests: 300 - n }),
    );
    const { open } = await visit(state(many));
    const page = await open();
    await card(page, 'traffic').locator('canvas').waitFor();
    await page.locator('[data-deployment="deployment-299"]').waitFor({ state: 'attached' });
    assert.equal(await page.locator('[data-deployment]').count(), 300);
    assert.equal((await legend(page, 'traffic')).at(-1), 'Others (21)');
    await page.getByRole('combobox', { name: 'By' }).first().selectOption('deployment');
    await card(page, 'traffic').getByText('Others (291)').waitFor();
    const names = await legend(page, 'traffic');
    assert.deepEqual([names.length, names.at(-1)], [10, 'Others (291)']);
  });

  it('leave no room for what others wrote', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { admin, open } = await visit(
      state([
        deployment({
          id: evil,
          group: evil,
          variant: evil,
          requests: 1,
          budget: { spent: 1, limit: 1, resetsAt: 1 },
        }),
      ]),
    );
    const traffic = admin.records!;
    admin.records = (name, query) =>
      name === 'traffic'
        ? {
            ...(traffic(name, query) as object),
            total: [point(Date.now(), 1, { errorKinds: { [evil]: 1 } })],
          }
        : traffic(name, query);
    const page = await open();
    await page.locator('[data-budget]').waitFor();
    await card(page, 'timeline').waitFor();
    assert.equal(await page.locator('img').count(), 0);
  });
});

describe('the weights in the dashboard at /ui', function () {
  this.timeout(60_000);
  const { visit } = visiting();

  it('are tried with sliders, and told as lines for the file', async () => {
    const scene = busyState(Date.now());
    scene.deployments[0]!.weight = 3;
    scene.deployments[1]!.weight = 1;
    const { open } = await visit(scene);
    const page = await open();
    const chat = page.locator('section[data-group="chat"]');
    await chat.getByRole('button', { name: 'Weights' }).click();
    const slider = chat.getByRole('slider', { name: 'Weight of azure-sweden' });
    await chat.getByText('Move a slider').waitFor();
    for (let presses = 0; presses < 2; presses++) await slider.press('ArrowRight');
    await chat
      .locator('[aria-label="Weight of azure-sweden"][aria-valuetext="weight 3, 50\u00a0%"]')
      .waitFor();
    const lines = chat.getByLabel('Lines for the file');
    assert.match((await lines.textContent()) ?? '', /line 3: azure-sweden\nlitellm_params:\n {2}weight: 3$/);
    for (const name of ['openai-eu', 'azure-sweden'])
      await chat.getByRole('slider', { name: `Weight of ${name}` }).press('Home');
    await chat.getByRole('alert').getByText('above 0').waitFor();
    await lines.waitFor({ state: 'detached' });
    await chat.getByRole('button', { name: 'Weights' }).click();
    await slider.waitFor({ state: 'detached' });
  });

  it('are not there where there is nothing to weigh', async () => {
    const { open } = await visit(state([deployment({ id: 'only', requests: 1 })]));
    const page = await open();
    await page.locator('[data-deployment="only"]').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Weights' }).count(), 0);
  });
});
