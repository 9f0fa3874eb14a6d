import * as l10n from '@vscode/l10n';
import { isCollection, isMap, isScalar, isSeq, type Node, stringify, type YAMLSeq } from 'yaml';
import {
  addItem,
  addKey,
  CannotEdit as CannotPlace,
  pairOf,
  putValue,
  removeItem,
  type Written,
} from '../../../config/edits/place.ts';
import { applySplices } from '../../../config/edits/splice.ts';
import { parseSource, type Source } from '../../../config/source.ts';
import {
  CannotEdit,
  type Format,
  lineBreakOf,
  lineEnd,
  lineStart,
  nextLine,
  type Path,
  type Segment,
} from './format.ts';

/** YAML in block style, which people write settings in. */
export const yaml: Format = {
  find(text, path) {
    const source = sourceOf(text);
    const node = nodeAt(source, path);
    return (
      node && {
        value: node.toJS(source.doc) as unknown,
        source: text.slice(startOf(node), endOf(text, node)),
      }
    );
  },

  add(text, path, value) {
    const source = sourceOf(text);
    const [holder, segment] = [path.slice(0, -1), path.at(-1)!];
    const parent = nodeAt(source, holder);
    const nl = lineBreakOf(text);
    if (holder.length > 0 && isEmpty(parent)) return fill(source, holder, segment, value);
    if (isEmpty(parent)) {
      const body = stringify(typeof segment === 'string' ? { [segment]: value } : [value], STYLE);
      const gap = text === '' || text.endsWith('\n') ? '' : nl;
      return text + gap + body.replaceAll('\n', nl);
    }
    if (isCollection(parent) && parent.flow)
      throw new CannotEdit(l10n.t('it is written in one line with braces'));
    return placed(() => {
      if (typeof segment === 'string' && isMap(parent)) {
        return applySplices(text, [addKey(source, parent, segment, written(value, nl))]);
      }
      if (typeof segment !== 'string' && isSeq(parent)) {
        return applySplices(text, [addItem(source, parent, '', (pad) => block(value, pad, nl))]);
      }
      throw new CannotEdit(l10n.t('another kind of value stands there'));
    });
  },

  replace(text, path, source) {
    const parsed = sourceOf(text);
    const parent = nodeAt(parsed, path.slice(0, -1));
    const segment = path.at(-1);
    const pair = typeof segment === 'string' ? pairOf(parent, segment) : undefined;
    if (!pair) throw new CannotEdit(l10n.t('a list stands where a value is expected'));
    return placed(() =>
      applySplices(text, putValue(parsed, pair, { flow: source, block: () => ` ${source}` })),
    );
  },

  remove(text, path) {
    const source = sourceOf(text);
    const parent = nodeAt(source, path.slice(0, -1));
    const segment = path.at(-1)!;
    if (typeof segment !== 'string' && isSeq(parent)) {
      const index = parent.items.indexOf(childOf(parent, segment));
      return placed(() => applySplices(text, removeItem(source, parent as YAMLSeq<Node>, index)));
    }
    const pair = typeof segment === 'string' ? pairOf(parent, segment) : undefined;
    if (!pair) return text;
    const end = pair.value?.range ? endOf(text, pair.value) : pair.key.range![1];
    const line = lineStart(text, startOf(pair.key));
    const lead = text.slice(line, startOf(pair.key));
    if (lead.trim() !== '') {
      // The first key of a list's item stands beside the dash: the next one takes its place.
      const next = isMap(parent) ? parent.items[parent.items.indexOf(pair) + 1] : undefined;
      if (!next) throw new CannotEdit(l10n.t('the only key of a list item is not removed by itself'));
      return text.slice(0, startOf(pair.key)) + text.slice(startOf(next.key as Node));
    }
    return text.slice(0, line) + text.slice(nextLine(text, end));
  },

  isBare(text, path) {
    const source = sourceOf(text);
    const node = nodeAt(source, path);
    if (path.length === 0) return isEmpty(node) && !text.includes('#');
    if (!node) return false;
    if (isEmpty(node)) return true;
    const last = path.at(-1);
    if (!isCollection(node)) return false;
    return node.items.every((item) => {
      const key: unknown = (item as { key?: Node }).key;
      return typeof last === 'object' && isScalar(key) && key.value === last.by;
    });
  },

  print: (value) => stringify(value, { lineWidth: 0 }).trimEnd(),
};

const STYLE = { lineWidth: 0 } as const;

const sourceOf = (text: string): Source => {
  const source = parseSource(text);
  const [error] = source.doc.errors;
  if (error)
    throw new CannotEdit(l10n.t('line {0} is not valid YAML', source.lines.linePos(error.pos[0]).line));
  return source;
};

/** What the shared edits cannot follow, these cannot either. */
const placed = (edit: () => string): string => {
  try {
    return edit();
  } catch (error) {
    throw error instanceof CannotPlace ? new CannotEdit(error.message) : error;
  }
};

const nodeAt = ({ doc }: Source, path: Path): Node | undefined => {
  let node: Node | null | undefined = doc.contents;
  for (const segment of path) node = node && childOf(node, segment);
  return node ?? undefined;
};

const childOf = (node: Node, segment: Segment): Node | undefined => {
  if (typeof segment === 'string') return pairOf(node, segment)?.value ?? undefined;
  if (!isSeq(node)) return undefined;
  return (node.items as Node[]).find((item) => {
    const telling = pairOf(item, segment.by)?.value;
    return isScalar(telling) && telling.value === segment.is;
  });
};

const isEmpty = (node: Node | undefined): boolean =>
  !node || (isScalar(node) ? node.value === null : isCollection(node) && node.items.length === 0);

/** Gives a key that stands empty its first member: after its colon, or in place of `[]` or `{}`. */
const fill = (source: Source, holder: Path, segment: Segment, value: unknown): string => {
  const { text } = source;
  const key = holder.at(-1)!;
  const pair = typeof key === 'string' ? pairOf(nodeAt(source, holder.slice(0, -1)), key) : undefined;
  if (!pair) throw new CannotEdit(l10n.t('an empty item of a list is not filled'));
  const nl = lineBreakOf(text);
  const content = written(typeof segment === 'string' ? { [segment]: value } : [value], nl);
  if (!isCollection(pair.value)) return placed(() => applySplices(text, putValue(source, pair, content)));
  const pad = `${' '.repeat(startOf(pair.key) - lineStart(text, startOf(pair.key)))}  `;
  const [start, end] = pair.value.range!;
  const line = lineEnd(text, end);
  // A comment at the end of the line stays there.
  return text.slice(0, start).trimEnd() + text.slice(end, line) + content.block(pad) + text.slice(line);
};

const startOf = ({ range }: Node): number => range![0];
const endOf = (text: string, { range }: Node): number =>
  range![0] + text.slice(range![0], range![1]).trimEnd().length;

const block = (value: unknown, pad: string, nl: string): string =>
  stringify(value, STYLE)
    .trimEnd()
    .replaceAll('\n', nl + pad);

const written = (value: unknown, nl: string): Written => ({
  flow: '',
  block: (pad) =>
    typeof value === 'object' ? `${nl}${pad}${block(value, pad, nl)}` : ` ${block(value, pad, nl)}`,
});
