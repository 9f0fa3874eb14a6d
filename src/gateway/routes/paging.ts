/** A page of a list, and whether there is more behind it (or before it, where it was asked for backwards). */
export interface Page<T> {
  items: T[];
  hasMore: boolean;
}

const MOST = 1000;

/** A whole number from 1 to 1000; undefined when nothing was asked, null when it is none. */
function sizeOf(asked: unknown): number | undefined | null {
  if (asked === undefined) return undefined;
  const size = typeof asked === 'string' && /^\d+$/.test(asked) ? Number(asked) : NaN;
  return size >= 1 && size <= MOST ? size : null;
}

/**
 * As Anthropic pages: `limit`, and ids that the page comes after or before. Who sets no limit gets all, as clients that
 * do not page would miss groups. A text says what is wrong.
 */
export function pageByIds<T extends { id: string }>(
  all: readonly T[],
  { limit, after_id: after, before_id: before }: Readonly<Record<string, unknown>>,
): Page<T> | string {
  const size = sizeOf(limit);
  if (size === null) return `limit: Input should be a whole number from 1 to ${MOST}`;
  if (after !== undefined && before !== undefined) return 'Only one of after_id and before_id can be used';
  const backwards = before !== undefined;
  const id = after ?? before;
  const at = id === undefined ? -1 : all.findIndex((one) => one.id === id);
  if (id !== undefined && at < 0)
    return `${backwards ? 'before_id' : 'after_id'}: there is no such model in the list`;
  const rest = backwards ? all.slice(0, at) : all.slice(at + 1);
  const items = size === undefined ? rest : backwards ? rest.slice(-size) : rest.slice(0, size);
  return { items, hasMore: items.length < rest.length };
}

/** As Google pages: `pageSize`, and a token that is the place of the next page. */
export function pageByToken<T>(
  all: readonly T[],
  { pageSize, pageToken = '0' }: Readonly<Record<string, unknown>>,
): { items: T[]; next: string | undefined } | string {
  const size = sizeOf(pageSize);
  if (size === null) return `pageSize must be a whole number from 1 to ${MOST}`;
  const from = typeof pageToken === 'string' && /^\d+$/.test(pageToken) ? Number(pageToken) : NaN;
  if (Number.isNaN(from)) return 'pageToken is none of this list';
  const to = from + (size ?? all.length);
  return { items: all.slice(from, to), next: to < all.length ? String(to) : undefined };
}
