import * as vscode from 'vscode';
import type { Disposable } from './signal.ts';
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

export const publishContext = (supervisor: Supervisor): Disposable => {
  const publish = (state: State) => {
    void vscode.commands.executeCommand('setContext', 'switchyard.state', contextOf(state));
  };
  publish(supervisor.state);
  return supervisor.stateChanged.on(publish);
};
