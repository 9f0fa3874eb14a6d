import type { SpendRow } from '../../contract/records.ts';

export type Cell = string | number | null;

/** Names of columns, and what stands in them. */
export type Columns<T> = readonly (readonly [name: string, of: (row: T) => Cell])[];

const SPEND: Columns<SpendRow> = [
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

export const spendCsv = (rows: readonly SpendRow[]): string => csv(SPEND, rows);

/** As CSV (RFC 4180), with a line of names. */
export const csv = <T>(columns: Columns<T>, rows: readonly T[]): string =>
  [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => of(row)))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

/** A text that a spreadsheet would take for a formula is kept from being one; what is not known is empty. */
function cell(value: Cell): string {
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
