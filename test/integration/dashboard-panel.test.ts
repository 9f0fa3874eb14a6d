import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import type { FromDashboard, ToDashboard } from '../../src/contract/dashboard.ts';
import { until } from '../support/until.ts';
import { recordsOf } from '../webview/records.ts';
import { trace } from '../webview/samples.ts';
import { busyState, busyTrace } from '../webview/scene.ts';
import { visiting } from '../webview/visit.ts';

/** What a webview has of VS Code: its api, whose state outlives the page, and its variables. */
const PANEL = `
  let state = JSON.parse(sessionStorage.getItem('host') ?? 'null');
  globalThis.sent = [];
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message),
    getState: () => state,
    setState: (value) => sessionStorage.setItem('host', JSON.stringify(state = value)),
  });
`;

describe('the dashboard in a panel of VS Code', function () {
  this.timeout(60_000);
  const { visit } = visiting();

  const openPanel = async (): Promise<Page> => {
    const { open } = await visit();
    return open({}, (page) => page.addInitScript(PANEL));
  };
  const post = (page: Page, ...messages: ToDashboard[]): Promise<void> =>
    page.evaluate(`${JSON.stringify(messages)}.forEach((message) => postMessage(message, '*'))`);
  const sent = (page: Page): Promise<FromDashboard[]> => page.evaluate('sent');

  const live: ToDashboard = {
    type: 'connection',
    connection: { state: 'live', message: 'Live on port 4000' },
  };
  const snapshot = (): ToDashboard => ({ type: 'event', event: 'state', data: busyState(Date.now()) });
  const ended = (n: number): ToDashboard => ({
    type: 'event',
    event: 'request',
    data: busyTrace(n, Date.now()),
  });

  const questions = async (page: Page) =>
    (await sent(page)).flatMap((message) => (message.type === 'records' ? [message] : []));
  /** Without the questions of the charts. */
  const wishes = async (page: Page) => (await sent(page)).filter(({ type }) => type !== 'records');

  it('asks its host for data, and fetches none itself', async () => {
    const page = await openPanel();
    await post(page, live, snapshot());
    await page.locator('[data-deployment="openai-eu"][data-share="0.7421"]').waitFor();
    assert.deepEqual(await wishes(page), [{ type: 'ready' }]);
    const fetched = `performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'fetch')`;
    assert.deepEqual(await page.evaluate(fetched), []);
    assert.equal(await page.locator('html.own-theme').count(), 0);
  });

  it('speaks the language that its host gives it, and English where that has no word', async () => {
    const { admin, open } = await visit();
    admin.texts = {
      'Model group {0}': 'Modellgruppe {0}',
      Healthy: 'Gesund</script>',
      '7 days': '7 Tage',
      'The last {0}': 'Die letzten {0}',
    };
    const page = await open();
    await page.locator('[data-deployment="openai-eu"]').getByText('Gesund</script>').waitFor();
    await page.getByRole('region', { name: 'Modellgruppe chat' }).waitFor();
    await page.getByTitle('Die letzten 7 Tage').waitFor();
    await page.getByRole('heading', { name: 'Recent decisions' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  });

  it('hands wishes to its host', async () => {
    const page = await openPanel();
    await post(page, live, snapshot());
    await page.getByRole('button', { name: 'Reset azure-sweden' }).click();
    await page.getByRole('combobox', { name: 'Strategy' }).selectOption('weighted-round-robin');
    await post(page, {
      type: 'connection',
      connection: { state: 'stopped', message: 'The gateway is stopped.' },
    });
    await page.getByRole('button', { name: 'Start gateway' }).click();
    assert.deepEqual((await wishes(page)).slice(1), [
      { type: 'resetCooldowns', request: { deployment: 'azure-sweden' } },
      { type: 'switchStrategy', request: { strategy: 'weighted-round-robin' } },
      { type: 'start' },
    ]);
  });

  it('draws what its host answers from the records, and says what it could not', async () => {
    const page = await openPanel();
    const scene = busyState(Date.now());
    await post(page, live, { type: 'event', event: 'state', data: scene });
    await until('it asks', async () => (await questions(page)).length >= 4);
    for (const { question, name, query } of await questions(page)) {
      const answer = recordsOf(scene)(name, new URLSearchParams(query));
      await post(
        page,
        name === 'spend'
          ? { type: 'records', question, error: 'The gateway does not run.' }
          : { type: 'records', question, answer },
      );
    }
    await page.locator('[data-chart="latency"] canvas').waitFor();
    await page.locator('.spend').getByText('The gateway does not run.').waitFor();
  });

  it('lets its host write weights into the file', async () => {
    const page = await openPanel();
    const scene = busyState(Date.now());
    scene.deployments[0]!.weight = 3;
    scene.deployments[1]!.weight = 1;
    await post(page, live, { type: 'event', event: 'state', data: scene });
    const chat = page.locator('section[data-group="chat"]');
    await chat.getByRole('button', { name: 'Weights' }).click();
    const apply = chat.getByRole('button', { name: 'Apply' });
    assert.equal(await apply.getAttribute('disabled'), '');
    await chat.getByRole('slider', { name: 'Weight of openai-eu' }).press('ArrowLeft');
    await chat.getByText('66.7 %').waitFor();
    await apply.click();
    await apply.waitFor({ state: 'detached' });
    assert.deepEqual((await wishes(page)).at(-1), {
      type: 'setWeights',
      file: scene.gateway.configFile,
      weights: { 'openai-eu': 2 },
    });
  });

  it('tells what its host does about a gateway that is gone', async () => {
    const page = await openPanel();
    await post(page, live, snapshot(), {
      type: 'connection',
      connection: { state: 'connecting', message: 'The gateway ended unexpectedly and starts again.' },
    });
    await page.locator('[data-banner="connection"]').getByText('starts again').waitFor();
    await page.locator('.stale [data-deployment="openai-eu"]').waitFor();
  });

  it('is as it was left when it is shown again', async () => {
    const page = await openPanel();
    const request: ToDashboard = {
      type: 'event',
      event: 'request',
      data: trace({ callId: 'read', startedAt: Date.now() }),
    };
    await post(page, live, snapshot(), request, ended(1));
    await page.locator('[data-call="read"] summary').click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('radio', { name: '24 hours' }).check();
    await page.reload();
    await post(page, live, snapshot(), request);
    await page.locator('[data-call="read"] .why').waitFor();
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    assert.equal(await page.getByRole('radio', { name: '24 hours' }).isChecked(), true);
    assert.equal((await questions(page))[0]!.query.since, '86400s');
  });
});
