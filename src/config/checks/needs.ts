import { strategyNamed } from '../../contract/strategies.ts';
import type { OutlinedDeployment } from '../outline.ts';
import { type Path, spell } from '../paths.ts';
import { strategyFor } from '../strategy-for.ts';
import type { Check } from './check.ts';

interface Users {
  path: Path;
  groups: Map<string, readonly OutlinedDeployment[]>;
}

const listed = (names: readonly string[]): string => {
  const some = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${some.join(', ')} and ${names.length - 3} more` : some.join(', ');
};

const hasLimit = ({ params }: OutlinedDeployment): boolean =>
  params['rpm'] !== undefined || params['tpm'] !== undefined;

/** By where each strategy is written: the groups that it serves. */
const strategyUsers = ({ outline, resolved }: Parameters<Check>[0]): Users[] => {
  const users = new Map<string, Users>();
  for (const group of outline.groups) {
    const { path } = strategyFor(resolved, group);
    if (!path) continue;
    const entry = users.get(spell(path)) ?? { path, groups: new Map() };
    entry.groups.set(
      group,
      outline.deployments.filter((deployment) => deployment.group === group),
    );
    users.set(spell(path), entry);
  }
  return [...users.values()];
};

/** A strategy without what it goes by. */
export const strategyNeeds: Check = (file, report) => {
  for (const { path, groups } of strategyUsers(file)) {
    const name = strategyNamed(
      file.outline.strategies.find((one) => spell(one.path) === spell(path))?.name ?? '',
    );
    if (name === undefined) continue;
    const tell = (message: string): void => report('strategy-lacks', path, 'value', message);
    const shared = [...groups].filter(([, members]) => members.length > 1);
    const ranks = !['simple-shuffle', 'weighted-round-robin'].includes(name);
    // Who asks for a routing group by its name chooses among all of its models.
    const isJoined = path.includes('routing_groups') && groups.size > 1;
    if (ranks && shared.length === 0 && !isJoined) {
      tell(`\`${name}\` has nothing to choose from: ${listed([...groups.keys()])} has one deployment only.`);
      continue;
    }
    const lack = (has: (deployment: OutlinedDeployment) => boolean): [string, boolean][] =>
      shared
        .filter(([, members]) => !members.every(has))
        .map(([group, members]) => [group, members.some(has)]);
    if (name === 'usage-based-routing') {
      const without = lack(hasLimit);
      if (without.length === 0) continue;
      const what = without.every(([, some]) => some) ? 'some deployments' : 'deployments';
      tell(
        `\`${name}\` goes by \`rpm\` and \`tpm\`: ${what} of ${listed(without.map(([group]) => group))} have neither, and count as wholly free.`,
      );
    }
    if (name === 'cost-based-routing') {
      const without = lack((deployment) => file.priced(deployment));
      if (without.length === 0) continue;
      tell(
        `\`${name}\` goes by prices: deployments of ${listed(without.map(([group]) => group))} have none, and come after those whose price is known. Set \`input_cost_per_token\` and \`output_cost_per_token\`.`,
      );
    }
  }
};
