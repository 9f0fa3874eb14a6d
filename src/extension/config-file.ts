import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import { CONFIG_NAMES, SETTINGS } from '../contract/ids.ts';
import { configuredPaths, findConfig, type Places } from './find-config.ts';
import { type Disposable, Signal, together } from './signal.ts';

/** Which file this window routes by. Watches for it to come, go and change. */
export class ConfigFile {
  /** It is another one, or none. */
  readonly changed = new Signal<string | null>();
  readonly saved = new Signal<string>();
  #path: string | null = null;
  #watchers: Disposable[] = [];
  #search: Promise<void> = Promise.resolve();
  readonly #listeners: Disposable[];

  constructor() {
    this.#listeners = [
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#rewatch()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS.configFile)) this.#rewatch();
      }),
    ];
    this.#rewatch();
  }

  /** Absolute; null when there is none. */
  get path(): string | null {
    return this.#path;
  }

  get places(): Places {
    return {
      folders: (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map(({ uri }) => uri.fsPath),
      setting: vscode.workspace.getConfiguration().get<string>(SETTINGS.configFile, '').trim(),
    };
  }

  /** Looks again, after what was asked for before. */
  refresh(): Promise<void> {
    this.#search = this.#search.then(async () => {
      const found = await findConfig(this.places);
      if (found === this.#path) return;
      this.#path = found;
      this.changed.fire(found);
    });
    return this.#search;
  }

  dispose(): void {
    for (const disposable of [...this.#watchers, ...this.#listeners]) disposable.dispose();
  }

  #rewatch(): void {
    this.#watchers.forEach((watcher) => watcher.dispose());
    this.#watchers = patterns(this.places).map((pattern) => this.#watch(pattern));
    void this.refresh();
  }

  #watch(pattern: vscode.RelativePattern): Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const refresh = () => void this.refresh();
    return together(
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
      watcher.onDidChange(({ fsPath }) => {
        refresh();
        if (fsPath === this.#path) this.saved.fire(fsPath);
      }),
    );
  }
}

const patterns = (places: Places): vscode.RelativePattern[] => {
  const configured = configuredPaths(places);
  if (configured.length > 0) {
    return configured.map(
      (path) => new vscode.RelativePattern(vscode.Uri.file(dirname(path)), basename(path)),
    );
  }
  return places.folders.map(
    (folder) => new vscode.RelativePattern(vscode.Uri.file(folder), `{${CONFIG_NAMES.join(',')}}`),
  );
};
