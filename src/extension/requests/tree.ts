import * as vscode from 'vscode';
import { COMMANDS, VIEWS } from '../../contract/ids.ts';
import { type Disposable, together } from '../signal.ts';
import { throttle } from '../throttle.ts';
import { isOpen, type RequestFilter } from './filter.ts';
import type { RequestList } from './list.ts';
import { requestRow } from './rows.ts';

/** Few enough to stay calm at fifty requests a second. */
const SHOWN = 100;
const UPDATE_MS = 500;

/** Draws the list, newest first; an item is known by its call. */
export class RequestTree implements vscode.TreeDataProvider<string> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #list: RequestList;

  constructor(list: RequestList) {
    this.#list = list;
  }

  getChildren(parent?: string): string[] {
    return parent === undefined ? this.#list.requests.slice(0, SHOWN).map(({ callId }) => callId) : [];
  }

  getTreeItem(callId: string): vscode.TreeItem {
    const trace = this.#list.requests.find((request) => request.callId === callId);
    const item = new vscode.TreeItem(callId);
    item.id = callId;
    item.contextValue = 'request';
    if (!trace) return item;
    const { label, description, tooltip, icon, spoken } = requestRow(trace);
    item.label = label;
    item.description = description;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.iconPath = new vscode.ThemeIcon(icon.name, new vscode.ThemeColor(icon.color));
    item.accessibilityInformation = { label: spoken };
    item.command = { command: COMMANDS.showRequest, title: '', arguments: [callId] };
    return item;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }
}

const filterText = ({ outcome, group, deployment }: RequestFilter): string =>
  [outcome, group, deployment].filter((part) => part !== undefined).join(' · ');

/** Puts it into its view: at most twice a second, and never while nobody looks. */
export const showRequests = (tree: RequestTree, list: RequestList): Disposable => {
  const view = vscode.window.createTreeView(VIEWS.requests, { treeDataProvider: tree });
  let stale = false;
  let filtered = false;
  const draw = () => {
    view.description = filterText(list.filter);
    if (filtered === isOpen(list.filter)) {
      filtered = !filtered;
      void vscode.commands.executeCommand('setContext', 'switchyard.requestsFiltered', filtered);
    }
    stale = !view.visible;
    if (view.visible) tree.refresh();
  };
  const update = throttle(draw, UPDATE_MS);
  return together(
    view,
    update,
    list,
    list.changed.on(update),
    view.onDidChangeVisibility(() => {
      if (stale) update();
    }),
  );
};
