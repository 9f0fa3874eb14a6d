import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

interface Named {
  /** Offsets of the first place that defines it. */
  start: number;
  end: number;
}
export interface GroupOutline extends Named {
  /** As written, one for each deployment. */
  models: string[];
}
export interface AliasOutline extends Named {
  target: string | undefined;
}

/** The names that a router file defines. */
export interface Outline {
  groups: ReadonlyMap<string, GroupOutline>;
  aliases: ReadonlyMap<string, AliasOutline>;
}

const extent = ({ range }: Scalar): Named => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
const textOf = (node: unknown): string | undefined => (typeof node === 'string' ? node : undefined);

/** Reads what it can: a file that is being written is broken half of the time. */
export function outlineOf(text: string): Outline {
  const document = parseDocument(text, { logLevel: 'silent' });
  const groups = new Map<string, GroupOutline>();
  const list = document.get('model_list');
  for (const entry of isSeq(list) ? list.items : []) {
    if (!isMap(entry)) continue;
    const name = entry.get('model_name', true);
    if (!isScalar(name) || typeof name.value !== 'string') continue;
    const group = groups.get(name.value) ?? { ...extent(name), models: [] };
    group.models.push(textOf(entry.getIn(['litellm_params', 'model'])) ?? '?');
    groups.set(name.value, group);
  }

  const aliases = new Map<string, AliasOutline>();
  const named = document.getIn(['router_settings', 'model_group_alias']);
  for (const { key, value } of isMap(named) ? named.items : []) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const target = isScalar(value) ? value.value : isMap(value) ? value.get('model') : undefined;
    aliases.set(key.value, { ...extent(key), target: textOf(target) });
  }
  return { groups, aliases };
}
