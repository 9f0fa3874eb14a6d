import * as vscode from 'vscode';
import { type Disposable, together } from '../signal.ts';

/** VS Code gets to know the steps as the page opens. */
const SETTLED_MS = 1000;

/** Welcome pages and walkthroughs, and some other pages that extensions are told nothing of. */
const isOpen = (): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input === undefined));

/**
 * Calls `opened` once a walkthrough may be open: VS Code never checks a step by a context key that was set before it
 * knew the step.
 */
export const onWalkthrough = (opened: () => void): Disposable => {
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    if (timer || !isOpen()) return;
    timer = setTimeout(() => {
      opened();
      tabs.dispose();
    }, SETTLED_MS);
  };
  const tabs = vscode.window.tabGroups.onDidChangeTabs(look);
  look();
  return together(tabs, { dispose: () => clearTimeout(timer) });
};
