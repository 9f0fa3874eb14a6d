import * as l10n from '@vscode/l10n';
import {
  type DashboardConnection,
  type FromDashboard,
  RECORD_NAMES,
  type ToDashboard,
} from '../../contract/dashboard.ts';
import type { AdminClient } from '../supervisor/client.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import type { State } from '../supervisor/state.ts';

export const connectionOf = (state: State): DashboardConnection => {
  switch (state.name) {
    case 'running':
      return { state: 'live', message: l10n.t('Live on port {0}', state.gateway.port) };
    case 'locating':
    case 'starting':
      return { state: 'connecting', message: l10n.t('The gateway is starting.') };
    case 'backoff':
      return { state: 'connecting', message: l10n.t('The gateway ended unexpectedly and starts again.') };
    case 'stopping':
      return { state: 'stopped', message: l10n.t('The gateway is stopping.') };
    case 'stopped':
      return { state: 'stopped', message: l10n.t('The gateway is stopped.') };
    case 'failed':
      return { state: 'stopped', message: state.reason };
    case 'blocked':
      return {
        state: 'stopped',
        message:
          state.why === 'untrusted'
            ? l10n.t('The gateway starts once this workspace is trusted.')
            : l10n.t('There is no router configuration in this workspace.'),
      };
  }
};

type Question = Extract<FromDashboard, { type: 'records' }>;
type Answer = Extract<ToDashboard, { type: 'records' }>;

/** All that a page needs that has just been shown, for a hidden one forgets. */
export const picture = (state: State, live: LiveView): Exclude<ToDashboard, Answer>[] => [
  { type: 'connection', connection: connectionOf(state) },
  ...(live.state ? [{ type: 'event', event: 'state', data: live.state } as const] : []),
  ...live.requests.map((data) => ({ type: 'event', event: 'request', data }) as const),
  ...(live.rejected
    ? [{ type: 'event', event: 'config', data: { ...live.rejected, applied: false } } as const]
    : []),
];

const TYPES: readonly string[] = [
  'ready',
  'resetCooldowns',
  'switchStrategy',
  'records',
  'setWeights',
  'start',
] satisfies FromDashboard['type'][];

export const isFromDashboard = (message: unknown): message is FromDashboard =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  TYPES.includes(message.type);

/** What the records say; a failure is an answer, too. */
export const answerRecords = async (
  client: Pick<AdminClient, 'records'> | null,
  { question, name, query }: Question,
): Promise<Answer> => {
  const failed = (error: string): Answer => ({ type: 'records', question, error });
  if (!RECORD_NAMES.includes(name)) return failed(l10n.t('There are no such records.'));
  if (!client) return failed(l10n.t('The gateway does not run.'));
  try {
    return { type: 'records', question, answer: await client.records(name, query) };
  } catch (error) {
    return failed((error as Error).message);
  }
};
