import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { asList, asTree, type Tree } from '../paths.ts';
import { parseSource, plainValues, type Source } from '../source.ts';
import {
  addItem,
  addKey,
  CannotEdit,
  isUnset,
  pairOf,
  plain,
  putValue,
  removeItem,
  scalar,
  type Written,
} from './place.ts';
import { applySplices, asTextEdits, insert, lineBreakOf, type Splice, type TextEdit } from './splice.ts';

const routingGroup = (source: Source, group: string, strategy: string) => {
  const [name, chosen] = [scalar(group), scalar(strategy)];
  const fields = [`group_name: ${name}`, `models: [${name}]`, `routing_strategy: ${chosen}`];
  return {
    flow: `{${fields.join(', ')}}`,
    block: (pad: string) => fields.join(`${lineBreakOf(source)}${pad}`),
  };
};

/** Puts a key into the mapping that `owner` holds, which may be missing, empty or in either style. */
const putKey = (source: Source, owner: Pair<Node, Node | null>, key: string, written: Written): Splice[] => {
  const existing = pairOf(owner.value, key);
  if (existing) return putValue(source, existing, written);
  if (isMap(owner.value)) return [addKey(source, owner.value, key, written)];
  if (!isUnset(owner.value)) throw new CannotEdit('router_settings is not written out as a mapping');
  const nested = (pad: string): string => `${lineBreakOf(source)}${pad}${key}:${written.block(`${pad}  `)}`;
  return putValue(source, owner, { flow: `{${key}: ${written.flow}}`, block: nested });
};

const newSettings = (source: Source, key: string, written: Written): Splice => {
  const { doc, text } = source;
  const eol = lineBreakOf(source);
  const nested: Written = {
    flow: `{${key}: ${written.flow}}`,
    block: (pad) => `${eol}${pad}${key}:${written.block(`${pad}  `)}`,
  };
  if (isMap(doc.contents) && doc.contents.items.length > 0) {
    const added = addKey(source, doc.contents, 'router_settings', nested);
    return doc.contents.flow ? added : { ...added, text: `${eol}${added.text}` };
  }
  if (!isUnset(doc.contents)) {
    throw new CannotEdit('the file does not hold keys and values');
  }
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return insert(text.length, `${gap}router_settings:${nested.block('  ')}${eol}`);
};

const put = (source: Source, key: string, written: Written): Splice[] => {
  const settings = pairOf(source.doc.contents, 'router_settings');
  return settings ? putKey(source, settings, key, written) : [newSettings(source, key, written)];
};

const modelsOf = (entry: Node): YAMLSeq<Node> | undefined => {
  const models = pairOf(entry, 'models')?.value;
  return isSeq<Node>(models) ? models : undefined;
};

const indexIn = (models: YAMLSeq<Node> | undefined, group: string): number =>
  models?.items.findIndex((item) => isScalar(item) && item.value === group) ?? -1;

const ofGroup = (source: Source, strategy: string, group: string): Splice[] => {
  const added = routingGroup(source, group, strategy);
  const groups = pairOf(pairOf(source.doc.contents, 'router_settings')?.value, 'routing_groups');
  if (!groups || isUnset(groups.value)) {
    const eol = lineBreakOf(source);
    const block = (pad: string): string => `${eol}${pad}- ${added.block(`${pad}  `)}`;
    return put(source, 'routing_groups', { flow: `[${added.flow}]`, block });
  }
  const list = groups.value;
  if (!isSeq<Node>(list)) throw new CannotEdit('routing_groups is not written out as a list');
  const entry = list.items.find((item) => indexIn(modelsOf(item), group) >= 0);
  const models = entry && modelsOf(entry);
  const append = addItem(source, list, added.flow, added.block);
  if (!models) return [append];
  if (models.items.length > 1) return [...removeItem(source, models, indexIn(models, group)), append];
  const chosen = pairOf(entry, 'routing_strategy');
  if (chosen) return putValue(source, chosen, plain(strategy));
  return [addKey(source, entry as YAMLMap, 'routing_strategy', plain(strategy))];
};

const chosenIn = (root: Tree, group: string | undefined): unknown => {
  const settings = asTree(root['router_settings']);
  if (group === undefined) return settings['routing_strategy'];
  const entries = asList(settings['routing_groups']).map(asTree);
  return entries.find(({ models }) => asList(models).includes(group))?.['routing_strategy'];
};

const valuesOf = (source: Source): Tree => {
  try {
    return asTree(plainValues(source));
  } catch (error) {
    throw new CannotEdit('its anchors and aliases do not hold together', { cause: error });
  }
};

const splices = (source: Source, strategy: string, group: string | undefined): Splice[] => {
  if (source.doc.errors.length > 0) throw new CannotEdit('it is not valid YAML');
  const before = valuesOf(source);
  const made =
    group === undefined ? put(source, 'routing_strategy', plain(strategy)) : ofGroup(source, strategy, group);
  const edited = parseSource(applySplices(source.text, made));
  const after = valuesOf(edited);
  const kept = asList(before['model_list']).length === asList(after['model_list']).length;
  if (edited.doc.errors.length > 0 || !kept || chosenIn(after, group) !== strategy) {
    throw new CannotEdit('it is written in a way that an edit cannot follow');
  }
  return made;
};

const explained = <T>(edit: () => T): T => {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new Error(
      `The strategy cannot be written into the file: ${error.message}. Change router_settings by hand.`,
      {
        cause: error,
      },
    );
  }
};

/**
 * The edits that make a strategy the file's, or one group's by `routing_groups`; comments, order and indentation
 * stay. Throws, with a message for people, when the file is written in a way that this cannot follow.
 */
export const strategyEdits = (text: string, strategy: string, group?: string): TextEdit[] =>
  explained(() => {
    const source = parseSource(text);
    return asTextEdits(source, splices(source, strategy, group));
  });

/** The text after `strategyEdits`. */
export const setStrategy = (text: string, strategy: string, group?: string): string =>
  explained(() => applySplices(text, splices(parseSource(text), strategy, group)));
