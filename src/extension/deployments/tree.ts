import * as vscode from 'vscode';
import { type Disposable, together } from '../signal.ts';
import { VIEWS } from '../../contract/ids.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import type { State } from '../supervisor/state.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { throttle } from '../throttle.ts';
import { type Row, rowsOf } from './rows.ts';

/** What commands get from the tree: the same object for as long as the line exists. */
export interface Node {
  readonly kind: Row['kind'];
  readonly id: string;
}

const UPDATE_MS = 250;
const TICK_MS = 1000;

/** Draws the live state. While hidden it does nothing; it redraws only lines that look different. */
export class DeploymentTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #live: LiveView;
  readonly #nodes = new Map<string, Node>();
  #roots: Row[] = [];
  #rows = new Map<string, Row>();

  constructor(live: LiveView) {
    this.#live = live;
  }

  getChildren(node?: Node): Node[] {
    if (!node) this.#read();
    const rows = node ? (this.#rows.get(keyOf(node))?.children ?? []) : this.#roots;
    return rows.map((row) => this.#node(row));
  }

  getParent(node: Node): Node | undefined {
    const parent = this.#roots.find(({ children }) => children.some(({ key }) => key === keyOf(node)));
    return parent && this.#node(parent);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const row = this.#rows.get(keyOf(node));
    const { Expanded, None } = vscode.TreeItemCollapsibleState;
    if (!row) return new vscode.TreeItem(node.id, None);
    const item = new vscode.TreeItem(row.label, row.kind === 'group' ? Expanded : None);
    item.id = row.key;
    item.description = row.description;
    item.contextValue = row.context;
    item.accessibilityInformation = { label: row.spoken };
    const color = row.icon.color === null ? undefined : new vscode.ThemeColor(row.icon.color);
    item.iconPath = new vscode.ThemeIcon(row.icon.name, color);
    if (row.tooltip !== '') item.tooltip = new vscode.MarkdownString(row.tooltip);
    return item;
  }

  /** Reads the state again and redraws what differs. */
  refresh(): void {
    const before = this.#rows;
    this.#read();
    if (!sameKeys(before, this.#rows)) {
      this.#changed.fire(undefined);
      return;
    }
    const different = [...this.#rows.values()].filter((row) => !sameLine(row, before.get(row.key)));
    if (different.length > 0) this.#changed.fire(different.map((row) => this.#node(row)));
  }

  get hasCountdown(): boolean {
    return this.#live.state?.deployments.some(({ cooldownEndsAt }) => cooldownEndsAt !== null) ?? false;
  }

  #read(): void {
    this.#roots = this.#live.state ? rowsOf(this.#live.state, Date.now()) : [];
    this.#rows = new Map(
      this.#roots.flatMap((root) => [root, ...root.children]).map((row) => [row.key, row]),
    );
    for (const key of this.#nodes.keys()) if (!this.#rows.has(key)) this.#nodes.delete(key);
  }

  #node({ key, kind, id }: Row): Node {
    const node = this.#nodes.get(key) ?? { kind, id };
    this.#nodes.set(key, node);
    return node;
  }
}

const keyOf = ({ kind, id }: Node): string => `${kind}/${id}`;

const sameKeys = (a: Map<string, Row>, b: Map<string, Row>): boolean =>
  [...a.keys()].join('\n') === [...b.keys()].join('\n');

const line = ({ children: _, ...shown }: Row): string => JSON.stringify(shown);
const sameLine = (a: Row, b: Row | undefined): boolean => b !== undefined && line(a) === line(b);

const MESSAGES: Partial<Record<State['name'], string>> = {
  locating: 'Looking for the gateway…',
  starting: 'Starting the gateway…',
  backoff: 'The gateway ended unexpectedly. It starts again in a moment.',
  stopping: 'Stopping the gateway…',
};

/** Puts the tree into its view: at most four updates a second, one a second while something cools down. */
export const showDeployments = (tree: DeploymentTree, { live, stateChanged }: Supervisor): Disposable => {
  const view = vscode.window.createTreeView(VIEWS.deployments, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  let tick: NodeJS.Timeout | undefined;
  const draw = () => {
    clearTimeout(tick);
    if (!view.visible) return;
    tree.refresh();
    if (tree.hasCountdown) tick = setTimeout(draw, TICK_MS);
  };
  const update = throttle(draw, UPDATE_MS);
  return together(
    view,
    update,
    live.changed.on(update),
    view.onDidChangeVisibility(update),
    stateChanged.on(({ name }) => {
      view.message = live.state ? MESSAGES[name] : undefined;
    }),
    { dispose: () => clearTimeout(tick) },
  );
};
