/** From the root of the file: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A mapping of the file, as far as it is one. */
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asTree = (value: unknown): Tree => (isTree(value) ? value : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => {
    if (typeof step === 'number') return asList(value)[step];
    return isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);

/** `a.b[2].c`, for messages. */
export const spell = (path: Path): string =>
  path.reduce<string>(
    (spelled, step) =>
      typeof step === 'number' ? `${spelled}[${step}]` : spelled === '' ? step : `${spelled}.${step}`,
    '',
  );
