import * as l10n from '@vscode/l10n';
import { modelFigures, type KnownModel } from '../../config/assist/models.ts';
import { entriesSnippet, fileSnippet, RECIPES, withoutPlaceholders } from '../../config/assist/snippets.ts';
import { usualVariable } from '../../config/fixes/secrets.ts';
import { PROVIDERS, type Source } from '../../config/index.ts';
import { holdsSecret } from '../../config/schema/secrets.ts';
import type { Cursor } from './cursor.ts';
import { groupOffers } from './group-offers.ts';
import { keyOffers } from './key-offers.ts';
import { literal, written } from './placed.ts';
import { type Reference, referenceAt, VARIABLE } from './reference.ts';
import { readTree } from './router-names.ts';

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

export type Offered = Omit<NameOffer, 'kind' | 'start' | 'end'>;

const recipes = (snippet: typeof fileSnippet): Offered[] =>
  RECIPES.map((recipe) => ({
    name: recipe.name,
    detail: 'Switchyard',
    snippet: snippet(recipe),
    documentation: `${recipe.summary}\n\n\`\`\`yaml\n${withoutPlaceholders(fileSnippet(recipe))}\`\`\``,
  }));

/** Providers end with a slash, after which their models are offered. */
const models = (known: readonly KnownModel[], reference: Reference): Offered[] => [
  ...known.map((model) => ({
    name: model.name,
    detail: modelFigures(model),
    snippet: literal(written(reference, model.name)),
  })),
  ...Object.entries(PROVIDERS)
    .filter(([, { wire }]) => wire !== null)
    .map(([name]) => ({ name: `${name}/`, detail: l10n.t('provider'), snippet: `${name}/` })),
];

const providersIn = ({ text }: Source, { hasColon }: Reference): Offered[] =>
  Object.entries(PROVIDERS)
    .filter(([name, { wire }]) => wire !== null && text.includes(`${name}/`))
    .map(([name]) => ({
      name,
      detail: l10n.t('provider'),
      snippet: hasColon ? name : `${name}: {budget_limit: $1, time_period: 1d}$0`,
    }));

/** The usual name for the place first, then as they come. */
const variables = (source: Source, reference: Reference, known: readonly KnownVariable[]): Offered[] => {
  const { path, start } = reference;
  const begun = source.text.slice(0, start).endsWith(VARIABLE) ? '' : VARIABLE;
  const usual = holdsSecret(path) ? usualVariable(readTree(source), path) : undefined;
  const first = known.filter(({ name }) => name === usual);
  const all =
    usual === undefined || first.length > 0
      ? [...first, ...known.filter(({ name }) => name !== usual)]
      : [{ name: usual, detail: l10n.t('not set') }, ...known];
  return all.map(({ name, detail }) => ({
    name: `${begun}${name}`,
    detail,
    snippet: literal(`${begun}${name}`),
  }));
};

const offersAt = (source: Source, reference: Reference, known: Known): Offered[] => {
  switch (reference.kind) {
    case 'group':
      return groupOffers(source, reference);
    case 'variable':
      return variables(source, reference, known.variables);
    case 'model':
      return models(known.models(), reference);
    case 'key':
      return keyOffers(source, reference);
    case 'provider':
      return providersIn(source, reference);
    case 'entry':
      return recipes(entriesSnippet);
    case 'file':
      return readTree(source)['model_list'] === undefined ? recipes(fileSnippet) : [];
  }
};

/** Names for the place of the cursor; none where no name belongs. */
export function nameOffers(source: Source, cursor: Cursor, known: Known): NameOffer[] {
  const reference = referenceAt(cursor);
  if (!reference) return [];
  const { kind, start, end } = reference;
  return offersAt(source, reference, known).map((offer) => ({ kind, start, end, ...offer }));
}
