import type { Config } from './types.ts';

/** The name by which a model group is also listed and asked for (`model_info.advertise_as`), by group; taken ones are left out. */
export function advertisedNames({
  deployments,
  router,
}: Pick<Config, 'deployments' | 'router'>): ReadonlyMap<string, string> {
  const taken = new Set([...deployments.map(({ group }) => group), ...Object.keys(router.model_group_alias)]);
  const names = new Map<string, string>();
  for (const { group, info } of deployments) {
    const name = info.advertise_as;
    if (name === undefined || names.has(group) || taken.has(name)) continue;
    names.set(group, name);
    taken.add(name);
  }
  return names;
}
