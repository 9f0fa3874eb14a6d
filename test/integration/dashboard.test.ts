import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { until } from '../support/until.ts';
import { deployment, state, trace } from '../webview/samples.ts';
import { busyTrace } from '../webview/scene.ts';
import { visiting } from '../webview/visit.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the dashboard at /ui', function () {
  this.timeout(60_000);
  const { visit } = visiting();

  const attributes = (page: Page, id: string): Promise<Record<string, string>> =>
    page
      .locator(`[data-deployment="${id}"]`)
      .evaluate((row) => ({ ...row.dataset }) as Record<string, string>);

  it('shows the split, and follows it', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await page.locator('[data-deployment="openai-eu"]').waitFor();
    assert.deepEqual(await attributes(page, 'openai-eu'), {
      group: 'chat',
      deployment: 'openai-eu',
      state: 'healthy',
      share: '0.7421',
      configuredShare: '0.75',
    });
    const changed = {
      ...admin.state.deployments[0]!,
      share: 0.5,
      requests: 9999,
      state: 'unhealthy' as const,
    };
    admin.tell('deployments', [changed]);
    const row = page.locator('[data-group="chat"] [data-deployment="openai-eu"][data-share="0.5"]');
    await row.getByText('Unhealthy').waitFor();
    await row.getByText('9,999').waitFor();
    assert.equal(await page.locator('[data-deployment]').count(), admin.state.deployments.length);
  });

  it('draws all of a thousand deployments', async () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      deployment({ id: `d${n}`, group: `g${n % 90}`, requests: 1 }),
    );
    const { admin, open } = await visit(state(many));
    const page = await open();
    await page.locator('[data-deployment="d989"]').waitFor({ state: 'attached' });
    await until('all are there', async () => (await page.locator('[data-deployment]').count()) === 1000);
    admin.tell('deployments', [{ ...many[989]!, state: 'unhealthy' }]);
    await page.locator('[data-deployment="d989"][data-state="unhealthy"]').waitFor({ state: 'attached' });
  });

  it('lists requests as they end, at most 50, newest first, and opens to say why', async () => {
    const { admin, open } = await visit();
    admin.requests = [trace({ callId: 'before', startedAt: Date.now() - 5000 })];
    const page = await open();
    await page.locator('[data-call="before"]').waitFor();
    for (let n = 0; n < 200; n++) admin.tell('request', busyTrace(n, Date.now() + n));
    await page.locator('[data-call="call-199"]').waitFor();
    const calls = page.locator('[data-call]');
    assert.equal(await calls.count(), 50);
    assert.equal(await calls.first().getAttribute('data-call'), 'call-199');

    const retried = page.locator('[data-call="call-193"]');
    await retried.locator('summary').press('Enter');
    await retried.getByText('azure-sweden: its turn, by weight 1 of 4.').waitFor();
    await retried.getByText('cooling down after a 429').waitFor();
    await retried.getByText(/failed\s+with 429/).waitFor();
    admin.tell('request', busyTrace(500, Date.now() + 500));
    await page.getByText('held, 1 newer').waitFor();
    await retried.locator('summary').press('Enter');
    await page.locator('h1').click();
    await page.locator('[data-call="call-500"]').waitFor();
    assert.equal(await retried.locator('.why').count(), 0);
  });

  it('counts a cooldown down and resets it', async () => {
    const { admin, open } = await visit();
    const page = await open();
    const row = page.locator('[data-deployment="azure-sweden"]');
    await row.getByText(/Cooling down \d+ s/).waitFor();
    await row.getByRole('button', { name: 'Reset azure-sweden' }).click();
    await page.locator('[data-deployment="azure-sweden"][data-state="warming_up"]').waitFor();
    assert.deepEqual(admin.resets, [{ deployment: 'azure-sweden' }]);
  });

  it('switches the strategy', async () => {
    const { open } = await visit();
    const page = await open();
    const picker = page.getByRole('combobox', { name: 'Strategy' });
    await picker.selectOption('weighted-round-robin');
    await page.locator('[data-group="chat"]').getByText('weighted-round-robin').waitFor();
    assert.equal(await picker.inputValue(), 'weighted-round-robin');
  });

  it('asks for the key and keeps it in the tab alone', async () => {
    const { admin, open } = await visit();
    admin.key = 'sk-right';
    const page = await open();
    const field = page.locator('vscode-textfield input');
    await field.fill('sk-wrong');
    await field.press('Enter');
    await page.getByRole('alert').getByText('refused').waitFor();
    await field.fill('sk-right');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.locator('[data-deployment="openai-eu"]').waitFor();
    assert.equal(await field.count(), 0);
    await page.reload();
    await page.locator('[data-deployment="openai-eu"]').waitFor();
    assert.equal(await page.evaluate('localStorage.length + document.cookie.length'), 0);
  });

  it('keeps the last picture while the gateway is gone, and goes on by itself', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await page.locator('[data-connection="live"]').waitFor();
    await admin.stop();
    await page.locator('[data-connection="stopped"]').waitFor();
    await page.locator('.stale [data-deployment="openai-eu"]').waitFor();
    await page.getByText('What you see is the last picture').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Reset azure-sweden' }).isDisabled(), true);
    admin.state = state([deployment({ id: 'new-one' })]);
    await admin.start();
    await page.locator('[data-connection="live"]').waitFor();
    await page.locator('[data-deployment="new-one"]').waitFor();
    assert.equal(await page.locator('.stale, [data-banner]').count(), 0);
  });

  it('says what to do before the first request', async () => {
    const { admin, open } = await visit(state([deployment({ id: 'only', group: 'my group' })]));
    const page = await open();
    await page
      .locator('[data-empty="requests"]')
      .getByText(`curl ${admin.url}/v1/chat/completions`)
      .waitFor();
    await page.locator('[data-group="my group"]').first().waitFor();
    admin.tell('request', trace({ callId: 'first' }));
    await page.locator('[data-call="first"]').waitFor();
    assert.equal(await page.locator('[data-empty]').count(), 0);
  });

  it('says so when there is no group', async () => {
    const { open } = await visit(state([]));
    const page = await open();
    await page.locator('[data-empty="groups"]').getByText('/home/dev/project/switchyard.yaml').waitFor();
  });

  it('tells of a change of the configuration that was not taken', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await page.locator('[data-deployment]').first().waitFor();
    const range = { start: { line: 31, column: 9 }, end: { line: 31, column: 14 } };
    const finding = {
      severity: 'error',
      code: 'unknown-fallback',
      message: 'No group gpt-5',
      range,
    } as const;
    admin.tell('config', { applied: false, file: '/x/switchyard.yaml', findings: [finding] });
    await page.getByText('switchyard.yaml:31:9').waitFor();
    admin.tell('config', { applied: true, file: '/x/switchyard.yaml', findings: [] });
    await page.getByText('switchyard.yaml:31:9').waitFor({ state: 'detached' });
  });

  it('tells when records are not stored, and what was lost', async () => {
    const { admin, open } = await visit();
    const page = await open();
    await page.locator('[data-deployment]').first().waitFor();
    const records = { database: 'postgres', queued: 1200, lost: 0, reason: null } as const;
    const failing = { ...records, state: 'failing', reason: 'connect ECONNREFUSED' } as const;
    admin.tell('state', { ...admin.state, records: failing });
    await page.getByRole('status').getByText('Records can’t be stored: connect ECONNREFUSED').waitFor();
    admin.tell('state', { ...admin.state, records: { ...failing, lost: 3 } });
    await page.locator('[data-banner="records"]').getByText('some are lost').waitFor();
    admin.tell('state', { ...admin.state, records: { ...records, state: 'storing', lost: 340 } });
    await page.getByText('without 340 records that were lost').waitFor();
    assert.equal(await page.locator('[data-banner="records"]').count(), 0);
  });

  it('treats what others wrote as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { open } = await visit(state([deployment({ id: evil, group: evil, reason: evil, requests: 1 })]));
    const page = await open();
    await page.locator('[data-deployment] .name').getByText(evil).waitFor();
    assert.equal(await page.locator('img').count(), 0);
  });

  it('is a small download', async () => {
    const { admin } = await visit();
    const script = await (await fetch(`${admin.url}/ui/dashboard.js`)).arrayBuffer();
    assert.ok(script.byteLength < 200_000, `${script.byteLength} bytes`);
  });

  it('fits 300 pixels', async () => {
    const { admin, open } = await visit();
    const page = await open({ viewport: { width: 300, height: 800 } });
    await page.locator('[data-deployment]').first().waitFor();
    admin.tell('request', busyTrace(4, Date.now()));
    await page.locator('[data-call] summary').click();
    await page.locator('.trace').waitFor();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 300);
  });

  for (const [name, options] of Object.entries({
    dark: { colorScheme: 'dark' },
    light: { colorScheme: 'light' },
    'high contrast': { colorScheme: 'dark', contrast: 'more' },
    'high contrast light': { colorScheme: 'light', contrast: 'more' },
    narrow: { viewport: { width: 300, height: 800 } },
  } satisfies Record<string, BrowserContextOptions>)) {
    it(`can be used by everyone: ${name}`, async () => {
      const { admin, open } = await visit();
      const page = await open({ ...options, bypassCSP: true });
      await page.locator('[data-deployment]').first().waitFor();
      for (let n = 0; n < 40; n++) admin.tell('request', busyTrace(n, Date.now()));
      await page.locator('[data-call="call-31"] summary').click();
      await page.getByRole('button', { name: 'Weights' }).first().click();
      await page.getByRole('button', { name: 'Table of Cost and savings' }).click();
      await page.locator('.plot canvas').first().waitFor();
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
    });
  }
});
