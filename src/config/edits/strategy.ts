import { isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { asList, asTree, type Tree } from '../paths.ts';
import { parseSource, type Source } from '../source.ts';
import { type Plan, tried } from './edit.ts';
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
import { putAt } from './put.ts';
import { applySplices, asTextEdits, lineBreakOf, type Splice, type TextEdit } from './splice.ts';

const routingGroup = (source: Source, group: string, strategy: string) => {
  const [name, chosen] = [scalar(group), scalar(strategy)];
  const fields = [`group_name: ${name}`, `models: [${name}]`, `routing_strategy: ${chosen}`];
  return {
    flow: `{${fields.join(', ')}}`,
    block: (pad: string) => fields.join(`${lineBreakOf(source)}${pad}`),
  };
};

const put = (source: Source, key: string, written: Written): Splice[] =>
  putAt(source, ['router_settings', key], written);

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

const plan = (strategy: string, group: string | undefined): Plan => ({
  splices: (source) =>
    group === undefined ? put(source, 'routing_strategy', plain(strategy)) : ofGroup(source, strategy, group),
  holds: (after, before) =>
    asList(before['model_list']).length === asList(after['model_list']).length &&
    chosenIn(after, group) === strategy,
});

const explained = <T>(edit: () => T): T => {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    throw new Error(
      `The strategy cannot be written into the file: ${error.message}. Change router_settings by hand.`,
      { cause: error },
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
    return asTextEdits(source, tried(source, plan(strategy, group)));
  });

/** The text after `strategyEdits`. */
export const setStrategy = (text: string, strategy: string, group?: string): string =>
  explained(() => applySplices(text, tried(parseSource(text), plan(strategy, group))));
