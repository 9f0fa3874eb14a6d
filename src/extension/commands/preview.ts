import * as vscode from 'vscode';
import { routerDocument } from './document.ts';
import type { Parts } from './parts.ts';
import { UserError } from './parts.ts';
import { runningGateway } from './availability.ts';

/** What routing would be once the edited file is saved. */
export const previewRouting = async (parts: Parts, argument: unknown): Promise<void> => {
  runningGateway(parts);
  const document = await routerDocument(parts, argument instanceof vscode.Uri ? argument : undefined);
  try {
    await parts.preview.show(document);
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
};
