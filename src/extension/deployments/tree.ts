import { basename } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { type Disposable, together } from '../signal.ts';
import { VIEWS } from '../../contract/ids.ts';
import type { GoneConfig } from '../gone-config.ts';
import type { LiveView } from '../supervisor/live-view.ts';
import type { State } from '../supervisor/state.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { throttle } from '../throttle.ts';
import { type Row, rowsOf } from './rows.ts';
import { backAt, isInTrouble } from './states.ts';
import { deploymentTooltip, groupTooltip } from './tooltip.ts';

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
    return item;
  }

  /** Asked for when the pointer rests on a line: nothing is made up for lines that nobody asks about. */
  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    const tooltip = this.#tooltip(node);
    if (tooltip !== undefined) item.tooltip = new vscode.MarkdownString(tooltip);
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
    return this.#live.state?.deployments.some((deployment) => backAt(deployment) !== null) ?? false;
  }

  get size(): number {
    return this.#rows.size;
  }

  #tooltip({ kind, id }: Node): string | undefined {
    const { groups = [], deployments = [] } = this.#live.state ?? {};
    if (kind === 'deployment') {
      const deployment = deployments.find((candidate) => candidate.id === id);
      return deployment && deploymentTooltip(deployment, Date.now());
    }
    const group = groups.find(({ name }) => name === id);
    return (
      group &&
      groupTooltip(
        group,
        deployments.filter((deployment) => deployment.group === id),
      )
    );
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

const messageOf = (state: State['name'], gone: string | null): string | undefined => {
  switch (state) {
    case 'locating':
      return l10n.t('Looking for the gateway…');
    case 'starting':
      return l10n.t('Starting the gateway…');
    case 'backoff':
      return l10n.t('The gateway ended unexpectedly. It starts again in a moment.');
    case 'stopping':
      return l10n.t('Stopping the gateway…');
    case 'running':
      return gone === null
        ? undefined
        : l10n.t('{0} is gone. The gateway goes on with what it read last.', basename(gone));
    default:
      return undefined;
  }
};

/** How many are out though nobody asked for it. */
const badgeOf = ({ state }: LiveView): vscode.ViewBadge | undefined => {
  const value = state?.deployments.filter(isInTrouble).length ?? 0;
  if (value === 0) return undefined;
  return {
    value,
    tooltip: value === 1 ? l10n.t('1 deployment is out') : l10n.t('{0} deployments are out', value),
  };
};

/** Puts the tree into its view: at most four updates a second, one a second while something cools down. */
export const showDeployments = (
  tree: DeploymentTree,
  supervisor: Supervisor,
  gone: GoneConfig,
): Disposable => {
  const { live, stateChanged } = supervisor;
  const view = vscode.window.createTreeView(VIEWS.deployments, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  let tick: NodeJS.Timeout | undefined;
  const draw = () => {
    clearTimeout(tick);
    const badge = badgeOf(live);
    if (badge?.value !== view.badge?.value) view.badge = badge;
    if (!view.visible) return;
    tree.refresh();
    if (tree.hasCountdown) tick = setTimeout(draw, TICK_MS);
  };
  const say = () => {
    view.message = live.state ? messageOf(supervisor.state.name, gone.path) : undefined;
  };
  // A thousand lines are drawn once a second.
  const update = throttle(draw, () => Math.max(UPDATE_MS, Math.min(TICK_MS, tree.size)));
  return together(
    view,
    update,
    live.changed.on(update),
    view.onDidChangeVisibility(update),
    stateChanged.on(say),
    gone.changed.on(say),
    { dispose: () => clearTimeout(tick) },
  );
};
