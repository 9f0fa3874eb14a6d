import * as l10n from '@vscode/l10n';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Parts } from './parts.ts';
import { referencedNames } from './references.ts';

const other = (): string => l10n.t('Another variable…');

const chooseName = async ({ configFile, keys }: Parts): Promise<string | undefined> => {
  const text = configFile.path === null ? '' : await readFile(configFile.path, 'utf8');
  const stored = keys.names();
  const described = (name: string): string => {
    if (stored.includes(name)) return l10n.t('stored');
    return process.env[name] === undefined ? l10n.t('not set') : l10n.t('from the environment');
  };
  const names = [...new Set([...referencedNames(text), ...stored])];
  const picked = await vscode.window.showQuickPick(
    [
      ...names.map((label) => ({ label, description: described(label) })),
      { label: other(), description: '' },
    ],
    {
      title: l10n.t('Set API Key'),
      placeHolder: l10n.t('The variable that the configuration refers to as os.environ/NAME'),
    },
  );
  if (picked?.label !== other()) return picked?.label;
  return vscode.window.showInputBox({
    title: l10n.t('Set API Key'),
    prompt: l10n.t('Name of the variable, as in os.environ/NAME'),
    validateInput: (name) =>
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? undefined : l10n.t('Letters, digits and _ only.'),
  });
};

/** Stores a key where the editor keeps secrets and hands it to the gateway that runs; of the variable, if one is named. */
export const setApiKey = async (parts: Parts, argument: unknown): Promise<void> => {
  const { keys, supervisor } = parts;
  const name = typeof argument === 'string' ? argument : await chooseName(parts);
  if (name === undefined) return;
  const known = keys.names().includes(name);
  const value = await vscode.window.showInputBox({
    title: name,
    prompt: known
      ? l10n.t('The new key. Leave it empty to forget the stored one.')
      : l10n.t('The key. It is stored encrypted, not in a file.'),
    password: true,
    ignoreFocusOut: true,
  });
  if (value === undefined || (value === '' && !known)) return;
  if (value === '') await keys.forget(name);
  else await keys.set(name, value);
  await supervisor.client?.putKeys({ [name]: value === '' ? null : value });
};
