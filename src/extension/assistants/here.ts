import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { type Machine, thisMachine } from './machine.ts';

/** The machine that the extension runs on, which is where the gateway and the assistants of its terminals run. */
export const here = ({ globalStorageUri }: vscode.ExtensionContext): Machine =>
  thisMachine(process.env, homedir(), {
    userData:
      globalStorageUri.scheme === 'file' && vscode.env.remoteName === undefined
        ? vscode.Uri.joinPath(globalStorageUri, '../..').fsPath
        : null,
    hasExtension: (id) => vscode.extensions.getExtension(id) !== undefined,
  });
