import * as l10n from '@vscode/l10n';
import type { AdminEvents, DecisionTrace, StateView } from '../../contract/admin.ts';
import type { DashboardConnection } from '../../contract/dashboard.ts';
import type { Update } from '../sources/source.ts';
import { sumOf } from './totals.ts';

export const RECENT_LIMIT = 50;

/** All that the dashboard knows; a new one at each update. */
export interface Picture {
  connection: DashboardConnection;
  /** When the picture last stopped being live, or was first asked for. Epoch milliseconds. */
  since: number;
  state: StateView | null;
  stateAt: number;
  /** What the totals have beyond the deployments' own counts, which alone are told between two snapshots. */
  beyond: StateView['totals'];
  /** Newest first. */
  recent: readonly DecisionTrace[];
  /** The change of the configuration file that the gateway did not take. */
  rejected: AdminEvents['config'] | null;
  key: 'unasked' | 'needed' | 'refused';
  /** What could not be done, for people. */
  notice: string | null;
}

export const emptyPicture = (now: number): Picture => ({
  connection: { state: 'connecting', message: l10n.t('Connecting to the gateway…') },
  since: now,
  state: null,
  stateAt: now,
  beyond: { requests: 0, failures: 0, cost: 0, savings: 0 },
  recent: [],
  rejected: null,
  key: 'unasked',
  notice: null,
});

export const isLive = ({ connection }: Picture): boolean => connection.state === 'live';

export const finishedAt = (trace: DecisionTrace): number => trace.startedAt + trace.durationMs;

const remembers = (picture: Picture, trace: DecisionTrace): boolean =>
  picture.recent.some(({ callId }) => callId === trace.callId);

/** True for a trace that the picture neither has nor has already let go. */
export const isNews = (picture: Picture, trace: DecisionTrace): boolean => {
  const oldest = picture.recent.length < RECENT_LIMIT ? undefined : picture.recent.at(-1);
  return !remembers(picture, trace) && (!oldest || finishedAt(trace) >= finishedAt(oldest));
};

const withTrace = (picture: Picture, trace: DecisionTrace): Picture => {
  if (!isNews(picture, trace)) return picture;
  const at = picture.recent.findIndex((other) => finishedAt(other) <= finishedAt(trace));
  const recent = picture.recent.toSpliced(at < 0 ? picture.recent.length : at, 0, trace);
  const beyond = finishedAt(trace) > picture.stateAt ? extended(picture.beyond, trace) : picture.beyond;
  return { ...picture, beyond, recent: recent.slice(0, RECENT_LIMIT) };
};

/** A request that reached no deployment is in none's count; failures and savings are in no count but the totals. */
const extended = (beyond: Picture['beyond'], trace: DecisionTrace): Picture['beyond'] => ({
  ...beyond,
  requests: beyond.requests + (trace.deployment === null ? 1 : 0),
  failures: beyond.failures + (trace.outcome === 'failure' ? 1 : 0),
  savings: beyond.savings + (trace.savings ?? 0),
});

const withState = (picture: Picture, state: StateView, now: number): Picture => {
  const before = picture.state?.gateway;
  const replaced =
    before?.instance !== state.gateway.instance || before.configVersion !== state.gateway.configVersion;
  return {
    ...picture,
    state,
    stateAt: now,
    beyond: {
      ...state.totals,
      requests: Math.max(0, state.totals.requests - sumOf(state.deployments, ({ requests }) => requests)),
      cost: Math.max(0, state.totals.cost - sumOf(state.deployments, ({ cost }) => cost)),
    },
    rejected: replaced ? null : picture.rejected,
  };
};

const withDeployments = (picture: Picture, changed: AdminEvents['deployments']): Picture => {
  if (!picture.state) return picture;
  const byId = new Map(changed.map((deployment) => [deployment.id, deployment]));
  const deployments = picture.state.deployments.map((deployment) => byId.get(deployment.id) ?? deployment);
  return { ...picture, state: { ...picture.state, deployments } };
};

const withConnection = (picture: Picture, connection: DashboardConnection, now: number): Picture => {
  const left = picture.connection.state === 'live' && connection.state !== 'live';
  const live = connection.state === 'live';
  return {
    ...picture,
    connection,
    since: left ? now : picture.since,
    key: live ? 'unasked' : picture.key,
    notice: live ? null : picture.notice,
  };
};

const withStrategy = (
  picture: Picture,
  { strategy, groups }: Extract<Update, { type: 'strategy' }>['view'],
) => {
  if (!picture.state) return picture;
  const of = new Map(groups.map((group) => [group.name, group.strategy]));
  return {
    ...picture,
    state: {
      ...picture.state,
      gateway: { ...picture.state.gateway, strategy },
      groups: picture.state.groups.map((group) => ({
        ...group,
        strategy: of.get(group.name) ?? group.strategy,
      })),
    },
  };
};

export const reduce = (picture: Picture, update: Update, now: number): Picture => {
  switch (update.type) {
    case 'connection':
      return withConnection(picture, update.connection, now);
    case 'key':
      return { ...picture, key: update.key };
    case 'notice':
      return { ...picture, notice: update.message };
    case 'strategy':
      return withStrategy(picture, update.view);
    case 'event':
      switch (update.event) {
        case 'state':
          return withState(picture, update.data, now);
        case 'deployments':
          return withDeployments(picture, update.data);
        case 'request':
          return withTrace(picture, update.data);
        case 'config':
          return { ...picture, rejected: update.data.applied ? null : update.data };
      }
  }
};
