import type { CheckedFile } from '../checks/check.ts';
import { isPattern } from '../../contract/patterns.ts';
import type { Locator, Part } from '../locate.ts';
import type { Mention } from '../outline.ts';
import { asList, asTree, isTree, type Path, spell, valueAt } from '../paths.ts';
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
  part: Part;
  /** Offsets of the name, without quotes. */
  start: number;
  end: number;
  style: Style;
}

/** How a text is written: a block (`>-`) has it on the line below. */
export type Style = 'plain' | 'quoted' | 'block';

interface Place {
  kind: NameKind;
  name: string;
  role: Occurrence['role'];
  path: Path;
  part: Part;
}

type Names = Pick<CheckedFile, 'outline' | 'written'>;

const groupPlaces = ({ outline }: Names): Place[] => {
  const refers = ({ name, path }: Mention, part: Part): Place => ({
    kind: 'group',
    name,
    role: 'reference',
    path,
    part,
  });
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
    // The usual way to give one group a strategy is a routing group of its name.
    ...outline.routingNames.map((mention) =>
      outline.groups.includes(mention.name)
        ? refers(mention, 'value')
        : defines(mention.name, mention.path, 'value'),
    ),
    ...outline.aliases.flatMap(({ target }) => (target ? [refers(target, 'value')] : [])),
    ...outline.fallbacks.flatMap(({ from, targets }) => [
      ...(from ? [refers(from, 'key')] : []),
      ...targets.map((target) => refers(target, 'value')),
    ]),
    ...outline.settingsFor.map((mention) =>
      refers(mention, typeof mention.path.at(-1) === 'number' ? 'value' : 'key'),
    ),
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

interface Words {
  style: Style;
  value: string;
  /** Where they begin and end in what is written. */
  at: number;
  end: number;
}

const unescaped = (written: string): string => {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
};

/** The text of a scalar, however it is written; of a block its only line. */
const wordsIn = (written: string): Words => {
  const block = /^[|>][-+]?[ \t]*\r?\n[ \t]*(\S[^\r\n]*?)[ \t]*$/d.exec(written);
  if (block) {
    const [at, end] = block.indices![1]!;
    return { style: 'block', value: block[1] ?? '', at, end };
  }
  const inside = { style: 'quoted', at: 1, end: written.length - 1 } as const;
  if (/^".*"$/s.test(written)) return { ...inside, value: unescaped(written) };
  if (/^'.*'$/s.test(written)) return { ...inside, value: written.slice(1, -1).replaceAll("''", "'") };
  return { style: 'plain', value: written, at: 0, end: written.length };
};

/** Every name of a file that something else may refer to, by its position; what aliases repeat stands once. */
export const occurrences = (
  names: Names,
  { text }: Pick<Source, 'text'>,
  { span }: Pick<Locator, 'span'>,
): Occurrence[] => {
  const found = new Map<number, Occurrence>();
  for (const place of [...groupPlaces(names), ...idPlaces(names), ...variablePlaces(names)]) {
    const [from, to] = span(place.path, place.part);
    const { style, value, at, end } = wordsIn(text.slice(from, to));
    const skipped = place.kind === 'variable' && place.role === 'reference' ? 'os.environ/'.length : 0;
    // An alias (`*name`) stands for what is found where its anchor is.
    if (value.slice(skipped) !== place.name) continue;
    const start = from + at + skipped;
    if (!found.has(start)) found.set(start, { ...place, style, start, end: from + end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
};

export const occurrenceAt = (all: readonly Occurrence[], offset: number): Occurrence | undefined =>
  all.find(({ start, end }) => start <= offset && offset <= end);

/** All that are the same name: definitions first, each in the order of the file. */
export const sameName = (
  all: readonly Occurrence[],
  { kind, name }: Pick<Occurrence, 'kind' | 'name'>,
): Occurrence[] => {
  const same = all.filter((other) => other.kind === kind && other.name === name);
  const isDefinition = ({ role }: Occurrence): boolean => role === 'definition';
  return [...same.filter(isDefinition), ...same.filter((one) => !isDefinition(one))];
};

/** Why a name cannot be given; undefined when it can. */
export const nameObstacle = (
  all: readonly Occurrence[],
  { kind, name }: Pick<Occurrence, 'kind' | 'name'>,
  wanted: string,
): string | undefined => {
  if (wanted.trim() === '') return 'A name cannot be empty.';
  if (wanted.trim() !== wanted) return 'A name cannot begin or end with a space.';
  if (kind === 'variable' && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(wanted)) {
    return 'The name of a variable has letters, digits and _ only.';
  }
  const taken = all.some(
    (other) => other.kind === kind && other.name === wanted && other.role === 'definition',
  );
  const same = sameName(all, { kind, name });
  if (kind === 'variable' && wanted !== name && taken && same.some(({ role }) => role === 'definition')) {
    return `The file sets a variable “${wanted}” already.`;
  }
  const asked = same.find(({ role, part }) => role === 'reference' && part === 'value');
  if (kind === 'group' && isPattern(wanted) && asked && !isPattern(name)) {
    return `“${wanted}” is a pattern, and ${spell(asked.path.filter((step) => typeof step === 'string'))} names this group: there it must be one model.`;
  }
  if (wanted !== name && taken) {
    if (kind === 'group') return `There is a model group or an alias “${wanted}” already.`;
    if (kind === 'deployment') return `The id “${wanted}” is taken.`;
  }
  return undefined;
};
