import { parseSource, valueAt } from '../../config/index.ts';
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
  start: number;
  end: number;
}

const deploymentsIn = (models: readonly string[]): string =>
  models.length === 1 ? '1 deployment' : `${models.length} deployments`;

const detailOf = ({ means }: RouterName): string =>
  'models' in means ? deploymentsIn(means.models) : `alias of ${means.target}`;

const describe = ({ name, means }: RouterName): string =>
  'models' in means
    ? [
        `Model group \`${name}\`: ${deploymentsIn(means.models)}\n`,
        ...means.models.map((m) => `- \`${m}\``),
      ].join('\n')
    : `Another name for \`${means.target}\``;

const namesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Names that make no sense at the place: a group is no fallback of its own, and stands once in a list. */
const senseless = (text: string, { path, name }: Reference): ReadonlySet<string> => {
  if (typeof path.at(-1) !== 'number') return new Set();
  const list = path.slice(0, -1);
  const owner = list.at(-1);
  const others = namesIn(valueAt(readTree(parseSource(text)), list)).filter((other) => other !== name);
  const isFallback = (FALLBACK_KEYS as readonly unknown[]).includes(list[1]) && typeof owner === 'string';
  return new Set(isFallback ? [...others, owner] : others);
};

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Names for the place at `offset`; none where no name belongs. */
export function nameOffers(text: string, offset: number, variables: readonly string[]): NameOffer[] {
  const reference = referenceAt(text, offset);
  if (!reference) return [];
  const { kind, form, start, end } = reference;
  const offer = (name: string, detail: string): NameOffer => {
    const snippet = form === 'entry' ? `${literal(name)}: [$0]` : literal(name);
    return { kind, name, detail, snippet, start, end };
  };
  return kind === 'variable'
    ? variables.map((name) => offer(name, 'stored key'))
    : routerNames(text)
        .filter((known) => !senseless(text, reference).has(known.name))
        .map((known) => offer(known.name, detailOf(known)));
}

/** A name that stands at `start` to `end`, and where it is defined: a group's first entry, or an alias. */
export interface NameAt {
  start: number;
  end: number;
  definition: { start: number; end: number };
  /** Markdown. */
  description: string;
}

export function nameAt(text: string, offset: number): NameAt | undefined {
  const reference = referenceAt(text, offset);
  if (reference?.kind !== 'group') return undefined;
  const known = routerNames(text).find(({ name }) => name === reference.name);
  if (!known) return undefined;
  return { start: reference.start, end: reference.end, definition: known, description: describe(known) };
}
