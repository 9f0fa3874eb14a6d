import { isMap, type Node } from 'yaml';
import { type Path, spell } from '../paths.ts';
import type { Source } from '../source.ts';
import { addKey, CannotEdit, isUnset, putValue, scalar, type Written } from './place.ts';
import { nodeAt, pairAt } from './remove.ts';
import { insert, lineBreakOf, lineEnd, type Splice } from './splice.ts';

/** YAML that fits on a line. */
export const inLine = (yaml: string): Written => ({ flow: yaml, block: () => ` ${yaml}` });

const spanOf = ({ text }: Source, node: Node): readonly [number, number] => {
  if (!node.range) throw new CannotEdit('a part of the file cannot be located');
  const [start, end] = node.range;
  return [start, start + text.slice(start, end).trimEnd().length];
};

/** Puts other YAML, of one line, in place of the value at the path. */
export const replaceAt = (source: Source, path: Path, yaml: string): Splice[] => {
  const node = nodeAt(source, path);
  if (!node) throw new CannotEdit('it stands behind an anchor');
  const [start, end] = spanOf(source, node);
  return [{ start, end, text: yaml }];
};

export const renameKey = (source: Source, path: Path, name: string): Splice[] => {
  const pair = pairAt(source, path);
  if (!pair) throw new CannotEdit('it stands behind an anchor');
  const [start, end] = spanOf(source, pair.key);
  return [{ start, end, text: scalar(name) }];
};

const nested = (source: Source, key: string, value: Written): Written => ({
  flow: `{${key}: ${value.flow}}`,
  block: (pad) => `${lineBreakOf(source)}${pad}${key}:${value.block(`${pad}  `)}`,
});

/** Gives the key at the path a value; the mappings that hold it are made where they are missing. */
export const putAt = (source: Source, path: Path, value: Written): Splice[] => {
  const key = path.at(-1);
  if (typeof key !== 'string') throw new CannotEdit('it is an item of a list');
  const above = path.slice(0, -1);
  const existing = pairAt(source, path);
  if (existing) return putValue(source, existing, value);
  const owner = nodeAt(source, above);
  if (isMap(owner) && owner.items.length > 0) {
    const added = addKey(source, owner, key, value);
    const isSection = above.length === 0 && !owner.flow;
    return [isSection ? { ...added, text: `${lineBreakOf(source)}${added.text}` } : added];
  }
  if (above.length === 0) return [appended(source, nested(source, key, value))];
  if (isMap(owner)) return replaceAt(source, above, `{${key}: ${value.flow}}`);
  const section = pairAt(source, above);
  if (owner && !isUnset(owner)) throw new CannotEdit(`${spell(above)} is not written out as a mapping`);
  if (section) return putValue(source, section, nested(source, key, value));
  return putAt(source, above, nested(source, key, value));
};

/** To a file that holds nothing yet. */
const appended = (source: Source, section: Written): Splice => {
  const { text, doc } = source;
  if (!isMap(doc.contents) && !isUnset(doc.contents)) {
    throw new CannotEdit('the file does not hold keys and values');
  }
  if (doc.contents && isMap(doc.contents)) return replaceAt(source, [], section.flow)[0]!;
  const end = lineEnd(source, text.length);
  const eol = lineBreakOf(source);
  const written = section.block('').replace(/^\r?\n/, '');
  return insert(end, `${text === '' || text.endsWith('\n') ? '' : eol}${written}${eol}`);
};
