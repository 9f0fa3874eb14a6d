import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/contract/ids.ts';
import type { Api } from '../../src/extension.ts';
import { until } from '../../test/support/until.ts';
import { FIGURES } from './figures.ts';
import { median, percentile } from '../statistics.ts';

/** What the extension host does while requests stream in. Milliseconds, but for `busy` and `events`. */
export interface Streaming {
  /** How much of its time the host's thread works, 0..1. */
  busy: number;
  /** How late timers are. */
  late: number;
  /** Changes that the tree told, and the lines in each. */
  told: number;
  lines: number;
}

export interface Thousand {
  deployments: number;
  /** Bytes of the gateway's snapshot, and of the changes that it told. */
  snapshot: number;
  event: number;
  /** The whole tree, line by line, as VS Code asks for it at first. */
  first: number;
  /** One update of the tree. */
  update: number;
  /** All of the file, with the words of those on a page. */
  lenses: number;
  hints: number;
  idle: Streaming;
  hidden: Streaming;
  visible: Streaming;
  withFile: Streaming;
}

type Tree = vscode.TreeDataProvider<unknown> & { refresh(): void };

/** Away from the host's own thread: clients, and somebody who reads the events as the extension does. */
const LOAD = `
  const { workerData: { url, rate }, parentPort } = require('node:worker_threads');
  let n = 0;
  setInterval(() => {
    const model = 'group-' + (n++ * 7) % 100;
    const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }] });
    const headers = { 'content-type': 'application/json' };
    fetch(url + '/v1/chat/completions', { method: 'POST', headers, body }).then((r) => r.text()).catch(() => {});
  }, 1000 / rate);
  fetch(url + '/admin/events').then(async ({ body }) => {
    let kept = '';
    for await (const chunk of body) {
      const parts = (kept + Buffer.from(chunk)).split('\\n\\n');
      kept = parts.pop();
      for (const part of parts) parentPort.postMessage([/event: ?(\\w+)/.exec(part)?.[1], part.length]);
    }
  });`;

/** VS Code requires this module in its extension host and calls `run`. */
export const run = async (): Promise<void> => {
  const api = await vscode.extensions.getExtension<Api>('switchyard.switchyard')!.activate();
  await until('the snapshot', () => api.view !== null, 60_000);
  const tree = api.tree as Tree;
  await vscode.commands.executeCommand('workbench.view.explorer');
  const idle = await streaming(tree, 3000);

  const sizes: [string | undefined, number][] = [];
  const url = `http://127.0.0.1:${api.view!.gateway.port}`;
  const load = new Worker(LOAD, { eval: true, workerData: { url, rate: 50 } });
  load.on('message', (told: [string, number]) => sizes.push(told));
  const of = (event: string) => sizes.filter(([name]) => name === event).map(([, size]) => size);
  await pause(3000);
  const hidden = await streaming(tree, 8000);

  await vscode.commands.executeCommand('switchyard.deployments.focus');
  await pause(2000);
  const visible = await streaming(tree, 8000);
  const first = times(10, () => everyLine(tree));
  const updates: number[] = [];
  for (let n = 0; n < 20; n++) {
    await pause(100);
    updates.push(once(() => tree.refresh()));
  }

  await vscode.commands.executeCommand(COMMANDS.openConfig);
  const document = vscode.window.activeTextEditor!.document;
  await pause(3000);
  const withFile = await streaming(tree, 8000);
  const asked = async (command: string, ...more: unknown[]): Promise<number> => {
    const spent: number[] = [];
    for (let n = 0; n < 5; n++) {
      const begun = performance.now();
      await vscode.commands.executeCommand(command, document.uri, ...more);
      spent.push(performance.now() - begun);
    }
    return median(spent);
  };
  const lenses = await asked('vscode.executeCodeLensProvider', 40);
  const hints = await asked('vscode.executeInlayHintProvider', new vscode.Range(0, 0, 60, 0));
  await load.terminate();
  const figures: Thousand = {
    deployments: api.view!.deployments.length,
    snapshot: Math.max(...of('state')),
    event: median(of('deployments')),
    first,
    update: median(updates),
    lenses,
    hints,
    idle,
    hidden,
    visible,
    withFile,
  };
  appendFileSync(process.env[FIGURES]!, `${JSON.stringify(figures)}\n`);
};

const once = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const times = (n: number, work: () => void): number => median(Array.from({ length: n }, () => once(work)));

const everyLine = (tree: Tree, parent?: unknown): void => {
  for (const node of tree.getChildren(parent) as unknown[]) {
    void tree.getTreeItem(node);
    everyLine(tree, node);
  }
};

const streaming = async (tree: Tree, ms: number): Promise<Streaming> => {
  const lines: number[] = [];
  const listener = tree.onDidChangeTreeData!((changed: unknown) => {
    lines.push(Array.isArray(changed) ? changed.length : NaN);
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const before = performance.eventLoopUtilization();
  await pause(ms);
  const { utilization } = performance.eventLoopUtilization(before);
  delay.disable();
  listener.dispose();
  return {
    busy: utilization,
    late: delay.percentile(99) / 1e6,
    told: lines.length / (ms / 1000),
    lines: lines.length === 0 ? 0 : percentile(lines, 0.5),
  };
};
