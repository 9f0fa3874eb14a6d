import * as vscode from 'vscode';

/** Shows that something is going on, with a button that aborts the signal; undefined once it was pressed. */
export const withProgress = <T>(
  title: string,
  work: (signal: AbortSignal) => Promise<T>,
): Thenable<T | undefined> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      try {
        return await work(stop.signal);
      } catch (error) {
        if (stop.signal.aborted) return undefined;
        throw error;
      }
    },
  );
