import { type Path, type Tree, valueAt } from '../paths.ts';

/** The number at the path, which may stand in quotes or come from a variable; undefined when there is none. */
export const numberAt = (root: Tree, path: Path): number | undefined => {
  const value = valueAt(root, path);
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  const number = Number(typeof value === 'string' ? value.replaceAll('_', '') : value);
  return Number.isNaN(number) ? undefined : number;
};

const ON: ReadonlySet<unknown> = new Set([true, 'true', 'yes', 'on']);

export const isOn = (root: Tree, path: Path, standard = false): boolean => {
  const value = valueAt(root, path);
  if (value === undefined) return standard;
  return ON.has(typeof value === 'string' ? value.toLowerCase() : value);
};
