import * as vscode from 'vscode';
import type { DecisionTrace } from '../../contract/admin.ts';
import type { Disposable } from '../signal.ts';
import { requestDocument } from './document.ts';

const SCHEME = 'switchyard-request';

export const requestUri = (callId: string): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${callId}.md` });

/** Gives the documents of single requests their text. */
export const provideRequestDocuments = (find: (callId: string) => Promise<DecisionTrace>): Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => requestDocument(await find(path.slice(1, -'.md'.length))),
  });
