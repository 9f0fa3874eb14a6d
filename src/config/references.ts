import { isTree, type Path, type Tree } from './paths.ts';

const REFERENCE = /^os\.environ\/([A-Za-z_][A-Za-z0-9_]*)$/;
/** Attempts at one, such as `os.environ.NAME` and `${NAME}`; a password may begin with a `$` too. */
const ATTEMPTS = [
  /^os\.(environ|getenv)\b/i,
  /^\$(\{[A-Z][A-Z0-9_]+\}|[A-Z][A-Z0-9_]+)$/,
  /^env[:/.][A-Z][A-Z0-9_]+$/i,
];

/** NAME of `os.environ/NAME`. */
export const referencedName = (value: unknown): string | undefined =>
  typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;

export const isBadReference = (value: unknown): value is string =>
  typeof value === 'string' && !REFERENCE.test(value) && ATTEMPTS.some((attempt) => attempt.test(value));

export interface Unset {
  path: Path;
  name: string;
}

/** Keys that must be there: while their variable is unset they keep the reference as it is written. */
const KEPT = new Set<unknown>(['model', 'model_name', 'group_name']);

/** Empty values (`key:`) count as not written. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isTree(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
};

/** The tree with variables in place of their references; those that are not set are left out and listed. */
export const resolveReferences = (
  root: Tree,
  lookup: (name: string) => string | undefined,
): { resolved: Tree; unset: Unset[] } => {
  const unset: Unset[] = [];

  const resolve = (value: unknown, path: Path): unknown => {
    const name = referencedName(value);
    if (name !== undefined) {
      const found = lookup(name);
      // A variable set to nothing is what shells leave of one that was taken back.
      if (found !== undefined && found !== '') return found;
      unset.push({ path, name });
      const step = path.at(-1);
      return typeof step === 'number' || KEPT.has(step) ? value : undefined;
    }
    if (Array.isArray(value)) return value.map((inner, index) => resolve(inner, [...path, index]));
    return isTree(value) ? resolveTree(value, path) : value;
  };

  const resolveTree = (tree: Tree, path: Path): Tree => {
    const entries = Object.entries(tree).map(
      ([key, inner]) => [key, resolve(inner, [...path, key])] as const,
    );
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };

  return { resolved: resolveTree(root, []), unset };
};
