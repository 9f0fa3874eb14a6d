import * as vscode from 'vscode';
import type { GoneConfig } from './gone-config.ts';
import { type Disposable, together } from './signal.ts';
import { LINKED, statusLine } from './status-line.ts';
import type { Supervisor } from './supervisor/supervisor.ts';
import { throttle } from './throttle.ts';

const COLORS = {
  none: undefined,
  warning: new vscode.ThemeColor('statusBarItem.warningBackground'),
  error: new vscode.ThemeColor('statusBarItem.errorBackground'),
};

export const showStatusBar = (supervisor: Supervisor, gone: GoneConfig): Disposable => {
  const item = vscode.window.createStatusBarItem('switchyard.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Switchyard';
  const draw = throttle(() => {
    const { text, tooltip, severity, command } = statusLine(
      supervisor.state,
      supervisor.live.state,
      gone.path !== null ? 'gone' : supervisor.live.rejected ? 'rejected' : 'served',
    );
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.tooltip.isTrusted = { enabledCommands: LINKED };
    item.backgroundColor = COLORS[severity];
    item.command = command;
  }, 250);
  draw();
  item.show();
  return together(
    item,
    draw,
    supervisor.stateChanged.on(draw),
    supervisor.live.changed.on(draw),
    gone.changed.on(draw),
  );
};
