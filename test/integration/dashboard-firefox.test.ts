import { strict as assert } from 'node:assert';
import { FakeAdmin } from '../support/fake-admin.ts';
import { firefoxPage, type FirefoxPage } from '../support/firefox.ts';
import { until } from '../support/until.ts';
import { recordsOf } from '../webview/records.ts';
import { busyState, busyTrace } from '../webview/scene.ts';

describe('the dashboard in Firefox', function () {
  this.timeout(120_000);
  let page: FirefoxPage | null = null;
  let admin: FakeAdmin;

  before(async function () {
    page = await firefoxPage();
    if (page) return;
    console.warn('      skipped: there is no Firefox here; FIREFOX may name one.');
    this.skip();
  });
  after(() => page?.close());
  beforeEach(async () => {
    const scene = busyState(Date.now());
    admin = new FakeAdmin(scene);
    admin.records = recordsOf(scene);
    await admin.start();
    await page!.goto(`${admin.url}/ui`);
  });
  afterEach(() => admin.stop());

  const shows = async (selector: string, text = ''): Promise<void> => {
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
    await until(`there is ${selector} ${text}`, () =>
      page!.evaluate<boolean>(`${found}.some((e) => e.textContent.includes(${JSON.stringify(text)}))`),
    );
  };
  const click = (selector: string): Promise<void> =>
    page!.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);

  it('draws, follows what happens, and can be steered', async () => {
    await shows('[data-deployment="openai-eu"][data-share="0.7421"]');
    for (const id of ['traffic', 'latency', 'errors', 'tokens', 'cost'])
      await shows(`[data-chart="${id}"] canvas`);
    await shows('[data-chart="timeline"] .lane', 'azure-sweden');
    await shows('.experiments .verdict', 'A fails less often');
    admin.tell('deployments', [{ ...admin.state.deployments[0]!, share: 0.5 }]);
    await shows('[data-deployment="openai-eu"][data-share="0.5"]');
    admin.tell('request', busyTrace(4, Date.now()));
    await shows('[data-call="call-4"]');
    await click('[data-call="call-4"] summary');
    await shows('.trace .why', 'azure-sweden: its turn');
    await click('[aria-label="Reset azure-sweden"]');
    await until('the gateway is told', () => admin.resets.length === 1);
    assert.deepEqual(page!.complaints, []);
  });

  it('draws something in each chart', async () => {
    await shows('[data-chart="cost"] canvas');
    // A canvas that nothing was drawn on is transparent all over.
    const drawn = `[...document.querySelectorAll('.plot canvas')].map((canvas) =>
      canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0))`;
    await until(
      'they are drawn',
      async () => (await page!.evaluate<boolean[]>(drawn)).join() === Array(5).fill(true).join(),
    );
  });

  it('sets weights by sliders', async () => {
    await shows('[data-group="chat"] button', 'Weights');
    await click('section[data-group="chat"] .group-title button[aria-expanded]');
    await shows('.weights [aria-label="Weight of openai-eu"]');
    await page!.evaluate(`(() => {
      const slider = document.querySelector('[aria-label="Weight of openai-eu"]');
      slider.stepUp();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await shows('.weights pre', 'weight: 76');
  });

  it('fits a narrow window', async () => {
    await page!.resize(320, 800);
    await shows('[data-chart="cost"] canvas');
    const overflow = 'document.documentElement.scrollWidth - innerWidth';
    await until('nothing is cut off', async () => (await page!.evaluate<number>(overflow)) <= 0);
  });
});
