import { providerNamed } from '../providers.ts';
import type { Check } from './check.ts';
import { numberAt } from './values.ts';
import { missingVariables } from './variables.ts';

const MAX_FALLBACKS = 5;

/** Where one finding alone tells it already, as of a single deployment or of variables, there is no second one. */
export const unreachableGroups: Check = (file, report) => {
  const { outline } = file;
  const missing = missingVariables(file);
  for (const group of outline.groups) {
    const members = outline.deployments.filter((deployment) => deployment.group === group);
    const reasons = members.map(({ provider, path, params }) => {
      if (params['mock_response'] !== undefined) return null;
      if (provider !== null && providerNamed(provider)?.wire === null)
        return `\`${provider}\` is not served yet`;
      const unset = missing.get(Number(path[1]));
      return unset ? `${[...unset].join(', ')} is not set` : null;
    });
    if (members.length < 2 || !reasons.every((reason) => reason !== null)) continue;
    if (reasons.every((reason) => reason.endsWith('is not set'))) continue;
    const why = [...new Set(reasons)].join('; ');
    const message = `No deployment of \`${group}\` can serve: ${why}. Its requests go to its fallbacks, or fail.`;
    report('unreachable-group', [...members[0]!.path, 'model_name'], 'value', message);
  }
};

export const unreachableFallbacks: Check = ({ outline, resolved }, report) => {
  const most = numberAt(resolved, ['router_settings', 'max_fallbacks']) ?? MAX_FALLBACKS;
  const last = new Map(
    outline.fallbacks.map((entry) => [`${entry.section} ${entry.key} ${entry.from?.name ?? ''}`, entry]),
  );
  for (const entry of outline.fallbacks) {
    const { key, section, from, targets } = entry;
    if (from && last.get(`${section} ${key} ${from.name}`) !== entry) {
      const message = `\`${key}\` has another entry for \`${from.name}\` further down, which takes the place of this one.`;
      report('unreachable-fallback', from.path, 'key', message);
    }
    for (const { name, path } of targets.slice(most)) {
      const message = `\`${name}\` is never tried: \`max_fallbacks\` is ${most}, and as many come before it.`;
      report('unreachable-fallback', path, 'value', message);
    }
  }
};
