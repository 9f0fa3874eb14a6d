/**
 * The dashboard in a real Chromium: how soon it is open, and whether it keeps up while requests stream in, by the
 * browser's own trace. `npm run bench:dashboard -- --groups 30 --deployments 10 --rate 50 --secs 10`
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { FakeAdmin } from '../../test/support/fake-admin.ts';
import { recordsOf } from '../../test/webview/records.ts';
import { deployment, state } from '../../test/webview/samples.ts';
import { median, percentile } from '../statistics.ts';
import { stream } from './stream.ts';
import { record, summarise } from './trace.ts';

const { values: flags } = parseArgs({
  options: {
    groups: { type: 'string', default: '3' },
    deployments: { type: 'string', default: '3' },
    rate: { type: 'string', default: '50' },
    secs: { type: 'string', default: '10' },
    openings: { type: 'string', default: '7' },
  },
});
const [groups, perGroup] = [Number(flags.groups), Number(flags.deployments)];

const scene = state(
  Array.from({ length: groups * perGroup }, (_, n) =>
    deployment({
      id: `deployment-${n}`,
      group: `group-${Math.floor(n / perGroup)}`,
      requests: 1000,
      share: 1 / perGroup,
      configuredShare: 1 / perGroup,
      latencyMs: { p50: 412, p95: 980, p99: 1320, ttftP50: 168 },
      variant: n % 2 === 0 ? 'A' : 'B',
      cost: 1.5,
    }),
  ),
);
const admin = new FakeAdmin(scene);
admin.records = recordsOf(scene);
await admin.start();
const browser = await launchBrowser();

/** Milliseconds from the navigation until deployments are to be seen, until the charts are, and until all is drawn. */
async function open(page: Page): Promise<{ first: number; charts: number; all: number }> {
  await page.goto(`${admin.url}/ui`, { waitUntil: 'commit' });
  return page.evaluate(`new Promise((resolve) => {
    const seen = {};
    const look = () => {
      const drawn = document.querySelectorAll('[data-deployment]').length;
      if (drawn > 0) seen.first ??= performance.now();
      if (drawn === ${groups * perGroup}) seen.all ??= performance.now();
      if (document.querySelector('.plot canvas')) seen.charts ??= performance.now();
      if (seen.all && seen.charts) resolve(seen);
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
const openings: Awaited<ReturnType<typeof open>>[] = [];
for (let n = 0; n < Number(flags.openings); n++) openings.push(await open(page));
const of = (key: 'first' | 'charts' | 'all'): string => {
  const times = openings.map((one) => one[key]);
  return `${Math.round(median(times))} ms (at most ${Math.round(Math.max(...times))})`;
};
console.log(`${groups} groups, ${groups * perGroup} deployments, 1400 × 900`);
console.log(
  `open: first deployments drawn after ${of('first')}, charts after ${of('charts')}, all after ${of('all')}`,
);

for (const rate of [0, Number(flags.rate)]) {
  const stop = stream(admin, scene, rate);
  const { frames, events } = await record(browser, page, Number(flags.secs) * 1000);
  stop();
  const { busy, tasks } = summarise(events);
  const late = frames.filter((ms) => ms > 1.5 * (1000 / 60)).length;
  console.log(
    `${rate} requests/s: ${(1000 / (frames.reduce((a, b) => a + b, 0) / frames.length)).toFixed(1)} frames/s, ` +
      `frame p50 ${median(frames).toFixed(1)} p99 ${percentile(frames, 0.99).toFixed(1)} ms, ${late} of ${frames.length} late; ` +
      `main thread busy ${(100 * busy).toFixed(1)} %, tasks p99 ${percentile(tasks, 0.99).toFixed(1)} ms, ` +
      `longest ${Math.max(...tasks).toFixed(1)} ms`,
  );
}
await browser.close();
await admin.stop();
