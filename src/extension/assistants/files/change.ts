import { isDeepStrictEqual } from 'node:util';
import type { Format, Path } from './format.ts';

/** One value of a file. Settings are leaves, so that what others add beside them is told apart from them. */
export interface Setting {
  path: Path;
  value: string | number | boolean;
  /** Its program writes other values there by itself: those are taken out too. */
  loose?: boolean;
}

/** The text with all settings in it; nothing else is touched. */
export const apply = (format: Format, text: string, settings: readonly Setting[]): string =>
  settings.reduce((edited, { path, value }) => put(format, edited, path, value), text);

const put = (format: Format, text: string, path: Path, value: Setting['value']): string => {
  const found = format.find(text, path);
  if (found) {
    return isDeepStrictEqual(found.value, value) ? text : format.replace(text, path, format.print(value));
  }
  let depth = path.length - 1;
  while (depth > 0 && !format.find(text, path.slice(0, depth))) depth--;
  return format.add(text, path.slice(0, depth + 1), within(path.slice(depth), value));
};

/** What stands at the first segment of the path when nothing but the value is there. */
const within = ([segment, ...rest]: Path, value: unknown): unknown => {
  const [next] = rest;
  const inner = next === undefined ? value : within(rest, value);
  const held = next === undefined ? inner : typeof next === 'string' ? { [next]: inner } : [inner];
  return segment === undefined || typeof segment === 'string'
    ? held
    : { [segment.by]: segment.is, ...(held as object) };
};

export interface Undone {
  /** null: the file was not there before and holds nothing else now. */
  text: string | null;
  /** Settings that were given another value since: they stay. */
  kept: Path[];
}

/** Takes the settings out again and puts back what stood in their place; what was changed since stays. */
export const undo = (
  format: Format,
  before: string | null,
  settings: readonly Setting[],
  current: string,
): Undone => {
  if (current === apply(format, before ?? '', settings)) return { text: before, kept: [] };
  const kept: Path[] = [];
  let text = current;
  for (const { path, value, loose } of settings.toReversed()) {
    const now = format.find(text, path);
    if (!now) continue;
    if (loose === true || isDeepStrictEqual(now.value, value))
      text = takeBack(format, before ?? '', text, path);
    else kept.push(path);
  }
  const nothing = before === null && (text.trim() === '' || format.isBare(text, []));
  return { text: nothing ? null : text, kept: kept.reverse() };
};

const takeBack = (format: Format, before: string, text: string, path: Path): string => {
  const was = format.find(before, path);
  if (was) return format.replace(text, path, was.source);
  let left = format.remove(text, path);
  // What was made to hold it goes with it, once it holds nothing else.
  for (let depth = path.length - 1; depth > 0; depth--) {
    const holder = path.slice(0, depth);
    if (!format.isBare(left, holder)) break;
    const held = format.find(before, holder);
    if (held) {
      const same = format.find(left, holder)?.source === held.source;
      return same ? left : format.replace(left, holder, held.source);
    }
    left = format.remove(left, holder);
  }
  return left;
};
