import type { DeploymentView } from './admin.ts';

/** The deployments of each group, in their order. */
export const byGroup = (deployments: readonly DeploymentView[]): Map<string, DeploymentView[]> => {
  const groups = new Map<string, DeploymentView[]>();
  for (const deployment of deployments) {
    const members = groups.get(deployment.group);
    if (members) members.push(deployment);
    else groups.set(deployment.group, [deployment]);
  }
  return groups;
};
