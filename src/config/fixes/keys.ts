import { renameKey, inLine, putAt } from '../edits/put.ts';
import { nodeAt, removeAt } from '../edits/remove.ts';
import { nearestName } from '../nearest.ts';
import { type Path, valueAt } from '../paths.ts';
import { type Section, SECTIONS } from '../sections.ts';
import { fix, type Broken, type Fix, type Fixer } from './fix.ts';

/** LiteLLM's keys that have another name here, in the same mapping. */
const RENAMED: Readonly<Record<string, string>> = {
  base_url: 'api_base',
  organization_id: 'organization',
  initial_weight: 'weight',
  ttft_percentile: 'percentile',
  max_retries: 'num_retries',
};

const fits = ({ at }: Section, path: Path): boolean =>
  at.length === path.length && at.every((step, index) => step === '*' || step === path[index]);

const keyOf = ({ finding }: Broken): string => String(finding.path.at(-1));

export const removeKey: Fixer = (broken) => [
  fix(broken, `Remove \`${keyOf(broken)}\``, () => removeAt(broken.source, broken.finding.path, broken.at)),
];

const rename = (broken: Broken, name: string): Fix | null => {
  const { finding, file, source } = broken;
  if (valueAt(file.written, [...finding.path.slice(0, -1), name]) !== undefined) return null;
  return fix(broken, `Rename to \`${name}\``, () => renameKey(source, finding.path, name), {
    preferred: true,
  });
};

/** To the section that knows the key, when its value fits on a line. */
const move = (broken: Broken): Fix | null => {
  const { finding, source } = broken;
  const key = keyOf(broken);
  const home = SECTIONS.find(
    ({ at, keys }) => at.length === 1 && at[0] !== finding.path[0] && keys.includes(key),
  );
  const node = nodeAt(source, finding.path);
  if (!home || !node?.range) return null;
  const yaml = source.text.slice(node.range[0], node.range[1]).trim();
  if (yaml.includes('\n') || valueAt(broken.file.written, [...home.at, key]) !== undefined) return null;
  return fix(broken, `Move to \`${home.at.join('.')}\``, () => [
    ...putAt(source, [...home.at, key], inLine(yaml)),
    ...removeAt(source, finding.path),
  ]);
};

export const unknownKey: Fixer = (broken) => {
  const section = SECTIONS.find((one) => fits(one, broken.finding.path.slice(0, -1)));
  const near = nearestName(keyOf(broken), section?.keys ?? []);
  return [near === undefined ? move(broken) : rename(broken, near), ...removeKey(broken)];
};

export const ignoredKey: Fixer = (broken) => {
  const section = SECTIONS.find((one) => fits(one, broken.finding.path.slice(0, -1)));
  const other = RENAMED[keyOf(broken)];
  const known = other !== undefined && section?.keys.includes(other);
  return [known ? rename(broken, other) : move(broken), ...removeKey(broken)];
};
