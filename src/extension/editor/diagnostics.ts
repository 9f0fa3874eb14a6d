import * as vscode from 'vscode';
import { lostGroups } from '../../config/assist/losses.ts';
import type { Finding } from '../../contract/admin.ts';
import type { EditorContext } from './editor-context.ts';
import { type Problem, problemsOf } from './problems.ts';

/** Milliseconds without a keystroke after which a text is checked. */
const QUIET = 150;

export const SOURCE = 'switchyard';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
} as const satisfies Record<Problem['severity'], vscode.DiagnosticSeverity>;

const TAGS = {
  unnecessary: vscode.DiagnosticTag.Unnecessary,
  deprecated: vscode.DiagnosticTag.Deprecated,
} as const satisfies Record<NonNullable<Problem['tag']>, vscode.DiagnosticTag>;

function toDiagnostic({ severity, code, message, range, tag }: Problem): vscode.Diagnostic {
  const { start, end } = range;
  const extent = new vscode.Range(start.line, start.character, end.line, end.character);
  const diagnostic = new vscode.Diagnostic(extent, message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  if (tag) diagnostic.tags = [TAGS[tag]];
  return diagnostic;
}

/** Problems of the router files that are open. */
export function registerDiagnostics({ documents, analyses, deps }: EditorContext): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const waiting = new Map<vscode.TextDocument, NodeJS.Timeout>();

  /** What a change would take away is told while it can be undone. */
  const losses = (document: vscode.TextDocument): Finding[] => {
    const { file, parsed } = analyses.of(document);
    const state = document.isDirty && documents.isServed(document) ? deps.live.state : null;
    if (!file || !parsed || !state) return [];
    return lostGroups(file, state).map(({ path, part, message }) => ({
      severity: 'warning',
      code: 'lost-group',
      message,
      range: parsed.locator.range(path, part),
    }));
  };

  const check = (document: vscode.TextDocument): void => {
    const findings = [...analyses.of(document).findings, ...losses(document)];
    const problems = problemsOf(findings, documents.structureIsOurs(document));
    collection.set(document.uri, problems.map(toDiagnostic));
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
      try {
        check(document);
      } catch (error) {
        deps.report(`Checking ${document.fileName} failed`, error);
      }
    }, QUIET);
    waiting.set(document, timer);
  };

  const scheduleAll = (): void => vscode.workspace.textDocuments.forEach(schedule);
  scheduleAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidSaveTextDocument(schedule),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.extensions.onDidChange(scheduleAll),
    documents.handedOver.on(scheduleAll),
    deps.configFile.changed.on(scheduleAll),
    deps.keys.changed.on(scheduleAll),
    { dispose: () => waiting.forEach(clearTimeout) },
  );
}
