import type { Finding } from '../contract/admin.ts';
import { FINDINGS } from './findings.ts';
import { locate, type Locator } from './locate.ts';
import { isTree, type Tree } from './paths.ts';
import { withoutNulls } from './references.ts';
import { parseSource, plainValues } from './source.ts';
import { syntaxProblems } from './syntax.ts';

/** A text that is YAML holds a `tree`; one that is not says why in `findings`. */
export interface Read {
  findings: Finding[];
  tree: Tree | null;
  locator: Locator | null;
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const refuse = (code: keyof typeof FINDINGS, message: string, range = START): Read => ({
  findings: [{ severity: FINDINGS[code].severity, code, message, range }],
  tree: null,
  locator: null,
});

const read = (text: string): Read => {
  const source = parseSource(text);
  const locator = locate(source);
  const problems = syntaxProblems(source);
  const findings = problems.map(({ code, start, end, message }) => ({
    severity: FINDINGS[code].severity,
    code,
    message,
    range: locator.toRange(start, end),
  }));
  if (problems.some(({ code }) => code !== 'duplicate-key')) return { findings, tree: null, locator };
  const tree = withoutNulls(plainValues(source));
  if (tree === null || tree === undefined) {
    return refuse(
      'missing-model-list',
      'The file is empty: it needs a `model_list` with an entry for each deployment.',
    );
  }
  if (!isTree(tree)) {
    return refuse(
      'not-a-mapping',
      'The file must hold keys and values, beginning with `model_list:`.',
      locator.range([], 'head'),
    );
  }
  return { findings, tree, locator };
};

/** Never throws. */
export const readYaml = (text: string): Read => {
  try {
    return read(text);
  } catch {
    // The parser recurses and expands aliases: nesting and repetition out of all measure end here.
    return refuse('yaml-syntax', 'The file is nested too deeply, or its aliases expand to too much.');
  }
};
