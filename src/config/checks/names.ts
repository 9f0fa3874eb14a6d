import { recogniseModel } from '../providers.ts';
import { referencedName } from '../references.ts';
import { type Path, valueAt } from '../paths.ts';
import type { Check } from './check.ts';

/** Names that nobody could ask by. */
export const emptyNames: Check = ({ outline, resolved }, report) => {
  const places: Path[] = [
    ...outline.deployments.flatMap(({ path }) => [
      [...path, 'model_name'],
      [...path, 'model_info', 'id'],
    ]),
    ...outline.routingNames.map(({ path }) => path),
  ];
  for (const path of places) {
    const name = valueAt(resolved, path);
    if (typeof name === 'string' && name.trim() === '')
      report('empty-name', path, 'value', `\`${String(path.at(-1))}\` is empty: write a name.`);
  }
};

/** What no provider has a model for. */
export const oddModels: Check = ({ outline }, report) => {
  for (const { path, model } of outline.deployments) {
    if (model === undefined || referencedName(model) !== undefined) continue;
    const at = [...path, 'litellm_params', 'model'];
    const trimmed = model.trim();
    if (recogniseModel(trimmed).upstreamModel === '') {
      const message = `\`${model}\` names no model: its provider is asked for nothing. Write \`provider/model\`.`;
      report('odd-model', at, 'value', message);
    } else if (trimmed !== model) {
      const message = `There is a space before or behind \`${trimmed}\`: its provider is asked for a name with it.`;
      report('odd-model', at, 'value', message, JSON.stringify(trimmed));
    }
  }
};

/** Who asks by the name reaches the last of them. */
export const routingNames: Check = ({ outline }, report) => {
  const seen = new Set<string>();
  for (const { name, path } of outline.routingNames) {
    if (seen.has(name)) {
      const message = `Another routing group above is called \`${name}\`: who asks by that name reaches this one.`;
      report('routing-name-taken', path, 'value', message);
    }
    seen.add(name);
  }
};
