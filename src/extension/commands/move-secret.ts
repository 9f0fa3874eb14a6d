import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { editDocument, routerDocument } from './document.ts';
import { type Parts, UserError } from './parts.ts';

interface Place {
  uri: string;
  /** From one. */
  line: number;
}

const isPlace = (argument: unknown): argument is Place =>
  typeof argument === 'object' && argument !== null && 'uri' in argument && 'line' in argument;

/** Stores the keys that stand in a router file where the editor keeps secrets, and refers to them by name. */
export const moveSecret = async (parts: Parts, argument: unknown): Promise<void> => {
  const { keys, supervisor } = parts;
  const place = isPlace(argument) ? argument : undefined;
  const document = await routerDocument(parts, place && vscode.Uri.parse(place.uri));
  const { inspect } = await import('../../config/index.ts');
  const { secretMove } = await import('../../config/fixes/index.ts');
  const wanted = ({ code, range }: { code: string; range: { start: { line: number } } }): boolean =>
    code === 'plaintext-key' && (!place || range.start.line === place.line);

  const moved: string[] = [];
  // One after the other: each takes its place in the text before the next is looked for.
  for (;;) {
    const inspection = inspect(document.getText(), { lookup: keys.lookup });
    const finding = inspection.findings.find(wanted);
    const move = finding && secretMove(inspection, finding.path);
    if (!move) break;
    await keys.set(move.name, move.value);
    await supervisor.client?.putKeys({ [move.name]: move.value });
    await editDocument(document, move.edits, { save: false });
    moved.push(move.name);
  }
  if (moved.length === 0) throw new UserError(l10n.t('There is no key in the file.'));
  vscode.window.setStatusBarMessage(l10n.t('Stored {0}', moved.join(', ')), 5000);
};
