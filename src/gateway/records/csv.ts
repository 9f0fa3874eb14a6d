import type { SpendRow } from '../../contract/records.ts';

const COLUMNS: [name: string, of: (row: SpendRow) => string | number][] = [
  ['key', ({ key }) => key],
  ['requests', ({ requests }) => requests],
  ['failures', ({ failures }) => failures],
  ['input_tokens', ({ tokens }) => tokens.input],
  ['output_tokens', ({ tokens }) => tokens.output],
  ['cache_read_tokens', ({ tokens }) => tokens.cache_read],
  ['cache_write_tokens', ({ tokens }) => tokens.cache_write],
  ['cost', ({ cost }) => cost],
  ['savings', ({ savings }) => savings],
  ['estimated', ({ estimated }) => estimated],
  ['unpriced', ({ unpriced }) => unpriced],
];

/** Spending as CSV (RFC 4180), with a line of names. */
export const spendCsv = (rows: readonly SpendRow[]): string =>
  [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => of(row)))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

/** A text that a spreadsheet would take for a formula is kept from being one. */
function cell(value: string | number): string {
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
