import * as l10n from '@vscode/l10n';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS } from '../contract/ids.ts';
import { firstError } from './first-error.ts';
import type { GoneConfig } from './gone-config.ts';
import { offer } from './offer.ts';
import { type Disposable, together } from './signal.ts';
import type { State } from './supervisor/state.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

const { window } = vscode;

/** A file that is only replaced, as in a checkout, is back by then. */
const CHECKOUT_MS = 1000;

/** Tells the user, once each, what they could not know otherwise. */
export const giveNotice = (
  { stateChanged, live }: Supervisor,
  gone: GoneConfig,
  configuredPort: () => number,
  output: vscode.LogOutputChannel,
): Disposable => {
  let announcedPort: number | null = null;
  let rejected = false;

  const failed = ({ reason, lastLogLines, mend }: Extract<State, { name: 'failed' }>) => {
    output.error([reason, ...lastLogLines].join('\n  '));
    const message = mend ? reason : [reason, ...lastLogLines.slice(-3)].join(' ');
    void offer(window.showErrorMessage, message, {
      ...(mend && { [l10n.t('Open')]: [COMMANDS.openConfig, mend] }),
      [l10n.t('Show Log')]: [COMMANDS.showLogs],
    });
  };

  const fellBack = (port: number) => {
    const wanted = configuredPort();
    if (wanted === 0 || port === wanted || port === announcedPort) return;
    announcedPort = port;
    const message = l10n.t(
      'Port {0} is taken: the gateway listens on {1}. Assistants that save its address need the new one.',
      wanted,
      port,
    );
    void offer(window.showWarningMessage, message, {
      [l10n.t('Copy Endpoint')]: [COMMANDS.copyEndpoint],
    });
  };

  const changeRejected = () => {
    const before = rejected;
    rejected = live.rejected !== null;
    const error = live.rejected && firstError(live.rejected);
    if (!rejected || before) return;
    const message = l10n.t('The gateway goes on with the last good configuration.');
    void offer(window.showWarningMessage, error ? `${error.text} ${message}` : message, {
      [l10n.t('Open')]: [COMMANDS.openConfig, error?.place],
    });
  };

  let vanished: NodeJS.Timeout | undefined;
  const tellGone = (path: string | null) => {
    clearTimeout(vanished);
    if (path === null) return;
    vanished = setTimeout(() => {
      const message = l10n.t(
        '{0} is gone. The gateway goes on with what it read last, and follows the file again once it is back.',
        basename(path),
      );
      void offer(window.showWarningMessage, message, { [l10n.t('Stop Gateway')]: [COMMANDS.stop] });
    }, CHECKOUT_MS);
  };

  return together(
    stateChanged.on((state) => {
      output.info(
        `Gateway: ${state.name}${state.name === 'running' ? ` on port ${state.gateway.port}` : ''}`,
      );
      if (state.name === 'failed') failed(state);
      if (state.name === 'running' && state.origin === 'own') fellBack(state.gateway.port);
    }),
    live.changed.on(changeRejected),
    gone.changed.on(tellGone),
    { dispose: () => clearTimeout(vanished) },
  );
};
