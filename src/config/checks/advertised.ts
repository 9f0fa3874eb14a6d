import { asText, asTree, valueAt } from '../paths.ts';
import type { Check } from './check.ts';

/** One name, one model group. */
export const advertisedNames: Check = ({ outline, resolved }, report) => {
  const groups = new Map<string, string>();
  for (const { path, group = '' } of outline.deployments) {
    const at = [...path, 'model_info', 'advertise_as'];
    const info = asTree(valueAt(resolved, [...path, 'model_info']));
    const name = asText(info['advertise_as']);
    if (name === undefined) continue;
    const isTaken = outline.groups.includes(name) || outline.aliases.some((alias) => alias.name === name);
    if (isTaken || (groups.get(name) ?? group) !== group) {
      report(
        'advertised-name-taken',
        at,
        'value',
        `\`${name}\` is another model group or alias already: \`${group}\` is listed by its own name.`,
      );
    }
    groups.set(name, groups.get(name) ?? group);
  }
};
