import * as l10n from '@vscode/l10n';
import { modelFigures, type KnownModel } from '../../config/assist/models.ts';
import { entriesSnippet, fileSnippet, RECIPES, withoutPlaceholders } from '../../config/assist/snippets.ts';
import { PROVIDERS, type Source, type Tree, valueAt } from '../../config/index.ts';
import { FALLBACK_KEYS } from '../../config/schema/fallbacks.ts';
import { type Reference, referenceAt } from './reference.ts';
import { readTree, type RouterName, routerNames } from './router-names.ts';

export interface NameOffer {
  kind: Reference['kind'];
  name: string;
  /** One line beside the name. */
  detail: string;
  /** With `$0` where the cursor goes next. */
  snippet: string;
  /** Markdown, beside the list. */
  documentation?: string;
  start: number;
  end: number;
}

/** A variable that can be referred to; `detail` tells where it is set, or that it is not. */
export interface KnownVariable {
  name: string;
  detail: string;
}

export interface Known {
  variables: readonly KnownVariable[];
  models: () => readonly KnownModel[];
}

const deploymentsIn = (models: readonly string[]): string =>
  models.length === 1 ? l10n.t('1 deployment') : l10n.t('{0} deployments', models.length);

const detailOf = ({ means }: RouterName): string =>
  'models' in means ? deploymentsIn(means.models) : l10n.t('alias of {0}', means.target);

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Names that make no sense at the place: a group is no fallback of its own, and stands once in a list. */
const senseless = (tree: Tree, { path, name }: Reference): ReadonlySet<string> => {
  if (typeof path.at(-1) !== 'number') return new Set();
  const list = path.slice(0, -1);
  const owner = list.at(-1);
  const others = namesIn(valueAt(tree, list)).filter((other) => other !== name);
  const isFallback = (FALLBACK_KEYS as readonly unknown[]).includes(list[1]) && typeof owner === 'string';
  return new Set(isFallback ? [...others, owner] : others);
};

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

type Offered = Omit<NameOffer, 'kind' | 'start' | 'end'>;

const groups = (source: Source, reference: Reference): Offered[] => {
  const { path, form } = reference;
  const isDefinition = path.at(-1) === 'model_name';
  const left = senseless(readTree(source), reference);
  return routerNames(source)
    .filter(({ name, means }) => !left.has(name) && (!isDefinition || 'models' in means))
    .map((known) => ({
      name: known.name,
      detail: detailOf(known),
      snippet: form === 'entry' ? `${literal(known.name)}: [$0]` : literal(known.name),
    }));
};

const recipes = (snippet: typeof fileSnippet): Offered[] =>
  RECIPES.map((recipe) => ({
    name: recipe.name,
    detail: 'Switchyard',
    snippet: snippet(recipe),
    documentation: `${recipe.summary}\n\n\`\`\`yaml\n${withoutPlaceholders(fileSnippet(recipe))}\`\`\``,
  }));

/** Providers end with a slash, after which their models are offered. */
const models = (known: readonly KnownModel[]): Offered[] => [
  ...known.map((model) => ({ name: model.name, detail: modelFigures(model), snippet: literal(model.name) })),
  ...Object.entries(PROVIDERS)
    .filter(([, { wire }]) => wire !== null)
    .map(([name]) => ({ name: `${name}/`, detail: l10n.t('provider'), snippet: `${name}/` })),
];

const providersIn = (text: string): Offered[] =>
  Object.entries(PROVIDERS)
    .filter(([name, { wire }]) => wire !== null && text.includes(`${name}/`))
    .map(([name]) => ({
      name,
      detail: l10n.t('provider'),
      snippet: `${name}: {budget_limit: $1, time_period: 1d}$0`,
    }));

const offersAt = (source: Source, reference: Reference, known: Known): Offered[] => {
  switch (reference.kind) {
    case 'group':
      return groups(source, reference);
    case 'variable':
      return known.variables.map(({ name, detail }) => ({ name, detail, snippet: literal(name) }));
    case 'model':
      return models(known.models());
    case 'provider':
      return providersIn(source.text);
    case 'entry':
      return recipes(entriesSnippet);
    case 'file':
      return readTree(source)['model_list'] === undefined ? recipes(fileSnippet) : [];
  }
};

/** Names for the place at `offset`; none where no name belongs. */
export function nameOffers(source: Source, offset: number, known: Known): NameOffer[] {
  const reference = referenceAt(source.text, offset);
  if (!reference) return [];
  const { kind, start, end } = reference;
  return offersAt(source, reference, known).map((offer) => ({ kind, start, end, ...offer }));
}
