import type { Browser, Page } from 'playwright-core';

/** Of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of these, on the processor: others on the machine do not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

/** The times between frames, as the page sees them, and the browser's own trace of the same time. */
export async function record(
  browser: Browser,
  page: Page,
  ms: number,
): Promise<{ frames: number[]; events: TraceEvent[] }> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata', 'devtools.timeline'] });
  const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
    const frames = [];
    const begun = performance.now();
    let last;
    const frame = (now) => {
      if (last !== undefined) frames.push(now - last);
      last = now;
      if (now - begun < ${ms}) requestAnimationFrame(frame);
      else resolve(frames);
    };
    requestAnimationFrame(frame);
  })`);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { frames, events: traceEvents };
}

/** How much of its time the page's main thread works, and how long each task of it takes, in milliseconds. */
export function summarise(events: readonly TraceEvent[]): { busy: number; tasks: number[] } {
  const tasks = new Map<string, TraceEvent[]>();
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  for (const event of events) {
    const thread = `${event.pid}/${event.tid}`;
    if (event.name !== 'ThreadControllerImpl::RunTask' || event.ph !== 'X' || !mains.has(thread)) continue;
    tasks.set(thread, [...(tasks.get(thread) ?? []), event]);
  }
  const lasting = (all: readonly TraceEvent[]): number => all.reduce((sum, task) => sum + spent(task), 0);
  // The page that is looked at is the one that works most.
  const [busiest = []] = Array.from(tasks.values()).sort((a, b) => lasting(b) - lasting(a));
  const span = Math.max(1, busiest.at(-1)!.ts - busiest[0]!.ts);
  return { busy: lasting(busiest) / span, tasks: busiest.map((task) => spent(task) / 1000) };
}

const spent = ({ dur = 0, tdur }: TraceEvent): number => tdur ?? dur;
