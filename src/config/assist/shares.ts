import { strategyNamed } from '../../contract/strategies.ts';
import type { CheckedFile } from '../checks/check.ts';
import { numberAt } from '../checks/values.ts';
import type { Path } from '../paths.ts';
import { strategyFor } from '../strategy-for.ts';

/** A weight that stands in the file. */
export interface WeightShare {
  /** The deployment's. */
  id: string;
  group: string;
  path: Path;
  /** 0..1 of its group's requests; null where the strategy does not go by weights. */
  share: number | null;
}

const BY_WEIGHT = ['simple-shuffle', 'weighted-round-robin', 'least-busy'];

type Weighed = Pick<CheckedFile, 'outline' | 'resolved' | 'ids'>;

/** The deployments of a group with their weights, where they have one. */
export const groupWeights = ({ outline, resolved, ids }: Weighed, group: string) =>
  outline.deployments
    .filter((deployment) => deployment.group === group)
    .map(({ path: entry }) => {
      const outer: Path = [...entry, 'weight'];
      const path = numberAt(resolved, outer) === undefined ? [...entry, 'litellm_params', 'weight'] : outer;
      return { id: ids[Number(entry[1])] ?? '', path, weight: numberAt(resolved, path) };
    });

/** What each weight of the file means, beside those of its group. */
export const weightShares = (file: Weighed): WeightShare[] =>
  file.outline.groups.flatMap((group) => {
    const members = groupWeights(file, group);
    const strategy = strategyNamed(strategyFor(file.resolved, group).name);
    const counts = strategy !== undefined && BY_WEIGHT.includes(strategy);
    const total = members.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
    return members.flatMap(({ id, path, weight }) => {
      if (weight === undefined) return [];
      return [{ id, group, path, share: counts && total > 0 ? weight / total : null }];
    });
  });
