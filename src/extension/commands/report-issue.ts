import { homedir, release } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import * as l10n from '@vscode/l10n';
import { dataDirectory } from '../supervisor/discovery.ts';
import { lastLines } from '../supervisor/log-tail.ts';
import { parseLogLine } from '../supervisor/log-line.ts';
import { issueText, redacted } from './issue-text.ts';
import type { Parts } from './parts.ts';

const LOG_LINES = 60;

const logOf = async (): Promise<string[]> =>
  (await lastLines(join(dataDirectory(), 'logs', 'gateway.log'), LOG_LINES)).map((line) => {
    const { level, text } = parseLogLine(line);
    return `${level} ${text}`;
  });

/** Opens a text with what a report needs to be understood, to be read through and sent by the user. */
export const reportIssue = async ({ context, supervisor, keys }: Parts): Promise<void> => {
  const { version } = context.extension.packageJSON as { version: string };
  const { state, live } = supervisor;
  const text = issueText({
    versions: {
      Switchyard: version,
      'VS Code': `${vscode.version} (${vscode.env.appName}${vscode.env.remoteName === undefined ? '' : `, ${vscode.env.remoteName}`})`,
      Node: process.version,
      System: `${process.platform} ${process.arch} ${release()}`,
    },
    state: state.name === 'failed' ? `failed: ${state.reason}` : state.name,
    view: live.state,
    log: await logOf(),
  });
  const secrets = [...Object.values(await keys.stored()), await keys.controlKey()];
  const content = redacted(text, secrets, homedir());
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  void vscode.window.showInformationMessage(
    l10n.t('Read it through, say what happened, and send it along. Nothing has been sent.'),
  );
};
