import { DEFAULT_STRATEGY } from '../contract/strategies.ts';
import { asList, asText, asTree, type Path, type Tree, valueAt } from './paths.ts';

export interface ChosenStrategy {
  /** As written, perhaps an alias or a name that is none. */
  name: string;
  /** Where it is written; null where the default serves. */
  path: Path | null;
}

/** The strategy that a file, which may be half written, gives a model group. */
export const strategyFor = (root: Tree, group: string): ChosenStrategy => {
  const at = ['router_settings', 'routing_groups'];
  const own = asList(valueAt(root, at)).findIndex((entry) => asList(asTree(entry)['models']).includes(group));
  const path = own < 0 ? ['router_settings', 'routing_strategy'] : [...at, own, 'routing_strategy'];
  const name = asText(valueAt(root, path));
  return name === undefined ? { name: DEFAULT_STRATEGY, path: null } : { name, path };
};
