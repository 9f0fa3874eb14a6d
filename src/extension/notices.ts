import * as vscode from 'vscode';
import { COMMANDS } from '../contract/ids.ts';
import { type Disposable, together } from './signal.ts';
import type { State } from './supervisor/state.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

const offer = async (shown: Thenable<string | undefined>, title: string, command: string): Promise<void> => {
  if ((await shown) === title) await vscode.commands.executeCommand(command);
};

/** Tells the user, once each, what they could not know otherwise. */
export const giveNotice = (
  { stateChanged, live }: Supervisor,
  configuredPort: () => number,
  output: vscode.LogOutputChannel,
): Disposable => {
  let announcedPort: number | null = null;
  let rejected = false;

  const failed = ({ reason, lastLogLines }: Extract<State, { name: 'failed' }>) => {
    output.error([reason, ...lastLogLines].join('\n  '));
    const message = [reason, ...lastLogLines.slice(-3)].join(' ');
    void offer(vscode.window.showErrorMessage(message, 'Show Log'), 'Show Log', COMMANDS.showLogs);
  };

  const fellBack = (port: number) => {
    const wanted = configuredPort();
    if (wanted === 0 || port === wanted || port === announcedPort) return;
    announcedPort = port;
    const message = `Port ${wanted} is taken: the gateway listens on ${port}. Assistants that save its address need the new one.`;
    void offer(
      vscode.window.showWarningMessage(message, 'Copy Endpoint'),
      'Copy Endpoint',
      COMMANDS.copyEndpoint,
    );
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
      const message = 'The configuration has errors: the gateway goes on with the last good one.';
      void offer(vscode.window.showWarningMessage(message, 'Open'), 'Open', COMMANDS.openConfig);
    }),
  );
};
