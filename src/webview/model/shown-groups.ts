import type { DeploymentView, GroupView, StateView } from '../../contract/admin.ts';

/** A group with its deployments, and those of them that are drawn so far. */
export interface ShownGroup {
  view: GroupView;
  members: readonly DeploymentView[];
  drawn: readonly DeploymentView[];
}

/** The groups of the first `room` deployments, in the order of the configuration. */
export const shownGroups = ({ groups, deployments }: StateView, room: number): ShownGroup[] => {
  const members = Map.groupBy(deployments, ({ group }) => group);
  const shown: ShownGroup[] = [];
  let left = room;
  for (const view of groups) {
    if (left <= 0) break;
    const all = members.get(view.name) ?? [];
    shown.push({ view, members: all, drawn: all.slice(0, left) });
    left -= all.length;
  }
  return shown;
};
