import * as vscode from 'vscode';
import type { ConfigFile } from './config-file.ts';
import { onWalkthrough } from './first-run/walkthrough.ts';
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

/** `switchyard.state`, and for the walkthrough what has been reached: `configured`, `routed`, and that it may be open. */
export const publishContext = (supervisor: Supervisor, configFile: ConfigFile): Disposable => {
  let routed = false;
  const publish = (state: State) => set('state', contextOf(state));
  publish(supervisor.state);
  // Where the workspace is not trusted too.
  const publishConfig = (path: string | null) => set('configured', path !== null);
  publishConfig(configFile.path);
  return together(
    onWalkthrough(() => set('walkthrough', true)),
    supervisor.stateChanged.on(publish),
    configFile.changed.on(publishConfig),
    supervisor.live.changed.on((event) => {
      if (routed || event?.event !== 'request') return;
      routed = true;
      set('routed', true);
    }),
  );
};
