import type { Diagnostic } from 'vscode-languageserver-types';
import { isStructural } from '../../config/index.ts';
import type { Finding } from '../../contract/admin.ts';
import { type EditorRange, overlap, toEditorRange } from './range.ts';

export interface Problem {
  severity: 'error' | 'warning' | 'hint';
  code: string;
  message: string;
  range: EditorRange;
  /** Shown faded. */
  unnecessary: boolean;
}

/** Codes of findings after which a text is not read any further. */
const UNREADABLE = ['yaml-syntax', 'tab-indent'];

const fromFinding = ({ severity, code, message, range }: Finding): Problem => ({
  severity,
  code,
  message,
  range: toEditorRange(range),
  unnecessary: false,
});

/** Never an error: what keeps a file from loading is for the findings to say. */
const fromStructure = ({ message, range, severity, tags }: Diagnostic): Problem => ({
  severity: severity === 1 || severity === 2 ? 'warning' : 'hint',
  code: 'structure',
  message: typeof message === 'string' ? message : message.value,
  range,
  unnecessary: tags?.includes(1) ?? false,
});

/**
 * The findings are the truth, as `--check` prints it; the schema adds what they leave unsaid. A text that cannot be
 * parsed has no structure to speak of. `structure` is null where another extension checks it by our schema.
 */
export function problemsOf(findings: readonly Finding[], structure: readonly Diagnostic[] | null): Problem[] {
  if (!structure) return findings.filter(({ code }) => !isStructural(code)).map(fromFinding);
  const found = findings.map(fromFinding);
  if (findings.some(({ code }) => UNREADABLE.includes(code))) return found;
  const unsaid = structure
    .map(fromStructure)
    .filter(({ range }) => !found.some((problem) => overlap(problem.range, range)));
  return [...found, ...unsaid];
}
