import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { COMMANDS } from '../../contract/ids.ts';
import { dashboardHtml, type FromDashboard, type ToDashboard } from '../../contract/dashboard.ts';
import { type Disposable, together } from '../signal.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { answerRecords, connectionOf, isFromDashboard, picture } from './messages.ts';

export const DASHBOARD = 'switchyard.dashboard';

/** The dashboard in an editor tab: one per window, brought back by a reload. */
export class Dashboard {
  readonly #extension: vscode.Uri;
  readonly #supervisor: Supervisor;
  readonly #report: (error: unknown) => void;
  readonly #serializer: Disposable;
  #panel: vscode.WebviewPanel | null = null;

  constructor(extension: vscode.Uri, supervisor: Supervisor, report: (error: unknown) => void) {
    this.#extension = extension;
    this.#supervisor = supervisor;
    this.#report = report;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(DASHBOARD, {
      deserializeWebviewPanel: (panel) => {
        this.#adopt(panel);
        return Promise.resolve();
      },
    });
  }

  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    this.#adopt(vscode.window.createWebviewPanel(DASHBOARD, 'Switchyard', vscode.ViewColumn.Active));
  }

  dispose(): void {
    this.#serializer.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    const root = vscode.Uri.joinPath(this.#extension, 'dist', 'webview');
    const { webview } = panel;
    const post = (message: ToDashboard) => void webview.postMessage(message);
    const { live, stateChanged } = this.#supervisor;
    const subscriptions = together(
      webview.onDidReceiveMessage((message: unknown) => {
        if (isFromDashboard(message)) this.#handle(message, post).catch(this.#report);
      }),
      stateChanged.on((state) => post({ type: 'connection', connection: connectionOf(state) })),
      live.changed.on((event) => {
        if (event) post({ type: 'event', ...event });
      }),
    );
    this.#panel = panel;
    panel.onDidDispose(() => {
      subscriptions.dispose();
      if (this.#panel === panel) this.#panel = null;
    });
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media', 'icon.png');
    webview.options = { enableScripts: true, localResourceRoots: [root] };
    webview.html = dashboardHtml({
      scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(root, 'dashboard.js')).toString(),
      styleUri: webview.asWebviewUri(vscode.Uri.joinPath(root, 'dashboard.css')).toString(),
      cspSource: webview.cspSource,
      nonce: randomBytes(16).toString('hex'),
      connectSource: "'none'",
      language: vscode.l10n.bundle ? vscode.env.language : 'en',
      texts: vscode.l10n.bundle ?? null,
    });
  }

  async #handle(message: FromDashboard, post: (message: ToDashboard) => void): Promise<void> {
    const { state, live, client } = this.#supervisor;
    switch (message.type) {
      case 'ready':
        picture(state, live).forEach(post);
        break;
      case 'resetCooldowns':
        await client?.resetCooldowns(message.request);
        break;
      case 'switchStrategy':
        await client?.switchStrategy(message.request);
        break;
      case 'records':
        post(await answerRecords(client, message));
        break;
      case 'setWeights':
        await vscode.commands.executeCommand(COMMANDS.setWeights, {
          file: message.file,
          weights: message.weights,
        });
        break;
      case 'start':
        this.#supervisor.send({ type: 'start' });
    }
  }
}
