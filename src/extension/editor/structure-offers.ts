import type { CompletionItem } from 'vscode-languageserver-types';
import { schemaAt } from '../../config/assist/key-hover.ts';
import type { Cursor } from './cursor.ts';

/** The whole of a mapping, beside its keys. */
const isWhole = ({ label, sortText }: CompletionItem): boolean =>
  label === 'object' && sortText === '_object';

/** Examples of the schema stand in for a value that only the file can tell. */
const isExample = ({ label }: CompletionItem): boolean =>
  /^([[{]|- \(array item\))/.test(label) || label === 'null';

/** Text that may also be written as a bare number or switch is neither of the two. */
const isBare = ({ path }: Cursor): boolean => {
  const types = [schemaAt(path)?.type ?? []].flat();
  return types.includes('string') && types.includes('number') && types.includes('boolean');
};

/** Between the quotes that are there: what is compared with the word at the cursor has none. */
const withinQuotes = (item: CompletionItem, { quote, start, end }: Cursor): CompletionItem => {
  const { textEdit } = item;
  if (quote === '' || !textEdit || !('range' in textEdit) || textEdit.newText.startsWith(quote)) return item;
  const { range } = textEdit;
  const from = { line: range.start.line, character: range.start.character + 1 };
  const to = { line: range.start.line, character: from.character + end - start };
  return { ...item, textEdit: { ...textEdit, range: { start: from, end: to } } };
};

/** What the language service offers, without what makes no sense at the place; each once. */
export const structureOffers = (items: readonly CompletionItem[], cursor: Cursor): CompletionItem[] => {
  const bare = isBare(cursor);
  const sensible = items.filter(
    (item) => !isWhole(item) && !isExample(item) && !(bare && ['true', 'false'].includes(item.label)),
  );
  const byLabel = new Map(sensible.map((item) => [item.label, item]));
  return [...byLabel.values()].map((item) => withinQuotes(item, cursor));
};
