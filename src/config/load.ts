import type { Finding } from '../contract/admin.ts';
import { buildConfig } from './build.ts';
import type { CheckedFile, Report } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { FINDINGS } from './findings.ts';
import { deploymentIds } from './ids.ts';
import type { Locator } from './locate.ts';
import { outlineOf } from './outline.ts';
import { asList, asText, asTree, type Tree } from './paths.ts';
import { readYaml } from './read.ts';
import { referencedName, resolveReferences } from './references.ts';
import type { Loaded, LoadOptions } from './types.ts';

/** The caller's variables, then those of the file's `environment_variables`. */
const lookupIn = (tree: Tree, { lookup }: LoadOptions) => {
  const own = asTree(tree['environment_variables']);
  return (name: string): string | undefined => {
    const found = lookup(name);
    if (found !== undefined) return found;
    const value = Object.hasOwn(own, name) ? own[name] : undefined;
    const reference = referencedName(value);
    if (reference !== undefined) return lookup(reference);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : asText(value);
  };
};

const check = (file: CheckedFile, locator: Locator): Finding[] => {
  const findings: Finding[] = [];
  const report: Report = (code, path, part, message) =>
    void findings.push({
      severity: FINDINGS[code].severity,
      code,
      message,
      range: locator.range(path, part),
    });
  for (const run of CHECKS) run(file, report);
  return findings;
};

const byPosition = (a: Finding, b: Finding): number =>
  a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;

/** What stands behind an anchor is found once for each of its aliases. */
const withoutTwins = (findings: readonly Finding[]): Finding[] => [
  ...new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.message, finding.range]), finding]),
  ).values(),
];

/** Reads a router file: every finding in it and, when none is an error, its settings. Never throws. */
export const loadConfig = (text: string, options: LoadOptions): Loaded => {
  const { findings: syntax, tree, locator } = readYaml(text);
  if (!tree || !locator) return { findings: syntax.sort(byPosition), config: null };
  const lookup = lookupIn(tree, options);
  const { resolved, unset } = resolveReferences(tree, lookup);
  const file: CheckedFile = {
    written: tree,
    resolved,
    outline: outlineOf(resolved),
    ids: deploymentIds(asList(tree['model_list'])),
    unset,
    lookup,
  };
  const findings = withoutTwins([...syntax, ...check(file, locator)]).sort(byPosition);
  const broken = findings.some(({ severity }) => severity === 'error');
  return { findings, config: broken ? null : buildConfig(file, locator) };
};
