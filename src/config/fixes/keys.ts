import { moveAt } from '../edits/move.ts';
import { mergeTwin } from '../edits/merge.ts';
import { renameKey } from '../edits/put.ts';
import { nodeAt, removeAt, removeTwin } from '../edits/remove.ts';
import { nearestName } from '../nearest.ts';
import { asTree, type Path, spell, valueAt } from '../paths.ts';
import { homeOf, sectionAt } from '../sections.ts';
import { fix, type Broken, type Fix, type Fixer } from './fix.ts';
import { unknownCheck } from './names.ts';

/** LiteLLM's keys that have another name here, in the same mapping. */
const RENAMED: Readonly<Record<string, string>> = {
  base_url: 'api_base',
  organization_id: 'organization',
  initial_weight: 'weight',
  ttft_percentile: 'percentile',
  max_retries: 'num_retries',
};

const keyOf = ({ finding }: Broken): string => String(finding.path.at(-1));

/** `litellm_params` cannot be empty: without its only key it would be another error. */
const isNeeded = ({ file, finding: { path } }: Broken): boolean =>
  path[0] === 'model_list' &&
  path[2] === 'litellm_params' &&
  path.length === 4 &&
  Object.keys(asTree(valueAt(file.written, path.slice(0, -1)))).length === 1;

export const removeKey: Fixer = (broken) => [
  isNeeded(broken)
    ? null
    : fix(broken, `Remove \`${keyOf(broken)}\``, () => removeAt(broken.source, broken.finding.path)),
];

/** An id comes from the model where there is none; other names are needed. */
export const removeEmpty: Fixer = (broken) => (keyOf(broken) === 'id' ? removeKey(broken) : []);

export const removeDuplicate: Fixer = (broken) => [
  fix(broken, `Merge it into the \`${keyOf(broken)}\` above`, () => mergeTwin(broken.source, broken.at), {
    preferred: true,
  }),
  fix(broken, `Remove this \`${keyOf(broken)}\``, () => removeTwin(broken.source, broken.at)),
];

const rename = (broken: Broken, name: string): Fix | null => {
  const { finding, file, source } = broken;
  if (valueAt(file.written, [...finding.path.slice(0, -1), name]) !== undefined) return null;
  return fix(broken, `Rename to \`${name}\``, () => renameKey(source, finding.path, name), {
    preferred: true,
  });
};

const spelled = (path: Path): string => spell(path.filter((step) => typeof step === 'string'));

/** To the mapping that knows the key. */
const move = (broken: Broken): Fix | null => {
  const { finding, source, file } = broken;
  const key = keyOf(broken);
  const home = homeOf(finding.path);
  if (!home || home.includes('*') || valueAt(file.written, [...home, key]) !== undefined) return null;
  const preferred = finding.path[0] === 'model_list';
  return fix(broken, `Move to \`${spelled(home)}\``, () => moveAt(source, finding.path, home), { preferred });
};

/** What holds an anchor for others may stand at the top by a name that tells so. */
const asExtension = (broken: Broken): Fix | null => {
  const { path } = broken.finding;
  const anchored = nodeAt(broken.source, path)?.anchor !== undefined;
  return path.length === 1 && anchored ? rename(broken, `x-${keyOf(broken)}`) : null;
};

export const unknownKey: Fixer = (broken) => {
  if (typeof broken.finding.path.at(-1) === 'number') return unknownCheck(broken);
  const section = sectionAt(broken.finding.path);
  const near = nearestName(keyOf(broken), section?.keys ?? []);
  const mended = near === undefined ? (move(broken) ?? asExtension(broken)) : rename(broken, near);
  return [mended, ...removeKey(broken)];
};

export const ignoredKey: Fixer = (broken) => {
  if (typeof broken.finding.path.at(-1) === 'number') return unknownCheck(broken);
  const other = RENAMED[keyOf(broken)];
  const known = other !== undefined && sectionAt(broken.finding.path)?.keys.includes(other);
  return [known ? rename(broken, other) : move(broken), ...removeKey(broken)];
};
