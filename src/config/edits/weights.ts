import { asTree, type Path, valueAt } from '../paths.ts';
import type { Tree } from '../paths.ts';
import { deploymentIds } from '../ids.ts';
import { asList } from '../paths.ts';
import { planned } from './edit.ts';
import { CannotEdit } from './place.ts';
import { inLine, putAt } from './put.ts';
import type { TextEdit } from './splice.ts';

const weightPath = (root: Tree, index: number): Path => {
  const entry = ['model_list', index];
  const outer = valueAt(root, [...entry, 'weight']) !== undefined;
  return outer ? [...entry, 'weight'] : [...entry, 'litellm_params', 'weight'];
};

/** The edits that give deployments, by their ids, these weights. Throws, with a message for people, when they cannot. */
export const weightEdits = (text: string, weights: ReadonlyMap<string, number>): TextEdit[] =>
  planned(text, 'The weights', {
    splices: (source, root) => {
      const ids = deploymentIds(asList(root['model_list']));
      return [...weights].flatMap(([id, weight]) => {
        const index = ids.indexOf(id);
        if (index < 0) throw new CannotEdit(`there is no deployment “${id}”`);
        const path = weightPath(root, index);
        return valueAt(root, path) === weight ? [] : putAt(source, path, inLine(String(weight)));
      });
    },
    holds: (after) => {
      const entries = asList(after['model_list']);
      const ids = deploymentIds(entries);
      return [...weights].every(([id, weight]) => {
        const entry = asTree(entries[ids.indexOf(id)]);
        return (entry['weight'] ?? asTree(entry['litellm_params'])['weight']) === weight;
      });
    },
  });
