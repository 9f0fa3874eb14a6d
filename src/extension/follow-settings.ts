import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../contract/ids.ts';
import type { ConfigFile } from './config-file.ts';
import { offer } from './offer.ts';
import { isPort, settingProblems } from './setting-problems.ts';
import { readSettings } from './settings.ts';
import { type Disposable, together } from './signal.ts';
import type { Supervisor } from './supervisor/supervisor.ts';

/** Values are typed digit by digit. */
const QUIET_MS = 500;

const { window, workspace } = vscode;

/** Where the value stands: a search for it elsewhere finds nothing. */
const editorOf = (setting: string): string => {
  const found = workspace.getConfiguration().inspect(setting);
  if (found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined)
    return 'workbench.action.openWorkspaceSettings';
  return vscode.env.remoteName === undefined
    ? 'workbench.action.openSettings'
    : 'workbench.action.openRemoteSettings';
};

/** Hands changed settings on to the gateway that runs, and says what cannot be followed. */
export const followSettings = (
  supervisor: Supervisor,
  configFile: ConfigFile,
  situate: () => void,
): Disposable => {
  let said = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const sayProblems = async (): Promise<void> => {
    await configFile.refresh();
    const settings = workspace.getConfiguration();
    const problems = settingProblems({
      port: settings.get(SETTINGS.port),
      logLevel: settings.get(SETTINGS.logLevel),
      configFile: configFile.places.setting,
      found: configFile.path !== null,
    });
    for (const { setting, message } of problems) {
      if (said.has(message)) continue;
      void offer(window.showWarningMessage, message, {
        [l10n.t('Open Settings')]: [editorOf(setting), { query: setting }],
        ...(setting === SETTINGS.configFile && {
          [l10n.t('Create Configuration')]: [COMMANDS.createConfig],
        }),
      });
    }
    said = new Set(problems.map(({ message }) => message));
  };

  /** The port that the gateway would move to by a restart. */
  const elsewhere = (): { from: number; to: number } | null => {
    const { state } = supervisor;
    const port = workspace.getConfiguration().get<unknown>(SETTINGS.port);
    if (!isPort(port) || port === 0) return null;
    if (state.name !== 'running' || port === state.gateway.port) return null;
    return { from: state.gateway.port, to: port };
  };

  /** Assistants save its address: it does not move before the user says so. */
  const offerRestart = async (): Promise<void> => {
    const move = elsewhere();
    if (!move) return;
    const message = l10n.t(
      'The gateway listens on port {0} until it is restarted, then on {1}. Assistants that save its address need the new one.',
      move.from,
      move.to,
    );
    const restart = l10n.t('Restart Gateway');
    if ((await window.showInformationMessage(message, restart)) !== restart) return;
    // It may have moved since, by another window's word.
    if (elsewhere()) await vscode.commands.executeCommand(COMMANDS.restart);
  };

  let portChanged = false;
  /** Of several windows the one in use offers; another may, once it is used and the gateway is still where it was. */
  const offerHere = (): void => {
    if (!portChanged || !window.state.focused) return;
    portChanged = false;
    void offerRestart();
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void sayProblems();
      offerHere();
    }, QUIET_MS);
  };
  settle();

  return together(
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('switchyard')) return;
      const { logLevel, keepRunning } = readSettings();
      if (event.affectsConfiguration(SETTINGS.logLevel)) supervisor.useLogLevel(logLevel);
      if (event.affectsConfiguration(SETTINGS.keepRunning)) supervisor.useKeepRunning(keepRunning);
      if (event.affectsConfiguration(SETTINGS.autoStart)) situate();
      portChanged ||= event.affectsConfiguration(SETTINGS.port);
      settle();
    }),
    window.onDidChangeWindowState(offerHere),
    { dispose: () => clearTimeout(timer) },
  );
};
