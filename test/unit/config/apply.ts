import type { TextEdit } from '../../../src/config/index.ts';

/** The text after the edits, as an editor applies them: all to the original, none over another. */
export const apply = (text: string, edits: readonly TextEdit[]): string => {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = ({ line, column }: { line: number; column: number }): number =>
    starts[line - 1]! + column - 1;
  return edits
    .map(({ range, newText }, order) => ({
      from: offset(range.start),
      to: offset(range.end),
      newText,
      order,
    }))
    .sort((a, b) => b.from - a.from || b.order - a.order)
    .reduce((edited, { from, to, newText }) => edited.slice(0, from) + newText + edited.slice(to), text);
};
