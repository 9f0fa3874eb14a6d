import * as vscode from 'vscode';
import { loadConfig } from '../../config/index.ts';
import type { EditorContext } from './editor-context.ts';
import { type Problem, problemsOf } from './problems.ts';

/** Milliseconds without a keystroke after which a text is checked. */
const QUIET = 150;

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
} as const satisfies Record<Problem['severity'], vscode.DiagnosticSeverity>;

function toDiagnostic({ severity, code, message, range, unnecessary }: Problem): vscode.Diagnostic {
  const { start, end } = range;
  const extent = new vscode.Range(start.line, start.character, end.line, end.character);
  const diagnostic = new vscode.Diagnostic(extent, message, SEVERITIES[severity]);
  diagnostic.source = 'switchyard';
  diagnostic.code = code;
  if (unnecessary) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

/** Problems of the router files that are open. */
export function registerDiagnostics({ documents, yamlService, deps }: EditorContext): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('switchyard');
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();

  const check = async (document: vscode.TextDocument): Promise<void> => {
    const { version, uri } = document;
    const text = document.getText();
    const { findings } = loadConfig(text, { lookup: deps.keys.lookup });
    const remarks = documents.structureIsOurs(document)
      ? await (await yamlService()).validate({ uri: uri.toString(), version, text })
      : null;
    if (document.isClosed || document.version !== version) return;
    collection.set(uri, problemsOf(findings, remarks).map(toDiagnostic));
  };

  const forget = (document: vscode.TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    collection.delete(document.uri);
  };

  const schedule = (document: vscode.TextDocument): void => {
    if (!documents.has(document)) return;
    clearTimeout(waiting.get(document));
    const timer = setTimeout(() => {
      waiting.delete(document);
      check(document).catch((error: unknown) => deps.report(`Checking ${document.fileName} failed`, error));
    }, QUIET);
    waiting.set(document, timer);
  };

  const scheduleAll = (): void => vscode.workspace.textDocuments.forEach(schedule);
  scheduleAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.extensions.onDidChange(scheduleAll),
    deps.configFile.changed.on(scheduleAll),
    deps.keys.changed.on(scheduleAll),
    { dispose: () => waiting.forEach(clearTimeout) },
  );
}
