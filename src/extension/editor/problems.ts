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

/** What the YAML service calls its remarks on the text itself; those by the schema it calls `yaml-schema: …`. */
const OF_YAML = 'YAML';

/** Never an error: what keeps a file from loading is for the findings to say. */
const fromRemark = ({ message, range, severity, tags }: Diagnostic): Problem => ({
  severity: severity === 1 || severity === 2 ? 'warning' : 'hint',
  code: 'yaml',
  message: typeof message === 'string' ? message : message.value,
  range,
  unnecessary: tags?.includes(1) ?? false,
});

/**
 * The findings are the truth, as `--check` prints it, and say all that the schema could: both are made of one source.
 * The YAML service adds its remarks on a text that can be read, such as an anchor that nothing uses. `remarks` is null
 * where another extension checks the text by our schema, and so says of its structure what the findings would.
 */
export function problemsOf(findings: readonly Finding[], remarks: readonly Diagnostic[] | null): Problem[] {
  if (!remarks) return findings.filter(({ code }) => !isStructural(code)).map(fromFinding);
  const found = findings.map(fromFinding);
  if (findings.some(({ code }) => UNREADABLE.includes(code))) return found;
  const unsaid = remarks
    .filter(({ source }) => source === OF_YAML)
    .map(fromRemark)
    .filter(({ range }) => !found.some((problem) => overlap(problem.range, range)));
  return [...found, ...unsaid];
}
