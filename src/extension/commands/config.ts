import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { CONFIG_NAMES } from '../../contract/ids.ts';
import { configuredPaths } from '../find-config.ts';
import type { Place } from '../first-error.ts';
import { currentConfig } from './availability.ts';
import type { Parts } from './parts.ts';
import { readSettings } from '../settings.ts';
import { starter } from './starter.ts';

const isPlace = (argument: unknown): argument is Place =>
  typeof argument === 'object' && argument !== null && 'line' in argument && 'column' in argument;

/** At a place in it, if one is named. */
export const openConfig = async (parts: Parts, argument: unknown): Promise<void> => {
  const uri = vscode.Uri.file(currentConfig(parts));
  const place = isPlace(argument) && new vscode.Position(argument.line - 1, argument.column - 1);
  await vscode.window.showTextDocument(uri, place ? { selection: new vscode.Range(place, place) } : {});
};

/** Where a new configuration belongs: what the setting names, else the workspace folder. */
const newPath = async ({ configFile }: Parts): Promise<string | undefined> => {
  const { folders, setting } = configFile.places;
  const [configured] = configuredPaths({ folders, setting });
  if (configured !== undefined) return configured;
  if (folders.length === 0) {
    const OPEN = l10n.t('Open Folder…');
    const said = l10n.t('Open a folder first: the configuration is a file in it.');
    if ((await vscode.window.showInformationMessage(said, OPEN)) === OPEN) {
      await vscode.commands.executeCommand('vscode.openFolder');
    }
    return undefined;
  }
  const folder =
    folders.length === 1 ? folders[0] : (await vscode.window.showWorkspaceFolderPick())?.uri.fsPath;
  return folder && join(folder, CONFIG_NAMES[0]);
};

/** Of the keys and the model servers that are here, else simulated. */
const firstText = async ({ keys }: Parts): Promise<{ text: string; found: string[] }> => {
  const [{ composed, foundNames }, { localServers }] = await Promise.all([
    import('../first-run/compose.ts'),
    import('../first-run/servers.ts'),
  ]);
  const { port } = readSettings();
  const isSet = (variable: string) => Boolean(keys.lookup(variable));
  const around = { isSet, servers: await localServers(), port };
  return { text: composed(around) ?? starter(port), found: foundNames(around) };
};

/** Writes a commented start. A file that is there is opened, never overwritten. */
export const createConfig = async (parts: Parts): Promise<void> => {
  const path = await newPath(parts);
  if (path === undefined) return;
  await mkdir(dirname(path), { recursive: true });
  try {
    const { text, found } = await firstText(parts);
    await writeFile(path, text, { flag: 'wx' });
    if (found.length > 0) {
      vscode.window.setStatusBarMessage(l10n.t('Made of what was found: {0}', found.join(', ')), 10_000);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    void vscode.window.showInformationMessage(l10n.t('{0} is there already and stays as it is.', path));
  }
  // Beside the walkthrough, which a preview would take the place of.
  await vscode.window.showTextDocument(vscode.Uri.file(path), { preview: false });
  await parts.configFile.refresh();
};
