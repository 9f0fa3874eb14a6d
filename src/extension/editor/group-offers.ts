import * as l10n from '@vscode/l10n';
import { isPattern } from '../../contract/patterns.ts';
import { type Source, type Tree, valueAt } from '../../config/index.ts';
import { asTree } from '../../config/paths.ts';
import { FALLBACK_KEYS } from '../../config/schema/fallbacks.ts';
import type { Offered } from './names.ts';
import { literal, written } from './placed.ts';
import type { Reference } from './reference.ts';
import { readTree, type RouterName, routerNames } from './router-names.ts';

const deploymentsIn = (models: readonly string[]): string =>
  models.length === 1 ? l10n.t('1 deployment') : l10n.t('{0} deployments', models.length);

const detailOf = ({ means }: RouterName): string => {
  if ('models' in means) return deploymentsIn(means.models);
  return 'groups' in means ? l10n.t('routing group') : l10n.t('alias of {0}', means.target);
};

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isFallbackKey = (key: unknown): boolean => (FALLBACK_KEYS as readonly unknown[]).includes(key);

/** Names that make no sense at the place: a group is no fallback of its own, and stands once in a list. */
const senseless = (tree: Tree, { path, name, form }: Reference): ReadonlySet<string | undefined> => {
  const [section, key, , owner] = path;
  if (form === 'key') {
    const beside = Object.keys(asTree(valueAt(tree, path))).filter((other) => other !== name);
    const entries = isFallbackKey(key) ? valueAt(tree, [section!, key!]) : undefined;
    const begun = (Array.isArray(entries) ? entries : []).flatMap((entry) => Object.keys(asTree(entry)));
    return new Set([...beside, ...begun.filter((other) => other !== name)]);
  }
  const isTarget = isFallbackKey(key) && typeof owner === 'string';
  const others =
    typeof path.at(-1) === 'number'
      ? namesIn(valueAt(tree, path.slice(0, -1))).filter((other) => other !== name)
      : [];
  return new Set(isTarget ? [...others, owner] : others);
};

/** What may be named where: only groups hold deployments, and aliases stand for no other alias. */
const mayStand = ({ path, form }: Reference, { name, means }: RouterName): boolean => {
  if (path.at(-1) === 'model_name') return 'models' in means;
  const [, key] = path;
  if (key === 'routing_groups' || key === 'model_group_retry_policy') return !('groups' in means);
  if (key === 'model_group_alias') return !('target' in means);
  return form === 'key' || form === 'entries' || !isPattern(name);
};

const snippetOf = (reference: Reference, name: string): string => {
  const { form, path, hasColon, inFlow } = reference;
  const text = literal(written(reference, name));
  if (form === 'list') return `[${text}$0]`;
  if (form === 'entries') return inFlow ? `[{${text}: [$0]}]` : `\n  - ${text}: [$0]`;
  if (form === 'name' || hasColon) return text;
  if (path[1] !== 'model_group_retry_policy') return `${text}: [$0]`;
  return inFlow ? `${text}: {$0}` : `${text}:\n  $0`;
};

/** Model groups, routing groups and aliases, where one may be named. */
export const groupOffers = (source: Source, reference: Reference): Offered[] => {
  const left = senseless(readTree(source), reference);
  return routerNames(source)
    .filter((known) => !left.has(known.name) && mayStand(reference, known))
    .map((known) => ({
      name: known.name,
      detail: detailOf(known),
      snippet: snippetOf(reference, known.name),
    }));
};
