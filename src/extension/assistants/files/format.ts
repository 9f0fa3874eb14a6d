/** The member of an object, or the item of a list whose member `by` is `is`. */
export type Segment = string | { readonly by: string; readonly is: string };
export type Path = readonly Segment[];

export interface Found {
  value: unknown;
  /** As written in the file. */
  source: string;
}

/**
 * How one kind of file is edited with its comments, its order and its style kept. All take and give the whole text.
 * @throws CannotEdit where the text is broken or written in a way that an edit cannot follow.
 */
export interface Format {
  find(text: string, path: Path): Found | undefined;
  /** Adds what is not there yet; what holds it is. The value of a list's item is the whole item. */
  add(text: string, path: Path, value: unknown): string;
  /** Puts other source in place of a value that is there. */
  replace(text: string, path: Path, source: string): string;
  remove(text: string, path: Path): string;
  /** Whether a container holds nothing but what tells it from others in its list; for the whole file, not even comments. */
  isBare(text: string, path: Path): boolean;
  /** A scalar in the file's syntax. */
  print(value: string | number | boolean): string;
}

/** What to do by hand instead stands with the assistant; this says why. */
export class CannotEdit extends Error {
  override readonly name = 'CannotEdit';
}

/** `env.ANTHROPIC_MODEL`, for people. */
export const pathText = (path: Path): string =>
  path.map((segment) => (typeof segment === 'string' ? segment : segment.is)).join('.');

export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line of the offset ends, before its line break. */
export const lineEnd = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

/** Where the next line begins. */
export const nextLine = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
};

/** Cuts a range out, and its lines with it when nothing else stands on them. */
export const cut = (text: string, start: number, end: number): string => {
  const [from, to] = [lineStart(text, start), nextLine(text, end)];
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
  if (alone) return text.slice(0, from) + text.slice(to);
  const before = text.slice(0, start);
  return (text.slice(from, start).trim() === '' ? before : before.trimEnd()) + text.slice(end);
};
