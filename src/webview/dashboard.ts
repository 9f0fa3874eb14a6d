import './texts.ts';
import './locale.ts';
import '@vscode/codicons/dist/codicon.css';
import 'uplot/dist/uPlot.min.css';
import './styles/index.css';
import { render } from 'lit';
import { Charts } from './charts.ts';
import { drawing } from './drawing.ts';
import { History } from './history.ts';
import { findHost } from './host.ts';
import { heldDecisions, type PageState, recall, toSave } from './model/page-state.ts';
import { emptyPicture, finishedAt, isLive, isNews, reduce } from './model/picture.ts';
import { Pulse } from './model/pulse.ts';
import { shownGroups } from './model/shown-groups.ts';
import { usualOptions, type ViewOptions } from './model/view-options.ts';
import type { Update } from './sources/source.ts';
import { onThemeChange } from './theme.ts';
import type { Actions } from './view/frame.ts';
import { page as pageView } from './view/page.ts';

const { source, memory } = findHost();
const page = recall(memory);
const pulse = new Pulse();
let picture = emptyPicture(Date.now());

const options = (): ViewOptions => page.chosen ?? usualOptions(picture.state?.deployments.length ?? 0);

/** Of a thousand deployments the first are seen at once, and a frame later so many more. */
const ROOM_A_FRAME = 60;
let room = 0;

const draw = (): void => {
  const now = Date.now();
  const deployments = picture.state?.deployments.length ?? 0;
  room = Math.min(deployments, room + ROOM_A_FRAME);
  const gateway = picture.state?.gateway;
  page.held = heldDecisions(picture.recent, page);
  charts.update(history, picture.state, options());
  const frame = {
    picture,
    page,
    groups: picture.state ? shownGroups(picture.state, room) : [],
    options: options(),
    now,
    history,
    charts,
    rate: isLive(picture) ? pulse.perSecond(now) : 0,
    actions,
    address: gateway ? source.address(gateway) : '',
    needsKey: source.needsKey,
  };
  render(pageView(frame), document.getElementById('dashboard')!);
  if (room < deployments) redraw.now();
};

const redraw = drawing(draw);
const charts = new Charts(redraw.now);
const history = new History((name, query) => source.records(name, query), redraw.soon, Date.now);

/** Asks the records for what is due, while there is somebody to look and someone to answer. */
const look = (): void => {
  if (isLive(picture) && picture.state && !document.hidden) history.look(options());
};

const take = (update: Update): void => {
  const now = Date.now();
  if (update.type === 'event' && update.event === 'request' && isNews(picture, update.data)) {
    pulse.count(finishedAt(update.data));
  }
  if (update.type === 'connection' && update.connection.state !== 'live') history.expire();
  const first = picture.state === null;
  picture = reduce(picture, update, now);
  if (first && picture.state) look();
  redraw.soon();
};

const remember = (): void => memory.write(toSave(page));

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
  choose: (changes) => {
    change({ chosen: { ...options(), ...changes } });
    look();
  },
  asTable: (chart, on) => {
    const others = page.tables.filter((id) => id !== chart);
    change({ tables: on ? [...others, chart] : others });
  },
  draft: (draft) => change({ draft }),
  copy: (text) => void navigator.clipboard.writeText(text),
  dismissNotice: () => {
    picture = { ...picture, notice: null };
    redraw.now();
  },
  setWeights: source.setWeights?.bind(source),
  startGateway: source.startGateway?.bind(source),
  useKey: source.useKey?.bind(source),
};

onThemeChange(() => charts.redraw());
document.addEventListener('visibilitychange', look);
setInterval(() => {
  look();
  redraw.soon();
}, 1000);
addEventListener('pagehide', remember);
draw();
source.start(take);
