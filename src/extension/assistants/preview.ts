import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { type Disposable, together } from '../signal.ts';

const SCHEME = 'switchyard-preview';

/** A text as it is, or the file that holds it, and as it will be. */
export interface Change {
  /** What the text goes by; its ending says what language it is in. */
  path: string;
  title: string;
  before: vscode.Uri | string;
  after: string;
}

/** Shows texts as they will be beside what they are, in diff editors that are closed by `dispose`. */
export const preview = async (changes: readonly Change[]): Promise<Disposable> => {
  const texts = new Map<string, string>();
  const virtual = (side: string, path: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme: SCHEME, authority: side, path: vscode.Uri.file(path).path });
    texts.set(uri.toString(), text);
    return uri;
  };
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  for (const { path, title, before, after } of changes) {
    const left = typeof before === 'string' ? virtual('before', path, before) : before;
    await vscode.commands.executeCommand(
      'vscode.diff',
      left,
      virtual('after', path, after),
      l10n.t('{0}: as it is ↔ pointed at the gateway', title),
      { preview: false },
    );
  }
  return together({ dispose: () => void closeTabs() }, provider);
};

const closeTabs = async (): Promise<void> => {
  const ours = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME);
  await vscode.window.tabGroups.close(ours);
};
