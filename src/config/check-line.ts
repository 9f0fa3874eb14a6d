import type { Finding } from '../contract/admin.ts';

/** `FILE:LINE:COL error|warning MESSAGE [code]`, which editors and CI tools take for a link. */
export const checkLine = (file: string, { severity, code, message, range: { start } }: Finding): string =>
  `${file}:${start.line}:${start.column} ${severity} ${message} [${code}]`;
