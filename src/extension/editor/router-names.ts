import { asTree, locate, outlineOf, plainValues, type Source, type Tree } from '../../config/index.ts';

/** A name that clients may ask for, and the first place that defines it. */
export interface RouterName {
  name: string;
  /** Offsets of the name there. */
  start: number;
  end: number;
  /** Models of a group as written, one for each deployment; groups of a routing group; what an alias stands for. */
  means: { models: string[] } | { groups: string[] } | { target: string };
}

export function readTree(source: Source): Tree {
  try {
    return asTree(plainValues(source));
  } catch {
    // An anchor that is not there yet: its problem is told elsewhere, and no name can be relied on.
    return {};
  }
}

/** Model groups, routing groups, then aliases, each in the order of the file; of a file that is being written, what there is. */
export function routerNames(source: Source): RouterName[] {
  const { groups, aliases, deployments, routingNames, routingGroups } = outlineOf(readTree(source));
  const { span } = locate(source);

  const groupNames = groups.map((name): RouterName => {
    const members = deployments.filter(({ group }) => group === name);
    const [start, end] = span([...(members[0]?.path ?? []), 'model_name'], 'value');
    return { name, start, end, means: { models: members.map(({ model }) => model ?? '?') } };
  });
  const aliasNames = aliases.map(({ name, path, target }): RouterName => {
    const [start, end] = span(path, 'key');
    return { name, start, end, means: { target: target?.name ?? '?' } };
  });
  const ownNames = routingNames.filter(({ name }) => !groups.includes(name));
  const routing = ownNames.map(({ name, path }): RouterName => {
    const [start, end] = span(path, 'value');
    const members = routingGroups[Number(path[2])] ?? [];
    return { name, start, end, means: { groups: members.map((member) => member.name) } };
  });
  return [...groupNames, ...routing, ...aliasNames];
}
