import type * as vscode from 'vscode';
import type { Ledger } from '../assistants/ledger.ts';
import type { ConfigFile } from '../config-file.ts';
import type { Keys } from '../keys.ts';
import type { RequestList } from '../requests/list.ts';
import type { PreviewPanel } from '../preview/panel.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';

/** What commands act on. */
export interface Parts {
  context: vscode.ExtensionContext;
  supervisor: Supervisor;
  configFile: ConfigFile;
  keys: Keys;
  requests: RequestList;
  /** Which assistants point at the gateway. */
  ledger: Ledger;
  output: vscode.LogOutputChannel;
  preview: Pick<PreviewPanel, 'show'>;
  /** Opens the dashboard or brings it to the front. */
  showDashboard: () => void;
}

/** A failure whose message says all that the user needs. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
