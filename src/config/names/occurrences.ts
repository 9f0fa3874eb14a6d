import type { CheckedFile } from '../checks/check.ts';
import type { Locator, Part } from '../locate.ts';
import { asList, asText, asTree, isTree, type Path, valueAt } from '../paths.ts';
import { referencedName } from '../references.ts';
import type { Source } from '../source.ts';

/** A model group and its aliases have one space of names; ids and variables one each. */
export type NameKind = 'group' | 'deployment' | 'variable';

/** A name where it stands. */
export interface Occurrence {
  kind: NameKind;
  name: string;
  role: 'definition' | 'reference';
  path: Path;
  /** Offsets of the name, without quotes. */
  start: number;
  end: number;
}

interface Place {
  kind: NameKind;
  name: string;
  role: Occurrence['role'];
  path: Path;
  part: Part;
}

type Names = Pick<CheckedFile, 'outline' | 'written'>;

const groupPlaces = ({ outline }: Names): Place[] => {
  const refers = (name: string, path: Path): Place => {
    const part = path.at(-1) === name ? 'key' : 'value';
    return { kind: 'group', name, role: 'reference', path, part };
  };
  const defines = (name: string, path: Path, part: Part): Place => ({
    kind: 'group',
    name,
    role: 'definition',
    path,
    part,
  });
  return [
    ...outline.deployments.flatMap(({ group, path }) =>
      group === undefined ? [] : [defines(group, [...path, 'model_name'], 'value')],
    ),
    ...outline.aliases.map(({ name, path }) => defines(name, path, 'key')),
    ...outline.aliases.flatMap(({ target }) => (target ? [refers(target.name, target.path)] : [])),
    ...outline.fallbacks.flatMap(({ from, targets }) =>
      [...(from ? [from] : []), ...targets].map(({ name, path }) => refers(name, path)),
    ),
    ...outline.settingsFor.map(({ name, path }) => refers(name, path)),
  ];
};

const idPlaces = ({ written }: Names): Place[] =>
  asList(written['model_list']).flatMap((_, index): Place[] => {
    const path = ['model_list', index, 'model_info', 'id'];
    const id = valueAt(written, path);
    if (typeof id !== 'string' && typeof id !== 'number') return [];
    return [{ kind: 'deployment', name: String(id), role: 'definition', path, part: 'value' }];
  });

const variablePlaces = ({ written }: Names): Place[] => {
  const places: Place[] = Object.keys(asTree(written['environment_variables'])).map((name) => ({
    kind: 'variable',
    name,
    role: 'definition',
    path: ['environment_variables', name],
    part: 'key',
  }));
  const walk = (value: unknown, path: Path): void => {
    const name = referencedName(value);
    if (name !== undefined) places.push({ kind: 'variable', name, role: 'reference', path, part: 'value' });
    else if (Array.isArray(value)) value.forEach((inner, index) => walk(inner, [...path, index]));
    else if (isTree(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(written, []);
  return places;
};

/** Every name of a file that something else may refer to, by its position; what aliases repeat stands once. */
export const occurrences = (
  names: Names,
  { text }: Pick<Source, 'text'>,
  { span }: Pick<Locator, 'span'>,
): Occurrence[] => {
  const found = new Map<number, Occurrence>();
  for (const { part, ...place } of [...groupPlaces(names), ...idPlaces(names), ...variablePlaces(names)]) {
    const [from, to] = span(place.path, part);
    const written = text.slice(from, to);
    const quotes = /^(["'])(.*)\1$/s.exec(written);
    const shown = quotes?.[2] ?? written;
    const skipped = place.kind === 'variable' && place.role === 'reference' ? 'os.environ/'.length : 0;
    // An alias (`*name`) stands for what is found where its anchor is.
    if (shown.slice(skipped) !== place.name) continue;
    const start = from + (quotes ? 1 : 0) + skipped;
    if (!found.has(start)) found.set(start, { ...place, start, end: start + place.name.length });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};

export const occurrenceAt = (all: readonly Occurrence[], offset: number): Occurrence | undefined =>
  all.find(({ start, end }) => start <= offset && offset <= end);

/** All that are the same name: definitions first, each in the order of the file. */
export const sameName = (all: readonly Occurrence[], { kind, name }: Occurrence): Occurrence[] => {
  const same = all.filter((other) => other.kind === kind && other.name === name);
  const isDefinition = ({ role }: Occurrence): boolean => role === 'definition';
  return [...same.filter(isDefinition), ...same.filter((one) => !isDefinition(one))];
};

/** Why a name cannot be given; undefined when it can. */
export const nameObstacle = (
  all: readonly Occurrence[],
  { kind, name }: Occurrence,
  wanted: string,
): string | undefined => {
  if (asText(wanted)?.trim() === '') return 'A name cannot be empty.';
  if (kind === 'variable' && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(wanted)) {
    return 'The name of a variable has letters, digits and _ only.';
  }
  const taken = all.some(
    (other) => other.kind === kind && other.name === wanted && other.role === 'definition',
  );
  if (wanted !== name && taken) {
    if (kind === 'group') return `There is a model group or an alias “${wanted}” already.`;
    if (kind === 'deployment') return `The id “${wanted}” is taken.`;
  }
  return undefined;
};
