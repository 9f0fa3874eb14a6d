import { isPattern, wildcardsIn } from '../contract/patterns.ts';
import { asList, asText, asTree, isTree, type Path, type Tree, valueAt } from './paths.ts';
import { recogniseModel } from './providers.ts';
import { FALLBACK_KEYS } from './schema/fallbacks.ts';

/** A name and where it stands. */
export interface Mention {
  name: string;
  path: Path;
}

export interface OutlinedDeployment {
  path: Path;
  group: string | undefined;
  model: string | undefined;
  provider: string | null;
  params: Tree;
}

export interface OutlinedFallback {
  key: string;
  section: string;
  /** null: for every group. */
  from: Mention | null;
  targets: Mention[];
}

/** The names of a file and how they hang together, as far as its shape allows to tell: it may be half written. */
export interface Outline {
  deployments: OutlinedDeployment[];
  /** Names of model groups, in the order of the file. */
  groups: string[];
  aliases: (Mention & { target: Mention | undefined })[];
  fallbacks: OutlinedFallback[];
  strategies: Mention[];
  /** Model groups that settings are given for, apart from fallbacks. */
  settingsFor: Mention[];
  /** The members of each routing group. */
  routingGroups: Mention[][];
  /** Names of routing groups. */
  routingNames: Mention[];
}

const SECTIONS = ['router_settings', 'litellm_settings'] as const;

const mentions = (root: Tree, path: Path): Mention[] =>
  asList(valueAt(root, path)).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, path: [...path, index] }] : [],
  );

const mention = (root: Tree, path: Path): Mention[] => {
  const name = valueAt(root, path);
  return typeof name === 'string' ? [{ name, path }] : [];
};

const keysAt = (root: Tree, path: Path): string[] => Object.keys(asTree(valueAt(root, path)));

const outlineDeployments = (root: Tree): OutlinedDeployment[] =>
  asList(root['model_list']).flatMap((entry, index) => {
    if (!isTree(entry)) return [];
    const params = asTree(entry['litellm_params']);
    const model = asText(params['model']);
    const provider = model === undefined ? null : recogniseModel(model).provider;
    return [{ path: ['model_list', index], group: asText(entry['model_name']), model, provider, params }];
  });

const outlineFallbacks = (root: Tree): OutlinedFallback[] =>
  SECTIONS.flatMap((section) => {
    const byGroup = FALLBACK_KEYS.flatMap((key) =>
      asList(valueAt(root, [section, key])).flatMap((_, index) =>
        keysAt(root, [section, key, index]).map((name) => {
          const path = [section, key, index, name];
          return { key, section, from: { name, path }, targets: mentions(root, path) };
        }),
      ),
    );
    const key = 'default_fallbacks';
    return [...byGroup, { key, section, from: null, targets: mentions(root, [section, key]) }];
  });

const outlineAliases = (root: Tree): Outline['aliases'] => {
  const at = ['router_settings', 'model_group_alias'];
  return keysAt(root, at).map((name) => {
    const path = [...at, name];
    const [target] = [...mention(root, path), ...mention(root, [...path, 'model'])];
    return { name, path, target };
  });
};

export const outlineOf = (root: Tree): Outline => {
  const deployments = outlineDeployments(root);
  const routing = ['router_settings', 'routing_groups'];
  const routingPaths = asList(valueAt(root, routing)).map((_, index) => [...routing, index]);
  const policies = ['router_settings', 'model_group_retry_policy'];
  const routingGroups = routingPaths.map((path) => mentions(root, [...path, 'models']));
  return {
    deployments,
    groups: [...new Set(deployments.flatMap(({ group }) => group ?? []))],
    aliases: outlineAliases(root),
    fallbacks: outlineFallbacks(root),
    strategies: [
      ...mention(root, ['router_settings', 'routing_strategy']),
      ...mention(root, ['router_settings', 'fallback_strategy']),
      ...routingPaths.flatMap((path) => mention(root, [...path, 'routing_strategy'])),
    ],
    settingsFor: [
      ...keysAt(root, policies).map((name) => ({ name, path: [...policies, name] })),
      ...routingGroups.flat(),
    ],
    routingGroups,
    routingNames: routingPaths.flatMap((path) => mention(root, [...path, 'group_name'])),
  };
};

/** Whether a client may ask for the name: a model group, a routing group, an alias, or what matches the wildcards of a group. */
export function answersTo({ groups, routingNames, aliases }: Outline, name: string): boolean {
  const { provider } = recogniseModel(name);
  const names = provider === null ? [name] : [name, `${provider}/${name}`];
  return (
    routingNames.some((routing) => routing.name === name) ||
    aliases.some((alias) => alias.name === name) ||
    groups.some((group) => names.some((one) => wildcardsIn(group, one) !== null))
  );
}

/** All that clients may ask for, but for what matches wildcards. */
export const callableNames = ({ groups, routingNames, aliases }: Outline): string[] => [
  ...new Set([
    ...groups.filter((group) => !isPattern(group)),
    ...routingNames.map(({ name }) => name),
    ...aliases.map(({ name }) => name),
  ]),
];
