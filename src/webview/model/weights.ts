import * as l10n from '@vscode/l10n';
import type { DeploymentView } from '../../contract/admin.ts';
import type { Weights } from '../../contract/dashboard.ts';

/** The weights that somebody is about to give the deployments of a group. */
export interface WeightsDraft {
  group: string;
  weights: Weights;
}

type Members = readonly DeploymentView[];

/** The weights as they are; where the file gives none, such that they mean the shares that are configured. */
export const presentWeights = (members: Members): Weights => {
  const given = members.some(({ weight }) => weight !== null);
  return Object.fromEntries(
    members.map(({ id, weight, configuredShare }) => [
      id,
      given ? (weight ?? 1) : Math.max(1, Math.round(configuredShare * 100)),
    ]),
  );
};

/** What a slider goes up to, and by: room above what is there, in the numbers that people write. */
export const sliderScale = (weights: Weights): { most: number; step: number } => {
  const values = Object.values(weights);
  const largest = Math.max(...values, 0);
  const most = [10, 100, 1000].find((end) => largest <= end) ?? 10 ** Math.ceil(Math.log10(largest));
  const whole = values.every(Number.isInteger);
  return { most, step: most > 1000 ? most / 1000 : whole ? 1 : most / 1000 };
};

/** 0..1; null while all weights are 0, which no group can have. */
export const shareOf = (weights: Weights, id: string): number | null => {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? (weights[id] ?? 0) / total : null;
};

/** Those that are not as they were. */
export const changedWeights = (draft: Weights, members: Members): Weights =>
  Object.fromEntries(
    members.flatMap(({ id, weight }) => {
      const wanted = draft[id];
      return wanted === undefined || wanted === weight ? [] : [[id, wanted]];
    }),
  );

/** Lines for people to put into the file by hand. */
export const weightLines = (weights: Weights, members: Members, file: string): string => {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return members
    .filter(({ id }) => id in weights)
    .map(
      ({ id, source }) => `# ${name}, line ${source.line}: ${id}\nlitellm_params:\n  weight: ${weights[id]}`,
    )
    .join('\n\n');
};

/** What the strategy of a group makes of weights; null: it goes by them. */
export const weightsMeaning = (strategy: string): string | null => {
  switch (strategy) {
    case 'simple-shuffle':
    case 'weighted-round-robin':
      return null;
    case 'least-busy':
      return l10n.t('least-busy spreads the requests under way in proportion to the weights.');
    default:
      return l10n.t('{0} takes weights only between deployments that come out equal.', strategy);
  }
};
