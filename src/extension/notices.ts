import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { COMMANDS } from '../contract/ids.ts';
import { type Disposable, together } from './signal.ts';
import type { State } from './supervisor/state.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** Commands by the button that runs them. */
type Buttons = Readonly<Record<string, string>>;

const offer = async (
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  message: string,
  buttons: Buttons,
): Promise<void> => {
  const chosen = await show(message, ...Object.keys(buttons));
  if (chosen !== undefined && buttons[chosen] !== undefined) {
    await vscode.commands.executeCommand(buttons[chosen]);
  }
};

const { window } = vscode;

/** Tells the user, once each, what they could not know otherwise. */
export const giveNotice = (
  { stateChanged, live }: Supervisor,
  configuredPort: () => number,
  output: vscode.LogOutputChannel,
): Disposable => {
  let announcedPort: number | null = null;
  let rejected = false;

  const failed = ({ reason, lastLogLines, mend }: Extract<State, { name: 'failed' }>) => {
    output.error([reason, ...lastLogLines].join('\n  '));
    const message = [reason, ...lastLogLines.slice(-3)].join(' ');
    void offer(window.showErrorMessage, message, {
      ...(mend === 'config' && { [l10n.t('Open Configuration')]: COMMANDS.openConfig }),
      [l10n.t('Show Log')]: COMMANDS.showLogs,
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
      [l10n.t('Copy Endpoint')]: COMMANDS.copyEndpoint,
    });
  };

  return together(
    stateChanged.on((state) => {
      output.info(
        `Gateway: ${state.name}${state.name === 'running' ? ` on port ${state.gateway.port}` : ''}`,
      );
      if (state.name === 'failed') failed(state);
      if (state.name === 'running' && state.origin === 'own') fellBack(state.gateway.port);
    }),
    live.changed.on(() => {
      const before = rejected;
      rejected = live.rejected !== null;
      if (!rejected || before) return;
      const message = l10n.t('The configuration has errors: the gateway goes on with the last good one.');
      void offer(window.showWarningMessage, message, {
        [l10n.t('Open Configuration')]: COMMANDS.openConfig,
      });
    }),
  );
};
