import { schemaAt } from '../assist/key-hover.ts';
import { needMessage } from '../checks/clouds.ts';
import { writtenParams } from '../checks/variables.ts';
import { scalar } from '../edits/place.ts';
import { inLine, putAt } from '../edits/put.ts';
import { asText, type Path, valueAt } from '../paths.ts';
import { type Need, needsOf } from '../provider-needs.ts';
import { withVariables } from '../provider-variables.ts';
import { providerNamed, recogniseModel, wireOf } from '../providers.ts';
import { type Broken, fix, type Fix, type Fixer } from './fix.ts';
import { missingAliasTarget } from './names.ts';

/** The key with the schema's example, to be changed to one's own. */
const withExample = (broken: Broken, path: Path, example = schemaAt(path)?.examples?.[0]): Fix | null => {
  if (typeof example !== 'string' && typeof example !== 'number') return null;
  const yaml = typeof example === 'string' ? scalar(example) : String(example);
  return fix(broken, `Add \`${String(path.at(-1))}: ${yaml}\``, () =>
    putAt(broken.source, path, inLine(yaml)),
  );
};

export const missingKey: Fixer = (broken) =>
  broken.finding.path[1] === 'model_group_alias'
    ? missingAliasTarget(broken)
    : [withExample(broken, broken.finding.path)];

/** By kind of provider and key, where the schema's example is for others. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'azure api_base': 'https://my-resource.openai.azure.com',
  'azure_ai api_base': 'https://my-resource.services.ai.azure.com',
};

/** What a cloud asks for beside a model: as variables, where it has usual ones, or in the file. */
export const missingSetting: Fixer = (broken) => {
  const { finding, file } = broken;
  const entry = finding.path.slice(0, 2);
  const written = writtenParams(file, entry);
  const model = asText(valueAt(file.written, finding.path)) ?? '';
  const { provider, upstreamModel } = recogniseModel(model);
  if (provider === null) return [];
  const params = { ...written, ...withVariables(provider, written, file.lookup) };
  const isMeant = (need: Need): boolean => needMessage(provider, need) === finding.message;
  return needsOf(provider, params, upstreamModel)
    .filter(isMeant)
    .flatMap((need) => need.params)
    .flatMap((key): (Fix | null)[] => {
      const [name] = providerNamed(provider)?.variables?.[key] ?? [];
      const variable: Fix | null =
        name === undefined
          ? null
          : { title: `Set key ${name}…`, edits: [], preferred: false, action: { type: 'set-key', name } };
      // A key is taken from its variable without being named.
      if (key === 'api_key') return [variable];
      return [
        variable,
        withExample(broken, [...entry, 'litellm_params', key], EXAMPLES[`${wireOf(provider)} ${key}`]),
      ];
    });
};
