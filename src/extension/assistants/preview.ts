import { basename } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { type Disposable, together } from '../signal.ts';
import type { Prepared } from './record.ts';

const SCHEME = 'switchyard-preview';

/** Shows files as they will be beside what they are, in diff editors that are closed by `dispose`. */
export const preview = async (prepared: readonly Prepared[]): Promise<Disposable> => {
  const texts = new Map<string, string>();
  const virtual = (side: string, path: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme: SCHEME, authority: side, path: vscode.Uri.file(path).path });
    texts.set(uri.toString(), text);
    return uri;
  };
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  for (const { path, current, after } of prepared) {
    const left = current ? vscode.Uri.file(path) : virtual('nothing', path, '');
    const title = l10n.t('{0}: as it is ↔ pointed at the gateway', basename(path));
    await vscode.commands.executeCommand('vscode.diff', left, virtual('after', path, after.text), title, {
      preview: false,
    });
  }
  return together({ dispose: () => void closeTabs() }, provider);
};

const closeTabs = async (): Promise<void> => {
  const ours = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME);
  await vscode.window.tabGroups.close(ours);
};
