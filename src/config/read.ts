import { FINDINGS } from './findings.ts';
import type { LocatedFinding } from './inspect.ts';
import { locate, type Locator } from './locate.ts';
import { asTree, isTree, type Path, type Tree, valueAt } from './paths.ts';
import { withoutNulls } from './references.ts';
import { parseSource, plainValues, type Source } from './source.ts';
import { syntaxProblems } from './syntax.ts';

/** A text that is YAML holds a `tree`; one that is not says why in `findings`. */
export interface Read {
  findings: LocatedFinding[];
  tree: Tree | null;
  /** null when the text is beyond parsing. */
  parsed: { source: Source; locator: Locator } | null;
}

/** What a text can be read in spite of. */
const READABLE: ReadonlySet<string> = new Set(['duplicate-key', 'unused-anchor']);

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const refusal = (
  code: keyof typeof FINDINGS,
  message: string,
  parsed: Read['parsed'],
  range = START,
): Read => ({
  findings: [{ severity: FINDINGS[code].severity, code, message, range, path: [] }],
  tree: null,
  parsed,
});

const ALIASES: Path = ['router_settings', 'model_group_alias'];

/** Told here, as nothing else sees what is empty. */
const emptyAliases = (plain: unknown, { range }: Locator): LocatedFinding[] =>
  Object.entries(asTree(valueAt(plain, ALIASES)))
    .filter(([, target]) => target === null)
    .map(([name]) => ({
      severity: FINDINGS['empty-alias'].severity,
      code: 'empty-alias',
      message: `The alias \`${name}\` stands for nothing and is left out. Name a model group, or remove it.`,
      range: range([...ALIASES, name], 'key'),
      path: [...ALIASES, name],
    }));

const read = (text: string, parse: (text: string) => Source): Read => {
  const source = parse(text);
  const locator = locate(source);
  const parsed = { source, locator };
  const problems = syntaxProblems(source);
  const findings = problems.map(({ code, start, end, message }) => ({
    severity: FINDINGS[code].severity,
    code,
    message,
    range: locator.toRange(start, end),
    path: locator.at(start).path,
  }));
  if (problems.some(({ code }) => !READABLE.has(code))) return { findings, tree: null, parsed };
  const plain = plainValues(source);
  const tree = withoutNulls(plain);
  if (tree === null || tree === undefined) {
    return refusal(
      'missing-model-list',
      'The file is empty: it needs a `model_list` with an entry for each deployment.',
      parsed,
    );
  }
  if (!isTree(tree)) {
    return refusal(
      'not-a-mapping',
      'The file must hold keys and values, beginning with `model_list:`.',
      parsed,
      locator.range([], 'head'),
    );
  }
  return { findings: [...findings, ...emptyAliases(plain, locator)], tree, parsed };
};

/** Never throws. */
export const readYaml = (text: string, parse = parseSource): Read => {
  try {
    return read(text, parse);
  } catch {
    // The parser recurses and expands aliases: nesting and repetition out of all measure end here.
    const message = 'The file is nested too deeply, or its aliases expand to too much.';
    return refusal('yaml-syntax', message, null);
  }
};
