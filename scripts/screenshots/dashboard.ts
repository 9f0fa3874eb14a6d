import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from '../../test/support/browser.ts';
import { traffic } from './traffic.ts';

const root = join(import.meta.dirname, '../..');

/** The dashboard in a Chromium, after `seconds` of traffic through the built gateway. */
export const dashboardPictures = async (seconds: number, media: string): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'switchyard-screenshots-'));
  const gateway = spawn(
    process.execPath,
    [join(root, 'dist/gateway.js'), '--config', join(import.meta.dirname, 'switchyard.yaml'), '--port', '0'],
    { env: { ...process.env, SWITCHYARD_DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const url = await ready(gateway.stdout);
  console.log(`${url}: ${seconds} s of traffic`);
  const stop = new AbortController();
  const sending = traffic(url, { perSecond: 6, signal: stop.signal });
  const browser = await launchBrowser();
  try {
    await pause(seconds * 1000);
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, colorScheme: 'dark' });
    await page.goto(`${url}/ui`);
    await page.locator('[data-chart="cost"] canvas').waitFor();
    await pause(1500);
    await page.screenshot({ path: join(media, 'screenshot-dashboard.png') });
  } finally {
    stop.abort();
    await sending;
    await browser.close();
    gateway.kill();
    if (gateway.exitCode === null) await once(gateway, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
};

const ready = async (said: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface(said)) {
    const found = /listening on (http:\S+)/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error('The gateway ended before it listened.');
};
