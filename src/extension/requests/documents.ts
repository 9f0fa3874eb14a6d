import * as vscode from 'vscode';
import type { DecisionTrace } from '../../contract/admin.ts';
import type { Disposable } from '../signal.ts';
import { requestDocument } from './document.ts';
import { requestRow } from './rows.ts';

const SCHEME = 'switchyard-request';

/** Its tab says where the request went, as far as that is known. */
export const requestUri = (callId: string, trace?: DecisionTrace): vscode.Uri => {
  const title = trace ? requestRow(trace).label.replaceAll('/', '∕') : callId;
  return vscode.Uri.from({ scheme: SCHEME, path: `/${title}.md`, query: callId });
};

/** Gives the documents of single requests their text. */
export const provideRequestDocuments = (find: (callId: string) => Promise<DecisionTrace>): Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => requestDocument(await find(query)),
  });
