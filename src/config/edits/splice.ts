import type { SourceRange } from '../../contract/admin.ts';
import type { Source } from '../source.ts';

/** Text in place of what stands between two offsets of the original. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

export interface TextEdit {
  range: SourceRange;
  newText: string;
}

export const insert = (at: number, text: string): Splice => ({ start: at, end: at, text });
export const remove = (start: number, end: number): Splice => ({ start, end, text: '' });

export const applySplices = (text: string, splices: readonly Splice[]): string =>
  // Of several at one place the first comes first, as in an editor.
  splices
    .toReversed()
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end),
      text,
    );

export const asTextEdits = ({ lines }: Source, splices: readonly Splice[]): TextEdit[] =>
  splices.map(({ start, end, text }) => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return {
      range: { start: { line: from.line, column: from.col }, end: { line: to.line, column: to.col } },
      newText: text,
    };
  });

export const lineBreakOf = ({ text }: Source): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Where the line of the offset ends, before its line break. */
export const lineEnd = ({ text }: Pick<Source, 'text'>, offset: number): number => {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

/** A byte order mark is no part of the first line. */
export const lineStart = ({ text }: Source, offset: number): number =>
  text.slice(0, offset).lastIndexOf('\n') + 1 || (text.startsWith('\uFEFF') ? 1 : 0);
