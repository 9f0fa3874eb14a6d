export interface Column {
  title: string;
  width: number;
  align?: 'right';
}

/** Lines of a table; the columns are as wide as told, so that rows can be printed as they come. */
export const tableOf = (
  columns: Column[],
): { heading: string; row: (...cells: (string | number)[]) => string } => {
  const widths = columns.map(({ title, width }) => Math.max(title.length, width));
  const row = (...cells: (string | number)[]): string =>
    columns
      .map(({ align }, i) => {
        const text = String(cells[i] ?? '');
        return align === 'right' ? text.padStart(widths[i]!) : text.padEnd(widths[i]!);
      })
      .join('  ')
      .trimEnd();
  const heading = [
    row(...columns.map(({ title }) => title)),
    row(...widths.map((width) => '─'.repeat(width))),
  ];
  return { heading: heading.join('\n'), row };
};

export const widest = (texts: string[]): number => Math.max(0, ...texts.map(({ length }) => length));
