import * as vscode from 'vscode';
import { DEFAULT_PORT, SETTINGS } from '../contract/ids.ts';
import type { LogLevel } from '../contract/log-levels.ts';

export interface Settings {
  port: number;
  autoStart: boolean;
  keepRunning: boolean;
  logLevel: LogLevel;
}

export const readSettings = (): Settings => {
  const settings = vscode.workspace.getConfiguration();
  return {
    port: settings.get(SETTINGS.port, DEFAULT_PORT),
    autoStart: settings.get(SETTINGS.autoStart, true),
    keepRunning: settings.get(SETTINGS.keepRunning, false),
    logLevel: settings.get<LogLevel>(SETTINGS.logLevel, 'info'),
  };
};
