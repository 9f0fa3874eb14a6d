import * as l10n from '@vscode/l10n';
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { withProgress } from '../progress.ts';
import type { AdminClient } from '../supervisor/client.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import { previewHtml } from './html.ts';
import { simulateBoth, type Traffic } from './simulate.ts';

/** Milliseconds without a keystroke after which the preview follows the text. */
const QUIET = 400;

export const PREVIEW = 'switchyard.preview';

export interface PreviewParts {
  /** The running gateway's. @throws Error that says how to come by one. */
  client: () => AdminClient;
  live: LiveView;
  keys: { lookup: (name: string) => string | undefined };
}

/** One tab beside the file: what routing would be once it is saved. It follows the text while it is open. */
export class PreviewPanel {
  readonly #parts: PreviewParts;
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #traffic: Traffic | null = null;
  #timer: NodeJS.Timeout | undefined;
  #outdated = new AbortController();

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  /** @throws Error for the user when the text cannot be simulated. */
  async show(document: vscode.TextDocument): Promise<void> {
    this.#document = document;
    this.#traffic = null;
    const html = await withProgress(l10n.t('Simulating the edited configuration…'), (cancelled) =>
      this.#simulate(document, cancelled),
    );
    if (html === undefined) return;
    const panel = (this.#panel ??= this.#open());
    panel.title = l10n.t('Preview {0}', basename(document.fileName));
    panel.webview.html = html;
    panel.reveal(undefined, true);
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      PREVIEW,
      '',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [] },
    );
    const follow = (document: vscode.TextDocument): void => {
      if (document === this.#document && panel.visible) this.#schedule();
    };
    const watch = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => follow(document)),
      vscode.workspace.onDidSaveTextDocument(follow),
      panel.webview.onDidReceiveMessage((action) => this.#act(action)),
    );
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      this.#outdated.abort();
      watch.dispose();
      this.#panel = undefined;
    });
    return panel;
  }

  #act(action: unknown): void {
    if (action === 'save') void this.#document?.save();
    if (action === 'recorded' || action === 'synthetic') this.#traffic = action;
    if (action !== 'save') void this.#refresh();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), QUIET);
  }

  /** What was simulated before stays, with why it is not anew. */
  async #refresh(): Promise<void> {
    const document = this.#document;
    this.#outdated.abort();
    const { signal } = (this.#outdated = new AbortController());
    if (!document) return;
    try {
      const html = await this.#simulate(document, signal);
      if (!signal.aborted && this.#panel) this.#panel.webview.html = html;
    } catch (error) {
      if (signal.aborted) return;
      const { message } = error as Error;
      void this.#panel?.webview.postMessage(l10n.t('These figures are of the text before. {0}', message));
    }
  }

  async #simulate(document: vscode.TextDocument, cancelled: AbortSignal): Promise<string> {
    const { client, live, keys } = this.#parts;
    const text = document.getText();
    const [{ inspect }, { lostGroups }] = await Promise.all([
      import('../../config/index.ts'),
      import('../../config/assist/losses.ts'),
    ]);
    const { findings, file } = inspect(text, { lookup: keys.lookup });
    const wrong = findings.find(({ severity }) => severity === 'error');
    if (wrong) {
      const { line } = wrong.range.start;
      throw new Error(
        l10n.t('The file has errors, line {0} the first: {1} Mend them, then preview.', line, wrong.message),
      );
    }
    const simulated = await simulateBoth(client(), text, this.#traffic, cancelled);
    const losses = file && live.state ? lostGroups(file, live.state) : [];
    return previewHtml({
      ...simulated,
      file: basename(document.fileName),
      losses: losses.map(({ message }) => message),
      dirty: document.isDirty,
      // Without a bundle of its language the texts are ours.
      language: vscode.l10n.bundle ? vscode.env.language : 'en',
      nonce: randomBytes(16).toString('hex'),
    });
  }
}
