import { isPattern } from '../../contract/patterns.ts';
import { asTree, valueAt } from '../paths.ts';
import type { Check } from './check.ts';

export const duplicateIds: Check = ({ outline, resolved }, report) => {
  const seen = new Map<string, string>();
  for (const { path, group } of outline.deployments) {
    const at = [...path, 'model_info', 'id'];
    const id = valueAt(resolved, at);
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const before = seen.get(String(id));
    if (before === undefined) {
      seen.set(String(id), `entry ${Number(path[1]) + 1}, of \`${group ?? '?'}\``);
    } else {
      report(
        'duplicate-id',
        at,
        'value',
        `The id \`${id}\` is taken by ${before}. Ids are unique in a file.`,
      );
    }
  }
};

const asNumber = (value: unknown): number | undefined =>
  value === undefined || value === '' ? undefined : Number(value);

export const zeroWeights: Check = ({ outline, resolved }, report) => {
  for (const group of outline.groups) {
    const members = outline.deployments.filter((deployment) => deployment.group === group);
    const weights = members.map(({ path, params }) => {
      const own = asTree(valueAt(resolved, path))['weight'];
      return asNumber(own ?? params['weight']);
    });
    const [first] = members;
    if (!first || weights.some((weight) => weight !== 0)) continue;
    const { path } = first;
    const own = asTree(valueAt(resolved, path))['weight'] !== undefined;
    const at = own ? [...path, 'weight'] : [...path, 'litellm_params', 'weight'];
    const message =
      members.length === 1
        ? `\`${group}\` has one deployment, of weight 0: it could never be chosen. Give it a weight above 0.`
        : `All ${members.length} deployments of \`${group}\` have the weight 0: none could be chosen. Give one a weight above 0.`;
    report('zero-weights', at, 'value', message);
  }
};

const starsIn = (name: string): number => name.split('*').length - 1;

export const wildcards: Check = ({ outline }, report) => {
  for (const { path, group = '', model = '' } of outline.deployments) {
    if (starsIn(model) <= starsIn(group)) continue;
    const message = isPattern(group)
      ? `\`${model}\` has more wildcards than \`model_name\`, \`${group}\`, can fill: its provider is asked for a name with a \`*\`.`
      : `\`${model}\` is filled by the wildcard of \`model_name\`, and \`${group}\` has none: its provider is asked for a name with a \`*\`. Write \`model_name: ${model}\`, or name the model.`;
    report('wildcard-model', [...path, 'litellm_params', 'model'], 'value', message);
  }
};
