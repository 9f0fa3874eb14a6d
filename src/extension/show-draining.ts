import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { StateView } from '../contract/admin.ts';
import { DRAIN_SECONDS } from '../contract/drain.ts';
import { type Disposable, together } from './signal.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** Most have nothing to wait for, and what was last heard of a request may be that it still runs. */
const QUIET_MS = 500;

export const requestsIn = (state: StateView | null): number =>
  state?.deployments.reduce((sum, { inFlight }) => sum + inFlight, 0) ?? 0;

const told = (requests: number): string =>
  requests === 1
    ? l10n.t('Ends the remaining request after {0} s.', DRAIN_SECONDS)
    : l10n.t('Ends the remaining {0} requests after {1} s.', requests, DRAIN_SECONDS);

/** Says what a gateway that ends still waits for, whether by a command or by a setting. */
export const showDraining = (supervisor: Supervisor): Disposable => {
  let timer: NodeJS.Timeout | undefined;
  let over: () => void = () => undefined;

  const show = (): void => {
    const { state, live } = supervisor;
    const requests = requestsIn(live.state);
    if (state.name !== 'stopping' || requests === 0) return;
    const title = state.restart ? l10n.t('Restarting the gateway') : l10n.t('Stopping the gateway');
    const ended = new Promise<void>((resolve) => (over = resolve));
    const location = vscode.ProgressLocation.Notification;
    void vscode.window.withProgress({ location, title }, (progress) => {
      progress.report({ message: told(requests) });
      return ended;
    });
  };

  return together(
    supervisor.stateChanged.on(({ name }) => {
      clearTimeout(timer);
      over();
      if (name === 'stopping') timer = setTimeout(show, QUIET_MS);
    }),
    {
      dispose: () => {
        clearTimeout(timer);
        over();
      },
    },
  );
};
