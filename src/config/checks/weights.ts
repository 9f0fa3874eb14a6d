import { strategyNamed, type StrategyName } from '../../contract/strategies.ts';
import type { OutlinedDeployment } from '../outline.ts';
import { type Path, type Tree, valueAt } from '../paths.ts';
import { strategyFor } from '../strategy-for.ts';
import type { Check } from './check.ts';
import { numberAt } from './values.ts';

const placesOf = ({ path }: OutlinedDeployment): [outer: Path, inner: Path] => [
  [...path, 'weight'],
  [...path, 'litellm_params', 'weight'],
];

/** Where a deployment's weight stands, and what it is. */
const weightOf = (root: Tree, deployment: OutlinedDeployment) =>
  placesOf(deployment)
    .map((path) => ({ path, weight: numberAt(root, path) }))
    .find((place): place is { path: Path; weight: number } => place.weight !== undefined);

export const twoWeights: Check = ({ outline, resolved }, report) => {
  for (const deployment of outline.deployments) {
    const [outer, inner] = placesOf(deployment);
    const [wins, loses] = [numberAt(resolved, outer), numberAt(resolved, inner)];
    if (wins === undefined || loses === undefined || wins === loses) continue;
    const message = `This weight of ${loses} has no effect: the one beside \`litellm_params\`, ${wins}, wins.`;
    report('two-weights', inner, 'value', message);
  }
};

const BY_WEIGHT: ReadonlySet<StrategyName> = new Set([
  'simple-shuffle',
  'weighted-round-robin',
  'least-busy',
]);

/** Both speak of groups that share by weight, or believe so. */
export const weightsInGroups: Check = ({ outline, resolved }, report) => {
  for (const group of outline.groups) {
    const members = outline.deployments.filter((deployment) => deployment.group === group);
    if (members.length < 2) continue;
    const weights = members.map((member) => weightOf(resolved, member));
    const given = weights.filter((one) => one !== undefined);
    const { name } = strategyFor(resolved, group);
    const strategy = strategyNamed(name);
    if (strategy === undefined || given.length === 0) continue;
    if (!BY_WEIGHT.has(strategy)) {
      if (new Set(given.map(({ weight }) => weight)).size + (given.length < members.length ? 1 : 0) < 2)
        continue;
      const message = `\`${strategy}\` does not share \`${group}\` by weight: weights only decide between equals there.`;
      report('idle-weight', given[0]!.path, 'value', message);
      continue;
    }
    // Beside weights of 0, which mean standby, one without a weight is meant to serve.
    const sharing = given.filter(({ weight }) => weight > 0);
    const total = given.reduce((sum, { weight }) => sum + weight, members.length - given.length);
    members.forEach(({ path }, index) => {
      const isWritten = placesOf(members[index]!).some((place) => valueAt(resolved, place) !== undefined);
      if (weights[index] || isWritten || sharing.length === 0) return;
      const share = Math.round((1 / total) * 1000) / 10;
      const message = `The others of \`${group}\` have a weight, this deployment has none: it counts as 1, which is ${share} % of the requests.`;
      report('missing-weight', [...path, 'model_name'], 'value', message);
    });
  }
};
