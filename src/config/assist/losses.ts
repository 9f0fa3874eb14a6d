import type { DeploymentState, StateView } from '../../contract/admin.ts';
import type { CheckedFile } from '../checks/check.ts';
import { missingVariables } from '../checks/variables.ts';
import type { Part } from '../locate.ts';
import { answersTo } from '../outline.ts';
import type { Path } from '../paths.ts';
import { providerNamed } from '../providers.ts';

/** A model group that a change would leave without a deployment that can serve. */
export interface Loss {
  group: string;
  path: Path;
  part: Part;
  message: string;
}

const USABLE: ReadonlySet<DeploymentState> = new Set(['healthy', 'warming_up', 'half_open']);

/** What clients can ask for now and could not once this file served. */
export const lostGroups = (file: CheckedFile, { groups, deployments }: StateView): Loss[] => {
  const { outline, ids } = file;
  const states = new Map(deployments.map(({ id, state }) => [id, state]));
  const missing = missingVariables(file);

  /** Why the entry could not serve; null when it could, as far as can be told. */
  const obstacle = ({ path, provider, params }: (typeof outline.deployments)[number]): string | null => {
    const index = Number(path[1]);
    const id = ids[index] ?? '';
    if (params['mock_response'] === undefined) {
      const unset = missing.get(index);
      if (unset) return `${[...unset].join(', ')} is not set`;
      if (provider !== null && providerNamed(provider)?.wire === null) return `${provider} is not served yet`;
    }
    const state = states.get(id);
    return state === undefined || USABLE.has(state) ? null : `\`${id}\` is ${state.replaceAll('_', ' ')}`;
  };

  return groups.flatMap(({ name, deployments: members }): Loss[] => {
    if (!members.some((id) => USABLE.has(states.get(id) ?? 'unhealthy'))) return [];
    const entries = outline.deployments.filter(({ group }) => group === name);
    if (entries.length === 0) {
      if (answersTo(outline, name)) return [];
      const message = `Clients can ask for \`${name}\` now. Once this is saved there is no such model group, and their requests fail.`;
      return [{ group: name, path: ['model_list'], part: 'key', message }];
    }
    const reasons = entries.map(obstacle);
    if (!reasons.every((reason) => reason !== null)) return [];
    const why = [...new Set(reasons)].join('; ');
    const message = `Once this is saved \`${name}\` has no usable deployment: ${why}.`;
    return [{ group: name, path: [...entries[0]!.path, 'model_name'], part: 'value', message }];
  });
};
