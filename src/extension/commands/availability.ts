import * as l10n from '@vscode/l10n';
import type { AdminClient } from '../supervisor/client.ts';
import type { StateView } from '../../contract/admin.ts';
import { type Parts, UserError } from './parts.ts';

/** The running gateway, or a message that says how to come by one. */
export const runningGateway = ({
  supervisor,
}: Pick<Parts, 'supervisor'>): { client: AdminClient; port: number } => {
  const { state, client } = supervisor;
  if (state.name === 'running' && client) return { client, port: state.gateway.port };
  switch (state.name) {
    case 'locating':
    case 'starting':
    case 'backoff':
      throw new UserError(l10n.t('The gateway is starting. Try again in a moment.'));
    case 'failed':
      throw new UserError(
        l10n.t('The gateway does not run: {0} See the log, then start it again.', state.reason),
      );
    case 'blocked':
      throw new UserError(blocked(state.why));
    default:
      throw new UserError(l10n.t('The gateway does not run. Start it with “Switchyard: Start Gateway”.'));
  }
};

export const blocked = (why: 'no-config' | 'untrusted'): string =>
  why === 'no-config'
    ? l10n.t(
        'There is no router configuration in this workspace. Make one with “Switchyard: Create Configuration”.',
      )
    : l10n.t(
        'The gateway runs in trusted workspaces only, because a configuration decides where prompts and keys go.',
      );

/** What the gateway last said of itself. */
export const liveState = (parts: Parts): StateView => {
  runningGateway(parts);
  const { state } = parts.supervisor.live;
  if (!state) throw new UserError(l10n.t('The gateway has just started. Try again in a moment.'));
  return state;
};

export const currentConfig = ({ configFile }: Parts): string => {
  if (configFile.path === null) throw new UserError(blocked('no-config'));
  return configFile.path;
};
