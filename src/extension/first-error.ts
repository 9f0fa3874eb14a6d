import * as l10n from '@vscode/l10n';
import { basename } from 'node:path';
import type { FindingsView } from '../contract/admin.ts';

/** Where in a file, from one. */
export interface Place {
  line: number;
  column: number;
}

/** The first of a file's errors as a sentence, with how many there are besides; null when there is none. */
export const firstError = ({ file, findings }: FindingsView): { text: string; place: Place } | null => {
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
  if (!first) return null;
  const { start } = first.range;
  const said = l10n.t('{0}, line {1}: {2}', basename(file), start.line, first.message);
  const more = others.length === 1 ? l10n.t('One more error.') : l10n.t('{0} more errors.', others.length);
  return { text: others.length === 0 ? said : `${said} ${more}`, place: start };
};
