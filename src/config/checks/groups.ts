import { isPattern } from '../../contract/patterns.ts';
import { nearestName } from '../nearest.ts';
import { answersTo, callableNames, type Outline } from '../outline.ts';
import type { Check } from './check.ts';

const instead = (outline: Outline, name: string, owner?: string): string => {
  const names = callableNames(outline).filter((other) => other !== owner);
  const near = nearestName(name, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const some = names.slice(0, 5).map((group) => `\`${group}\``);
  if (some.length === 0) return outline.groups.length === 0 ? 'There are none.' : 'There is no other.';
  return `There are ${some.join(', ')}${names.length > 5 ? ', …' : ''}.`;
};

export const fallbackTargets: Check = ({ outline }, report) => {
  for (const { key, from, targets } of outline.fallbacks) {
    for (const { name, path } of targets) {
      if (!isPattern(name) && answersTo(outline, name)) continue;
      report(
        'unknown-fallback',
        path,
        'value',
        isPattern(name)
          ? `\`${key}\` leads to \`${name}\`: a fallback names one model, not a pattern.`
          : `\`${key}\` leads to \`${name}\`, which is no model group. ${instead(outline, name, from?.name)}`,
      );
    }
  }
};

export const settingsForGroups: Check = ({ outline }, report) => {
  const warn = (name: string, path: readonly (string | number)[], what: string) => {
    if (name === '*' || answersTo(outline, name)) return;
    const part = path.at(-1) === name ? 'key' : 'value';
    report(
      'unknown-group',
      path,
      part,
      `${what} \`${name}\`, which is no model group: it has no effect. ${instead(outline, name)}`,
    );
  };
  for (const { key, from } of outline.fallbacks) if (from) warn(from.name, from.path, `\`${key}\` begins at`);
  for (const { name, path } of outline.settingsFor) warn(name, path, `\`${String(path[1])}\` is for`);
};

export const aliases: Check = ({ outline }, report) => {
  for (const { name, path, target } of outline.aliases) {
    if (outline.groups.includes(name)) {
      const message = `The alias \`${name}\` has the name of a model group: its requests go to \`${target?.name ?? '?'}\` instead.`;
      report('alias-shadows-group', path, 'key', message);
    }
    if (
      target &&
      !outline.groups.includes(target.name) &&
      !answersTo({ ...outline, aliases: [] }, target.name)
    ) {
      const message = `The alias \`${name}\` stands for \`${target.name}\`, which is no model group. ${instead({ ...outline, aliases: [] }, target.name)}`;
      report('unknown-alias-target', target.path, 'value', message);
    }
  }
};

export const routingGroups: Check = ({ outline }, report) => {
  const seen = new Set<string>();
  for (const members of outline.routingGroups) {
    for (const { name, path } of members) {
      if (seen.has(name)) {
        const message = `\`${name}\` is already in a routing group above, and can have one strategy only.`;
        report('group-in-two-routing-groups', path, 'value', message);
      }
      seen.add(name);
    }
  }
};
