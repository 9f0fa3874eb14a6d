import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { Pointing } from './ledger.ts';

type Changes = Pointing['editor'];

const userValue = (name: string): unknown => vscode.workspace.getConfiguration().inspect(name)?.globalValue;

/** Settings of VS Code to change, with what the user has there, or had before our last change. */
export const editorChanges = (wanted: Readonly<Record<string, unknown>>, earlier: Changes): Changes =>
  Object.entries(wanted).map(([name, value]) => {
    const known = earlier.find((change) => change.name === name);
    return { name, value, before: known ? known.before : userValue(name) };
  });

const put = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);

export const changeEditor = async (changes: Changes): Promise<void> => {
  for (const { name, value } of changes) await put(name, value);
};

/** Gives back the names of those that were changed since: they stay. */
export const restoreEditor = async (changes: Changes): Promise<string[]> => {
  const kept: string[] = [];
  for (const { name, before, value } of changes) {
    if (isDeepStrictEqual(userValue(name), value)) await put(name, before);
    else kept.push(name);
  }
  return kept;
};
