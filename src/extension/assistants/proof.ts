import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { COMMANDS } from '../../contract/ids.ts';
import type { Parts } from '../commands/parts.ts';
import { duration } from '../format.ts';
import { withProgress } from '../progress.ts';
import type { Client, Target } from './clients/client.ts';
import { prove } from './prove.ts';

const LIMIT_MS = 60_000;

export interface Proven {
  /** What has been done, without a full stop. */
  done: string;
  /** What the user has to do for it to take effect. */
  next: string;
  /** Whether it is remembered, so that it can be undone. */
  undoable: boolean;
}

/** Asks as the client will, and tells how it went. */
export const sendProof = async (
  parts: Parts,
  { id, name }: Client,
  target: Target,
  { done, next, undoable }: Proven,
): Promise<void> => {
  const [UNDO, SHOW] = [l10n.t('Undo'), l10n.t('Show Request')];
  const undo = undoable ? [UNDO] : [];
  const act = async (answer: string | undefined, callId?: string): Promise<void> => {
    if (answer === UNDO) await vscode.commands.executeCommand(COMMANDS.undoAssistant, id);
    if (answer === SHOW) await vscode.commands.executeCommand(COMMANDS.showRequest, callId);
  };
  try {
    const trace = await withProgress(l10n.t('Sending a test request as {0}…', name), (cancelled) =>
      prove(target, parts.supervisor.live, AbortSignal.any([cancelled, AbortSignal.timeout(LIMIT_MS)])),
    );
    const said = trace
      ? l10n.t(
          '{0}: a test request arrived and {1} answered in {2}. {3}',
          done,
          trace.deployment ?? '?',
          duration(trace.durationMs),
          next,
        )
      : l10n.t('{0}; the test request was cancelled. {1}', done, next);
    void vscode.window
      .showInformationMessage(said, ...(trace ? [SHOW] : []), ...undo)
      .then((answer) => act(answer, trace?.callId));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const said = l10n.t('{0}, but the test request failed: {1}', done, why);
    void vscode.window.showWarningMessage(said, ...undo).then((answer) => act(answer));
  }
};
