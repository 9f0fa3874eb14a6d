import { distance } from 'fastest-levenshtein';
import { isPattern } from '../../contract/patterns.ts';
import { DEFAULT_STRATEGY, STRATEGIES, strategyNamed } from '../../contract/strategies.ts';
import { CALLBACKS } from '../callbacks.ts';
import { PRE_CALL_CHECKS } from '../pre-call-checks.ts';
import { scalar } from '../edits/place.ts';
import { inLine, putAt, renameKey, replaceAt } from '../edits/put.ts';
import { removeAt } from '../edits/remove.ts';
import { nearestName } from '../nearest.ts';
import { callableNames } from '../outline.ts';
import { asList, asText, asTree, valueAt } from '../paths.ts';
import { PROVIDERS, recogniseModel } from '../providers.ts';
import { nearestStrategy } from '../strategies.ts';
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

const instead = (
  broken: Broken,
  names: readonly string[],
  near = nearestName(nameOf(broken), names),
): (Fix | null)[] => {
  const { source, finding } = broken;
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
  fix(broken, title, () => removeAt(broken.source, broken.finding.path));

/** Names that would be another mistake at the place: they stand beside it, or a group has one such setting already. */
const takenBeside = ({ file, finding: { path } }: Broken): ReadonlySet<unknown> => {
  const { outline, written } = file;
  const [section, key, , owner] = path;
  const beside = valueAt(written, path.slice(0, -1));
  if (key === 'routing_groups')
    return new Set([
      ...outline.routingNames.map(({ name }) => name),
      ...outline.routingGroups.flat().map(({ name }) => name),
    ]);
  if (typeof path.at(-1) === 'number') return new Set([...asList(beside), owner]);
  const begun = outline.fallbacks.filter((entry) => entry.key === key && entry.section === section);
  return new Set([...Object.keys(asTree(beside)), ...begun.map(({ from }) => from?.name)]);
};

/** A reference to a model group that there is not. */
export const unknownGroup: Fixer = (broken) => {
  const taken = takenBeside(broken);
  const others = callableNames(broken.file.outline).filter((other) => !taken.has(other));
  const name = nameOf(broken);
  return [...instead(broken, ranked(name, others, 3)), removal(broken, `Remove “${name}”`)];
};

/** An alias does not stand for another alias. */
export const unknownAliasTarget: Fixer = (broken) => {
  const { path } = broken.finding;
  const name = nameOf(broken);
  const targets = callableNames({ ...broken.file.outline, aliases: [] });
  const alias = { ...broken, finding: { ...broken.finding, path: path.slice(0, 3) } };
  return [
    ...instead(broken, ranked(name, targets, 3)),
    removal(alias, `Remove the alias “${String(path[2])}”`),
  ];
};

/** An alias with nothing behind it, or with other settings only. */
export const missingAliasTarget: Fixer = (broken) => {
  const { finding, source, file } = broken;
  const path = finding.path.slice(0, 3);
  const targets = callableNames({ ...file.outline, aliases: [] });
  const key = finding.path.length > 3 ? 'model: ' : '';
  return [
    ...ranked(String(path[2]), targets, 3).map((name) =>
      fix(broken, `Add \`${key}${scalar(name)}\``, () => putAt(source, finding.path, inLine(scalar(name))), {
        preferred: targets.length === 1,
      }),
    ),
    removal({ ...broken, finding: { ...finding, path } }, `Remove the alias “${String(path[2])}”`),
  ];
};

/** A strategy that is no text: the one that a list names, else the likeliest. */
export const oddStrategy: Fixer = (broken) => {
  const listed = asList(valueAt(broken.file.written, broken.finding.path));
  const meant = listed.map(asText).find((one) => one !== undefined && strategyNamed(one) !== undefined);
  if (meant !== undefined) return instead(broken, [meant], meant);
  return instead(broken, ranked(DEFAULT_STRATEGY, Object.keys(STRATEGIES), 3));
};

export const unknownStrategy: Fixer = (broken) => {
  const near = nearestStrategy(nameOf(broken));
  const names = ranked(nameOf(broken), Object.keys(STRATEGIES), 3).filter((name) => name !== near);
  return instead(broken, near === undefined ? names : [near, ...names.slice(0, 2)], near);
};

/** What is no callback, or no check, in a list of such. */
const unknownOf =
  (known: readonly string[]): Fixer =>
  (broken) => {
    const name = nameOf(broken);
    const near = nearestName(name, known);
    const beside = asList(valueAt(broken.file.written, broken.finding.path.slice(0, -1)));
    const free = near !== undefined && !beside.includes(near);
    return [...(free ? instead(broken, [near], near) : []), removal(broken, `Remove “${name}”`)];
  };

export const unknownCallback = unknownOf(CALLBACKS);
export const unknownCheck = unknownOf(Object.keys(PRE_CALL_CHECKS));

/** As the message says: the pattern that the model is filled by becomes the name of the group. */
export const wildcardModel: Fixer = (broken) => {
  const { file, finding, source } = broken;
  const { deployments, aliases, fallbacks, settingsFor } = file.outline;
  const entry = deployments.find(({ path }) => path[1] === finding.path[1]);
  const { group, model } = entry ?? {};
  if (entry === undefined || model === undefined || group === undefined || isPattern(group)) return [];
  const referred = [
    ...aliases.map(({ target }) => target),
    ...fallbacks.flatMap(({ from, targets }) => [from, ...targets]),
    ...settingsFor,
  ].some((mention) => mention?.name === group);
  if (referred) return [];
  return [
    fix(broken, `Change \`model_name\` to “${model}”`, () =>
      replaceAt(source, [...entry.path, 'model_name'], scalar(model)),
    ),
  ];
};

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

/** A number behind the name. */
export const duplicateName: Fixer = (broken) => {
  const { file, finding, source } = broken;
  const name = String(valueAt(file.written, finding.path));
  const isId = finding.path.at(-1) === 'id';
  const taken = isId ? file.ids : callableNames(file.outline);
  let free = name;
  for (let twin = 2; taken.includes(free); twin++) free = `${name}-${twin}`;
  return [
    fix(broken, `Rename to “${free}”`, () => replaceAt(source, finding.path, scalar(free)), {
      preferred: true,
    }),
    isId
      ? fix(broken, 'Remove the id; one is derived from the model', () => removeAt(source, finding.path))
      : null,
  ];
};
