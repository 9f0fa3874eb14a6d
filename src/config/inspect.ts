import type { Finding } from '../contract/admin.ts';
import type { CheckedFile, Report } from './checks/check.ts';
import { isPattern } from '../contract/patterns.ts';
import { CHECKS } from './checks/index.ts';
import { FINDINGS } from './findings.ts';
import { deploymentIds } from './ids.ts';
import type { Locator } from './locate.ts';
import { outlineOf } from './outline.ts';
import { asList, asText, asTree, type Path, type Tree, valueAt } from './paths.ts';
import { effectivePrices } from './prices/effective.ts';
import { recogniseModel } from './providers.ts';
import { readYaml } from './read.ts';
import { referencedName, resolveReferences } from './references.ts';
import { parseSource, type Source } from './source.ts';
import type { LoadOptions } from './types.ts';

/** A finding with what it is about. */
export interface LocatedFinding extends Finding {
  path: Path;
  /** What would be right in place of the value, as YAML. */
  suggest?: string | undefined;
}

/** All that is known of a text. */
export interface Inspection {
  /** By position in the file. */
  findings: LocatedFinding[];
  /** null when the text cannot be read as a router file. */
  file: CheckedFile | null;
  /** null when the text is beyond parsing. */
  parsed: { source: Source; locator: Locator } | null;
}

/** The caller's variables, then those of the file's `environment_variables`. */
const lookupIn = (tree: Tree, { lookup }: LoadOptions) => {
  const own = asTree(tree['environment_variables']);
  return (name: string): string | undefined => {
    // Keys out of files often end in a line break. One set to nothing is what shells leave of one taken back.
    const found = lookup(name)?.trim();
    if (found) return found;
    const value = Object.hasOwn(own, name) ? own[name] : undefined;
    const reference = referencedName(value);
    if (reference !== undefined) return lookup(reference)?.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : asText(value);
  };
};

const check = (file: CheckedFile, locator: Locator): LocatedFinding[] => {
  const findings: LocatedFinding[] = [];
  const report: Report = (code, path, part, message, suggest) =>
    void findings.push({
      severity: FINDINGS[code].severity,
      code,
      message,
      range: locator.range(path, part),
      path,
      suggest,
    });
  for (const run of CHECKS) run(file, report);
  return findings;
};

const byPosition = (a: Finding, b: Finding): number =>
  a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;

/** What stands behind an anchor is found once for each of its aliases. */
const withoutTwins = (findings: readonly LocatedFinding[]): LocatedFinding[] => {
  const seen = new Set<string>();
  return findings.filter(({ code, message, range }) => {
    const key = JSON.stringify([code, message, range]);
    return !seen.has(key) && seen.add(key);
  });
};

/** Never throws. `parse` may know the text before an edit. */
export const inspect = (text: string, options: LoadOptions, parse = parseSource): Inspection => {
  const { findings: syntax, tree, parsed } = readYaml(text, parse);
  if (!tree || !parsed) return { findings: syntax.sort(byPosition), file: null, parsed };
  const lookup = lookupIn(tree, options);
  const { resolved, unset } = resolveReferences(tree, lookup);
  const file: CheckedFile = {
    written: tree,
    resolved,
    outline: outlineOf(resolved),
    ids: deploymentIds(asList(tree['model_list'])),
    unset,
    lookup,
    priced: ({ path, provider, model = '', params }) =>
      // By what each request names.
      isPattern(model) ||
      effectivePrices({
        provider: provider ?? '',
        upstreamModel: recogniseModel(model).upstreamModel,
        params,
        info: asTree(valueAt(resolved, [...path, 'model_info'])),
      }) !== null,
  };
  const findings = withoutTwins([...syntax, ...check(file, parsed.locator)]).sort(byPosition);
  return { findings, file, parsed };
};
