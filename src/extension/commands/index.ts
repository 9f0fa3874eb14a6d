import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { COMMANDS } from '../../contract/ids.ts';
import { type Disposable, together } from '../signal.ts';
import { addDeployment } from './add-deployment.ts';
import { createConfig, openConfig } from './config.ts';
import {
  disableDeployment,
  enableDeployment,
  goToDefinition,
  resetAllCooldowns,
  resetCooldown,
} from './deployments.ts';
import { copyEndpoint, copyModelId, restart, start, stop } from './gateway.ts';
import { setApiKey } from './keys.ts';
import { moveSecret } from './move-secret.ts';
import { type Parts, UserError } from './parts.ts';
import { previewRouting } from './preview.ts';
import { clearRequestFilter, filterRequests, showRequest } from './requests.ts';
import { switchStrategy } from './strategy.ts';
import { sendTestRequest } from './test-request.ts';
import { setWeights } from './weights.ts';

type Handler = (parts: Parts, argument: unknown) => void | Promise<void>;

/** Each command and what it does. One that cannot be done now throws an error that says what to do first. */
const HANDLERS: Record<keyof typeof COMMANDS, Handler> = {
  start,
  stop,
  restart,
  openDashboard: ({ showDashboard }) => showDashboard(),
  openConfig,
  createConfig,
  switchStrategy,
  resetCooldown,
  resetAllCooldowns,
  disableDeployment,
  enableDeployment,
  copyEndpoint,
  copyModelId,
  setApiKey,
  goToDefinition,
  showLogs: ({ output }) => output.show(),
  // Loaded when asked for: most sessions never do.
  pointAssistant: async (parts, argument) =>
    (await import('../assistants/point.ts')).pointAssistant(parts, argument),
  undoAssistant: async (parts, argument) =>
    (await import('../assistants/undo.ts')).undoAssistant(parts, argument),
  exportSpend: async (parts) => (await import('./export-spend.ts')).exportSpend(parts),
  reportIssue: async (parts) => (await import('./report-issue.ts')).reportIssue(parts),
  sendTestRequest,
  showRequest,
  filterRequests,
  clearRequestFilter,
  previewRouting,
  addDeployment,
  setWeights,
  moveSecret,
};

const report = async (error: unknown, output: vscode.LogOutputChannel): Promise<void> => {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UserError) {
    await vscode.window.showWarningMessage(message);
    return;
  }
  output.error(error instanceof Error ? error : message);
  const showLog = l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) output.show();
};

export const registerCommands = (parts: Parts): Disposable =>
  together(
    ...Object.entries(HANDLERS).map(([name, handler]) =>
      vscode.commands.registerCommand(COMMANDS[name as keyof typeof COMMANDS], async (argument: unknown) => {
        try {
          await handler(parts, argument);
        } catch (error) {
          void report(error, parts.output);
        }
      }),
    ),
  );
