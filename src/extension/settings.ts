import * as vscode from 'vscode';
import { DEFAULT_PORT, SETTINGS } from '../contract/ids.ts';

export interface Settings {
  port: number;
  autoStart: boolean;
  keepRunning: boolean;
  logLevel: string;
}

export const readSettings = (): Settings => {
  const settings = vscode.workspace.getConfiguration();
  return {
    port: settings.get(SETTINGS.port, DEFAULT_PORT),
    autoStart: settings.get(SETTINGS.autoStart, true),
    keepRunning: settings.get(SETTINGS.keepRunning, false),
    logLevel: settings.get(SETTINGS.logLevel, 'info'),
  };
};
