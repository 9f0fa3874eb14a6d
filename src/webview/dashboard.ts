import './locale.ts';
import '@vscode/codicons/dist/codicon.css';
import 'uplot/dist/uPlot.min.css';
import './styles/index.css';
import { render } from 'lit';
import { drawing } from './drawing.ts';
import { findHost } from './host.ts';
import { heldDecisions, type PageState, recall, type Saved } from './model/page-state.ts';
import { emptyPicture, finishedAt, isLive, isNews, reduce } from './model/picture.ts';
import { Rates } from './model/rates.ts';
import type { Update } from './sources/source.ts';
import { onThemeChange } from './theme.ts';
import type { Actions } from './view/frame.ts';
import { page as pageView } from './view/page.ts';
import { RateChart } from './view/rate-chart.ts';

const CHART_SECONDS = 300;
const seconds = (ms: number): number => Math.floor(ms / 1000);

const { source, memory } = findHost();
const saved = recall(memory);
const rates = new Rates(CHART_SECONDS, seconds(Date.now()), saved.rates);
const page: PageState = {
  expanded: saved.expanded ?? [],
  paused: saved.paused ?? false,
  reading: false,
  held: null,
};
let picture = emptyPicture(Date.now());

const draw = (): void => {
  const now = Date.now();
  chartNow(seconds(now));
  const gateway = picture.state?.gateway;
  page.held = heldDecisions(picture.recent, page);
  const frame = {
    picture,
    page,
    now,
    chart,
    actions,
    address: gateway ? source.address(gateway) : '',
    needsKey: source.needsKey,
  };
  render(pageView(frame), document.getElementById('dashboard')!);
};

const redraw = drawing(draw);
const chart = new RateChart(redraw.now);
let charted = 0;

/** The chart moves on once a second, and stands still with the rest while the gateway is gone. */
const chartNow = (second: number): void => {
  if (second === charted || !isLive(picture)) return;
  charted = second;
  chart.update(picture.state?.deployments.map(({ id }) => id) ?? [], rates, second);
};

const take = (update: Update): void => {
  const now = Date.now();
  if (update.type === 'event' && update.event === 'request' && isNews(picture, update.data)) {
    const { deployment } = update.data;
    if (deployment !== null) rates.count(deployment, seconds(finishedAt(update.data)), seconds(now));
  }
  picture = reduce(picture, update, now);
  redraw.soon();
};

const remember = (): void => {
  const { expanded, paused } = page;
  memory.write({ expanded, paused, rates: rates.save() } satisfies Saved);
};

const change = (changes: Partial<PageState>): void => {
  Object.assign(page, changes);
  remember();
  redraw.now();
};

const actions: Actions = {
  resetCooldowns: (request) => source.resetCooldowns(request),
  switchStrategy: (strategy) => source.switchStrategy({ strategy }),
  expand: (callId, open) => {
    const others = page.expanded.filter((id) => id !== callId);
    change({ expanded: open ? [...others, callId] : others });
  },
  pause: (paused) => change({ paused }),
  read: (reading) => change({ reading }),
  copy: (text) => void navigator.clipboard.writeText(text),
  dismissNotice: () => {
    picture = { ...picture, notice: null };
    redraw.now();
  },
  startGateway: source.startGateway?.bind(source),
  useKey: source.useKey?.bind(source),
};

onThemeChange(() => chart.redraw());
setInterval(redraw.soon, 1000);
setInterval(remember, 5000);
addEventListener('pagehide', remember);
draw();
source.start(take);
