import { distance } from 'fastest-levenshtein';
import { STRATEGIES } from '../../contract/strategies.ts';
import { scalar } from '../edits/place.ts';
import { renameKey, replaceAt } from '../edits/put.ts';
import { removeAt } from '../edits/remove.ts';
import { nearestName } from '../nearest.ts';
import { callableNames } from '../outline.ts';
import { asText, valueAt } from '../paths.ts';
import { PROVIDERS, recogniseModel } from '../providers.ts';
import { type Broken, fix, type Fix, type Fixer } from './fix.ts';

/** The nearest first. */
const ranked = (name: string, names: readonly string[], most: number): string[] =>
  [...names].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, most);

/** Whether the finding is about a key: a name that stands left of the colon. */
const isKey = ({ locator, at }: Broken): boolean => locator.at(at).part === 'key';

const nameOf = (broken: Broken): string =>
  isKey(broken)
    ? String(broken.finding.path.at(-1))
    : (asText(valueAt(broken.file.written, broken.finding.path)) ?? '');

const instead = (broken: Broken, names: readonly string[]): (Fix | null)[] => {
  const { source, finding } = broken;
  const near = nearestName(nameOf(broken), names);
  return names.map((name) =>
    fix(
      broken,
      `Replace by “${name}”`,
      () =>
        isKey(broken) ? renameKey(source, finding.path, name) : replaceAt(source, finding.path, scalar(name)),
      { preferred: name === near },
    ),
  );
};

const removal = (broken: Broken, title: string): Fix | null =>
  fix(broken, title, () => removeAt(broken.source, broken.finding.path, broken.at));

/** A reference to a model group that there is not. */
export const unknownGroup: Fixer = (broken) => {
  const { finding, file } = broken;
  const [, key, , owner] = finding.path;
  const others = callableNames(file.outline).filter((name) => name !== owner && name !== key);
  const name = nameOf(broken);
  return [...instead(broken, ranked(name, others, 3)), removal(broken, `Remove “${name}”`)];
};

export const unknownStrategy: Fixer = (broken) =>
  instead(broken, ranked(nameOf(broken), Object.keys(STRATEGIES), 3));

export const cyclicFallback: Fixer = (broken) => [removal(broken, `Remove “${nameOf(broken)}”`)];

export const shadowingAlias: Fixer = (broken) => [
  removal(broken, `Remove the alias “${String(broken.finding.path.at(-1))}”`),
];

export const providerOfModel: Fixer = (broken) => {
  const { finding, source } = broken;
  const model = nameOf(broken);
  const { provider, upstreamModel } = recogniseModel(model);
  const near = provider === null ? undefined : nearestName(provider, Object.keys(PROVIDERS));
  const models = [...(near === undefined ? [] : [`${near}/${upstreamModel}`]), `openai/${model}`];
  return models.map((other, index) =>
    fix(broken, `Replace by “${other}”`, () => replaceAt(source, finding.path, scalar(other)), {
      preferred: index === 0 && near !== undefined,
    }),
  );
};

export const duplicateId: Fixer = (broken) => {
  const { file, finding, source } = broken;
  const id = String(valueAt(file.written, finding.path));
  let free = id;
  for (let twin = 2; file.ids.includes(free); twin++) free = `${id}-${twin}`;
  return [
    fix(broken, `Rename to “${free}”`, () => replaceAt(source, finding.path, scalar(free)), {
      preferred: true,
    }),
    fix(broken, 'Remove the id; one is derived from the model', () => removeAt(source, finding.path)),
  ];
};
