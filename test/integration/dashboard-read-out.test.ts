import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import type { StateView } from '../../src/contract/admin.ts';
import { deployment, state, trace } from '../webview/samples.ts';
import { visiting } from '../webview/visit.ts';

const scene = (): StateView =>
  state([
    deployment({ id: 'eu', requests: 300, share: 0.75, configuredShare: 0.75, variant: 'A', cost: 3 }),
    deployment({
      id: 'us',
      requests: 100,
      share: 0.25,
      configuredShare: 0.25,
      variant: 'B',
      state: 'cooling_down',
      reason: 'slow down',
      cooldownEndsAt: Date.now() + 60_000,
      budget: { spent: 1, limit: 10, resetsAt: null },
    }),
  ]);

/** What a screen reader stops at; figures come and go. */
const LANDMARKS =
  /^ *- '?(heading|region|group "|button|combobox|radio|img|table|row "[^"]*Requests|status|slider)/;

const readOut = async (page: Page): Promise<string> =>
  (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) => LANDMARKS.test(line))
    .map((line) => line.trimEnd().replace(/(?<!level=|p\d?)\d+(?:[.,]\d+)*[KM]?/g, '#'))
    .join('\n');

const READ = `
  - heading "Switchyard" [level=1]
  - status: Live
  - combobox "Strategy":
  - region "Charts":
    - group "Time range":
      - radio "# minutes" [checked]
      - radio "# minutes"
      - radio "# hour"
      - radio "# hours"
      - radio "# hours"
      - radio "# days"
      - radio "# days"
    - 'combobox "By: what traffic is told apart by"':
    - 'combobox "Of: whose traffic it is"':
  - region "Traffic":
    - heading "Traffic" [level=2]
    - group "Traffic as":
      - radio "Rate" [checked]
      - radio "Share"
    - button "Table of Traffic"
    - 'img "Requests per second by deployment: now #/s, at most #/s. Arrow keys read it step by step."'
  - region "Split":
    - heading "Split" [level=2]
    - region "Split, in full":
  - region "Latency":
    - heading "Latency" [level=2]
    - group "Latency of":
      - radio "Answer" [checked]
      - radio "First token"
    - button "Table of Latency"
    - 'img "Latency: last p50 # ms, p95 # ms, p99 # s. Arrow keys read it step by step."'
  - region "Errors by kind":
    - heading "Errors by kind" [level=2]
    - button "Table of Errors by kind"
    - 'img "Errors by kind: rate limit #. Arrow keys read it step by step."'
  - region "Tokens per second":
    - heading "Tokens per second" [level=2]
    - button "Table of Tokens per second"
    - 'img "Tokens per second: now input #/s, output #/s. Arrow keys read it step by step."'
  - region "Cost and savings":
    - heading "Cost and savings" [level=2]
    - button "Table of Cost and savings"
    - 'img "Cost since the span began: spent $#, saved $#. Arrow keys read it step by step."'
  - region "Cooldowns and circuits":
    - heading "Cooldowns and circuits" [level=2]
    - region "Cooldowns and circuits, by deployment":
  - region "Model group chat":
    - heading "chat" [level=2]
    - button "Weights of chat": Weights
    - table "chat":
        - row "Deployment State Share / configured Requests p50 p95 First token In flight Errors Cost":
            - button "Reset us": Reset
  - region "A/B tests":
    - heading "A/B tests" [level=2]
    - heading "chat" [level=3]
    - table "Variants of chat":
        - row "Variant Requests Errors Mean latency First token Cost a request p50 / p95":
  - region "Budgets":
    - heading "Budgets" [level=2]
  - region "Spending":
    - heading "Spending" [level=2]
    - 'combobox "By: what spending is summed by"':
    - region "Spending, as a table":
      - table "Spending":
          - row "Deployment Requests Tokens in Tokens out Cost Saved":
  - region "Recent decisions":
    - heading "Recent decisions" [level=2]
    - button "Pause recent decisions": Pause
  - status: "us: slow down"
`.slice(1, -1);

describe('the dashboard, read out and by keyboard', function () {
  this.timeout(60_000);
  const { visit } = visiting();

  const opened = async (): Promise<{ page: Page; admin: Awaited<ReturnType<typeof visit>>['admin'] }> => {
    const { admin, open } = await visit(scene());
    admin.requests = [trace({ callId: 'one', startedAt: Date.now() - 5000, deployment: 'eu' })];
    const page = await open({ viewport: { width: 1400, height: 1000 } });
    await page.locator('[data-chart="cost"] canvas').waitFor();
    await page.locator('.experiments').waitFor();
    await page.locator('.spend table').waitFor();
    await page.locator('.lane').first().waitFor();
    return { page, admin };
  };

  it('names every part, control and chart', async () => {
    const { page } = await opened();
    assert.equal(await readOut(page), READ);
  });

  /** The focused element in a few words, and whether one sees that it is; null: nothing on the page. */
  const focused = async (page: Page): Promise<{ name: string; seen: boolean } | null> => {
    const found = await page.evaluate<{ words: string; seen: boolean } | null>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      // A radio button is drawn by what follows it.
      const drawn = [at, at.nextElementSibling].filter((one) => one);
      const seen = drawn.map((one) => getComputedStyle(one)).some((style) => style.outlineStyle !== 'none');
      return { words: at.ariaLabel ?? at.labels?.[0]?.innerText ?? at.innerText, seen };
    })()`);
    return found && { name: /^[^\n.:]*/.exec(found.words.trim())![0], seen: found.seen };
  };

  const WALK = [
    'Strategy',
    '5 minutes',
    'By',
    'Of',
    'Rate',
    'Table of Traffic',
    'Requests per second by deployment',
    'Split, in full',
    'Answer',
    'Table of Latency',
    'Latency',
    'Table of Errors by kind',
    'Errors by kind',
    'Table of Tokens per second',
    'Tokens per second',
    'Table of Cost and savings',
    'Cost since the span began',
    'Cooldowns and circuits, by deployment',
    'Weights of chat',
    'Reset us',
    'By',
    'Spending, as a table',
    'Pause recent decisions',
    'Answered',
  ];

  it('is walked through by Tab, each stop to be seen, and left again both ways', async () => {
    const { page } = await opened();
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop || (stops.length > 0 && stop.name === WALK[0]) || stops.length > 2 * WALK.length) break;
      assert.ok(stop.seen, `the focus is to be seen on ${stop.name}`);
      stops.push(stop.name);
    }
    assert.deepEqual(stops, WALK);
    await page.locator('[data-call="one"] summary').focus();
    for (const name of WALK.toReversed().slice(1)) {
      await page.keyboard.press('Shift+Tab');
      assert.equal((await focused(page))?.name, name);
    }
  });

  it('keeps the focus through updates', async () => {
    const { page, admin } = await opened();
    for (const name of ['Reset us', 'Weights of chat', 'Table of Traffic']) {
      await page.getByRole('button', { name, exact: true }).focus();
      const [eu, us] = admin.state.deployments;
      admin.tell('deployments', [
        { ...eu!, requests: eu!.requests + 1 },
        { ...us!, failures: us!.failures + 1 },
      ]);
      admin.tell('request', trace({ callId: `while ${name}`, startedAt: Date.now() }));
      await page.locator(`[data-call="while ${name}"]`).waitFor();
      assert.equal((await focused(page))?.name, name);
    }
  });
});
