import { strict as assert } from 'node:assert';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { StateView } from '../../src/contract/admin.ts';
import { launchBrowser } from '../support/browser.ts';
import { FakeAdmin } from '../support/fake-admin.ts';
import { recordsOf } from './records.ts';
import { busyState } from './scene.ts';

/** What the browser itself says when a request fails, as it must while the gateway is gone or asks for its key. */
const EXPECTED = /^Failed to load resource/;

export interface Visit {
  admin: FakeAdmin;
  /** A page in a context of its own; `before` sees it while it is still blank. */
  open: (options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>) => Promise<Page>;
}

/**
 * Hooks of a suite that visits dashboards: a browser for all, a fake gateway for each test. A test fails, too, when
 * the page complains: errors, warnings, violations of the content policy.
 */
export const visiting = (): { visit: (state?: StateView) => Promise<Visit> } => {
  let browser: Browser | undefined;
  let complaints: string[] = [];
  let leave: (() => Promise<void>)[] = [];

  before(async function () {
    try {
      browser = await launchBrowser();
    } catch (error) {
      console.warn(`      skipped: ${String(error)}`);
      this.skip();
    }
  });
  after(() => browser?.close());
  beforeEach(() => (complaints = []));
  afterEach(async () => {
    for (const close of leave.toReversed()) await close();
    leave = [];
    assert.deepEqual(complaints, []);
  });

  const listen = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const grave = ['error', 'warning'].includes(message.type());
      if (grave && !EXPECTED.test(message.text())) complaints.push(message.text());
    });
  };

  const visit = async (state = busyState(Date.now())): Promise<Visit> => {
    const admin = new FakeAdmin(state);
    admin.records = recordsOf(state);
    await admin.start();
    leave.push(() => admin.stop());
    const open: Visit['open'] = async (options, before) => {
      const context: BrowserContext = await browser!.newContext(options);
      leave.push(() => context.close());
      const page = await context.newPage();
      listen(page);
      await before?.(page);
      await page.goto(`${admin.url}/ui`);
      return page;
    };
    return { admin, open };
  };

  return { visit };
};
