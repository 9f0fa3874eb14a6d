import * as vscode from 'vscode';
import { type Disposable, together } from './signal.ts';
import type { State } from './supervisor/state.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** Which of the manifest's welcome texts and menu entries fit: `switchyard.state`. */
export const contextOf = (state: State): string => {
  switch (state.name) {
    case 'blocked':
      return state.why;
    case 'locating':
    case 'backoff':
      return 'starting';
    default:
      return state.name;
  }
};

const set = (key: string, value: unknown): void =>
  void vscode.commands.executeCommand('setContext', `switchyard.${key}`, value);

/** `switchyard.state`, and for the walkthrough what has been reached: `configured`, `routed`. */
export const publishContext = (supervisor: Supervisor): Disposable => {
  let routed = false;
  const publish = (state: State) => {
    set('state', contextOf(state));
    set('configured', !(state.name === 'blocked' && state.why === 'no-config'));
  };
  publish(supervisor.state);
  return together(
    supervisor.stateChanged.on(publish),
    supervisor.live.changed.on((event) => {
      if (routed || event?.event !== 'request') return;
      routed = true;
      set('routed', true);
    }),
  );
};
