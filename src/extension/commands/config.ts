import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { CONFIG_NAMES } from '../../contract/ids.ts';
import { configuredPaths } from '../find-config.ts';
import { currentConfig } from './availability.ts';
import { type Parts, UserError } from './parts.ts';
import { readSettings } from '../settings.ts';
import { starter } from './starter.ts';

export const openConfig = async (parts: Parts): Promise<void> => {
  await vscode.window.showTextDocument(vscode.Uri.file(currentConfig(parts)));
};

/** Where a new configuration belongs: what the setting names, else the workspace folder. */
const newPath = async ({ configFile }: Parts): Promise<string | undefined> => {
  const { folders, setting } = configFile.places;
  const [configured] = configuredPaths({ folders, setting });
  if (configured !== undefined) return configured;
  if (folders.length === 0) throw new UserError('Open a folder first: the configuration is a file in it.');
  const folder =
    folders.length === 1 ? folders[0] : (await vscode.window.showWorkspaceFolderPick())?.uri.fsPath;
  return folder && join(folder, CONFIG_NAMES[0]);
};

/** Writes a commented start. A file that is there is opened, never overwritten. */
export const createConfig = async (parts: Parts): Promise<void> => {
  const path = await newPath(parts);
  if (path === undefined) return;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, starter(readSettings().port), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    void vscode.window.showInformationMessage(`${path} is there already and stays as it is.`);
  }
  await vscode.window.showTextDocument(vscode.Uri.file(path));
  await parts.configFile.refresh();
};
