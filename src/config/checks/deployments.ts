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

export const wildcards: Check = ({ outline }, report) => {
  for (const { path, group } of outline.deployments) {
    if (!group?.includes('*')) continue;
    const message = `\`${group}\` is not matched as a pattern: this deployment answers to the literal name only. Name its models one by one.`;
    report('wildcard-name', [...path, 'model_name'], 'value', message);
  }
};
