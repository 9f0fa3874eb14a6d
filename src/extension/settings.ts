import * as vscode from 'vscode';
import { DEFAULT_PORT, SETTINGS } from '../contract/ids.ts';
import { isLogLevel, type LogLevel } from '../contract/log-levels.ts';
import { DEFAULT_LOG_LEVEL, isPort } from './setting-problems.ts';

export interface Settings {
  port: number;
  autoStart: boolean;
  keepRunning: boolean;
  logLevel: LogLevel;
}

/** What counts: the default in place of a value that is none. */
export const readSettings = (): Settings => {
  const settings = vscode.workspace.getConfiguration();
  const [port, logLevel] = [settings.get<unknown>(SETTINGS.port), settings.get<unknown>(SETTINGS.logLevel)];
  return {
    port: isPort(port) ? port : DEFAULT_PORT,
    autoStart: settings.get(SETTINGS.autoStart, true),
    keepRunning: settings.get(SETTINGS.keepRunning, false),
    logLevel: isLogLevel(logLevel) ? logLevel : DEFAULT_LOG_LEVEL,
  };
};
