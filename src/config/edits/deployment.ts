import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import { contentEnd } from '../content-end.ts';
import { asList, asTree } from '../paths.ts';
import type { Source } from '../source.ts';
import { type Plan, planned } from './edit.ts';
import { addItem, CannotEdit, isUnset, scalar } from './place.ts';
import { putAt, replaceAt } from './put.ts';
import { nodeAt, pairAt } from './remove.ts';
import { insert, lineBreakOf, lineEnd, lineStart, type Splice, type TextEdit } from './splice.ts';

/** A deployment to be written; what is undefined is left out. */
export interface NewDeployment {
  group: string;
  /** `provider/model`. */
  model: string;
  /** Name of the variable that its key is taken from. */
  keyVariable?: string | undefined;
  apiBase?: string | undefined;
  weight?: number | undefined;
  id?: string | undefined;
}

const linesOf = ({ group, model, keyVariable, apiBase, weight, id }: NewDeployment): string[] => [
  `model_name: ${scalar(group)}`,
  'litellm_params:',
  `  model: ${scalar(model)}`,
  ...(apiBase === undefined ? [] : [`  api_base: ${scalar(apiBase)}`]),
  ...(keyVariable === undefined ? [] : [`  api_key: os.environ/${keyVariable}`]),
  ...(weight === undefined ? [] : [`  weight: ${weight}`]),
  ...(id === undefined ? [] : ['model_info:', `  id: ${scalar(id)}`]),
];

const inFlow = ({ group, model, keyVariable, apiBase, weight, id }: NewDeployment): string => {
  const params = [
    `model: ${scalar(model)}`,
    ...(apiBase === undefined ? [] : [`api_base: ${scalar(apiBase)}`]),
    ...(keyVariable === undefined ? [] : [`api_key: os.environ/${keyVariable}`]),
    ...(weight === undefined ? [] : [`weight: ${weight}`]),
  ];
  const info = id === undefined ? '' : `, model_info: {id: ${scalar(id)}}`;
  return `{model_name: ${scalar(group)}, litellm_params: {${params.join(', ')}}${info}}`;
};

/** Whether the entries of the list have empty lines between them. */
const isSpaced = (source: Source, { items }: YAMLSeq<Node>): boolean => {
  const [first, second] = items;
  if (!first?.range || !second?.range) return false;
  return /\n[ \t]*\r?\n/.test(source.text.slice(contentEnd(source, first), second.range[0]));
};

const added = (source: Source, deployment: NewDeployment): Splice[] => {
  const eol = lineBreakOf(source);
  const lines = linesOf(deployment);
  const list = nodeAt(source, ['model_list']);
  if (isSeq<Node>(list) && list.items.length > 0) {
    const item = (pad: string): string => lines.join(`${eol}${pad}`);
    if (list.flow) return [addItem(source, list, inFlow(deployment), item)];
    const { start, text } = addItem(source, list, inFlow(deployment), item);
    const last = list.items.at(-1)!;
    const at = Math.min(start, lineEnd(source, contentEnd(source, last)));
    return [insert(at, `${isSpaced(source, list) ? eol : ''}${text}`)];
  }
  if (list && !isUnset(list) && !isSeq(list)) throw new CannotEdit('model_list is not written out as a list');
  const block = (pad: string): string => `${eol}${pad}- ${lines.join(`${eol}${pad}  `)}`;
  const empty = pairAt(source, ['model_list']);
  const { contents } = source.doc;
  if (!empty && isMap(contents) && contents.items.length > 0 && !contents.flow) {
    const start = (contents.items[0]!.key as Node).range?.[0] ?? 0;
    const pad = source.text.slice(lineStart(source, start), start);
    return [insert(start, `model_list:${block(`${pad}  `)}${eol}${eol}${pad}`)];
  }
  if (isSeq(list)) return replaceAt(source, ['model_list'], `[${inFlow(deployment)}]`);
  return putAt(source, ['model_list'], { flow: `[${inFlow(deployment)}]`, block });
};

/** Adds a deployment at the end of `model_list`. */
export const deploymentPlan = (deployment: NewDeployment): Plan => ({
  splices: (source) => added(source, deployment),
  holds: (after, before) => {
    const [entries, had] = [asList(after['model_list']), asList(before['model_list']).length];
    const last = asTree(entries.at(-1));
    return (
      entries.length === had + 1 &&
      last['model_name'] === deployment.group &&
      asTree(last['litellm_params'])['model'] === deployment.model
    );
  },
});

/** The edits that do so. Throws, with a message for people, when they cannot. */
export const deploymentEdits = (text: string, deployment: NewDeployment): TextEdit[] =>
  planned(text, 'The deployment', deploymentPlan(deployment));
