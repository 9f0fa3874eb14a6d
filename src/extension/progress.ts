import * as vscode from 'vscode';

/** Shows that something is going on, with a button that aborts the signal; undefined once it was pressed. */
export const withProgress = <T>(
  title: string,
  work: (signal: AbortSignal, say: (message: string) => void) => Promise<T>,
): Thenable<T | undefined> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      try {
        return await work(stop.signal, (message) => progress.report({ message }));
      } catch (error) {
        if (stop.signal.aborted) return undefined;
        throw error;
      }
    },
  );
