import { asTree, isTree, type Path, type Tree, valueAt } from '../paths.ts';
import { providerNamed } from '../providers.ts';
import { isBadReference } from '../references.ts';
import { fileSchema } from '../schema/index.ts';
import type { Check, CheckedFile } from './check.ts';

export const badReferences: Check = ({ written }, report) => {
  const walk = (value: unknown, path: Path): void => {
    if (isBadReference(value)) {
      const message =
        value.toLowerCase() === 'os.environ/'
          ? 'The name of the variable is missing: write `os.environ/NAME`.'
          : 'This looks like an environment variable, but would be taken as plain text. Write `os.environ/NAME`, with a name of letters, digits and `_`.';
      report('bad-reference', path, 'value', message);
    } else if (Array.isArray(value)) {
      value.forEach((inner, index) => walk(inner, [...path, index]));
    } else if (isTree(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    }
  };
  walk(written, []);
};

/** The variable that a deployment's key is taken from when it names none; undefined when it needs none. */
export const impliedKeyVariable = (provider: string | null, written: Tree): string | undefined => {
  const needsNone = ['api_key', 'api_base', 'mock_response'].some((key) => written[key] !== undefined);
  return provider === null || needsNone ? undefined : providerNamed(provider)?.keyVariable;
};

export const writtenParams = ({ written }: Pick<CheckedFile, 'written'>, entry: Path): Tree =>
  asTree(valueAt(written, [...entry, 'litellm_params']));

/** Whether the entry of `model_list` that `path` leads into answers without its provider. */
const isMocked = (file: CheckedFile, path: Path): boolean =>
  writtenParams(file, path.slice(0, 2))['mock_response'] !== undefined;

/** By position in `model_list`: the variables that the entry waits for. */
export const missingVariables = (file: CheckedFile): Map<number, Set<string>> => {
  const missing = new Map<number, Set<string>>();
  const add = (index: unknown, name: string) => {
    if (typeof index === 'number') missing.set(index, (missing.get(index) ?? new Set()).add(name));
  };
  for (const { path, name } of file.unset)
    if (path[0] === 'model_list' && !isMocked(file, path)) add(path[1], name);
  for (const { path, provider } of file.outline.deployments) {
    const name = impliedKeyVariable(provider, writtenParams(file, path));
    if (name !== undefined && !file.lookup(name)) add(path[1], name);
  }
  return missing;
};

const FILE_KEYS: ReadonlySet<string> = new Set(Object.keys(fileSchema.shape));

const HOW = 'Set it in the environment, or store it in the editor with “Switchyard: Set API Key”.';

/** What it means for the requests that a deployment is left out. */
const lossTeller = (
  { outline, ids }: CheckedFile,
  missing: ReadonlyMap<number, unknown>,
): ((index: number) => string) => {
  const groups = new Map<number, string | undefined>();
  const members = new Map<string | undefined, number[]>();
  for (const { group, path } of outline.deployments) {
    const index = Number(path[1]);
    groups.set(index, group);
    members.set(group, (members.get(group) ?? []).concat(index));
  }
  return (index) => {
    const group = groups.get(index);
    const siblings = members.get(group) ?? [];
    const name = group ?? '?';
    const id = ids[index] ?? '';
    if (siblings.length === 1)
      return `\`${name}\` has only the deployment \`${id}\`, so it cannot answer until it is set.`;
    const left = siblings.some((sibling) => !missing.has(sibling));
    const rest = left ? '' : ', and all others of the group are left out too';
    return `The deployment \`${id}\` of \`${name}\` is left out until it is${rest}.`;
  };
};

/** Other sections only hold anchors, whose variables are told of where they are merged. */
const isRead = ([section]: Path): boolean => typeof section === 'string' && FILE_KEYS.has(section);

export const unsetVariables: Check = (file, report) => {
  const missing = missingVariables(file);
  const loss = lossTeller(file, missing);
  const isEntry = (path: Path): path is [string, number, ...Path] =>
    path[0] === 'model_list' && typeof path[1] === 'number';
  for (const { path, name } of file.unset) {
    if (!isRead(path) || (isEntry(path) && isMocked(file, path))) continue;
    const meaning = isEntry(path) ? loss(path[1]) : 'The key counts as not set.';
    report('unset-variable', path, 'value', `The variable ${name} is not set. ${meaning} ${HOW}`);
  }
  const inText = new Set(file.unset.map(({ path, name }) => `${String(path[1])} ${name}`));
  for (const [index, names] of missing) {
    for (const name of names) {
      if (inText.has(`${index} ${name}`)) continue;
      const message = `There is no \`api_key\`, and the variable ${name} is not set. ${loss(index)} ${HOW}`;
      report('missing-api-key', ['model_list', index, 'litellm_params', 'model'], 'value', message);
    }
  }
};
