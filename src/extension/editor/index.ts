import * as vscode from 'vscode';
import { Analyses } from './analyses.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCompletion } from './completion.ts';
import { registerDefinition } from './definition.ts';
import { registerDiagnostics } from './diagnostics.ts';
import type { EditorContext, EditorDeps } from './editor-context.ts';
import { registerFolding } from './folding.ts';
import { registerHover } from './hover.ts';
import { publishInRouterFile } from './in-router-file.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { informRedHat } from './red-hat.ts';
import { registerReferences } from './references.ts';
import { registerRename } from './rename.ts';
import type { RouterDocuments } from './router-documents.ts';
import { registerSymbols } from './symbols.ts';
import { lazyYamlService } from './yaml-service-loader.ts';

const PROVIDERS: readonly ((context: EditorContext) => vscode.Disposable)[] = [
  registerDiagnostics,
  registerCodeActions,
  registerCompletion,
  registerHover,
  registerDefinition,
  registerReferences,
  registerRename,
  registerSymbols,
  registerFolding,
  registerCodeLens,
  registerInlayHints,
  publishInRouterFile,
];

/** The YAML side of the extension: all that is offered in router files. */
export function registerEditor(documents: RouterDocuments, deps: EditorDeps): vscode.Disposable {
  const analyses = new Analyses(deps);
  const context: EditorContext = { documents, analyses, yamlService: lazyYamlService(), deps };
  return vscode.Disposable.from(
    analyses,
    ...PROVIDERS.map((register) => register(context)),
    informRedHat(documents, deps),
  );
}
