import { schemaAt } from '../assist/key-hover.ts';
import { writtenParams } from '../checks/variables.ts';
import { scalar } from '../edits/place.ts';
import { inLine, putAt } from '../edits/put.ts';
import { asText, type Path, valueAt } from '../paths.ts';
import { needsOf } from '../provider-needs.ts';
import { withVariables } from '../provider-variables.ts';
import { providerNamed, recogniseModel } from '../providers.ts';
import { type Broken, fix, type Fix, type Fixer } from './fix.ts';

/** The key with the schema's example, to be changed to one's own. */
const withExample = (broken: Broken, path: Path): Fix | null => {
  const [example] = schemaAt(path)?.examples ?? [];
  if (typeof example !== 'string') return null;
  const yaml = scalar(example);
  return fix(broken, `Add \`${String(path.at(-1))}: ${yaml}\``, () =>
    putAt(broken.source, path, inLine(yaml)),
  );
};

export const missingKey: Fixer = (broken) => [withExample(broken, broken.finding.path)];

/** What a cloud asks for beside a model: as variables, where it has usual ones, or in the file. */
export const missingSetting: Fixer = (broken) => {
  const { finding, file } = broken;
  const entry = finding.path.slice(0, 2);
  const written = writtenParams(file, entry);
  const model = asText(valueAt(file.written, finding.path)) ?? '';
  const { provider, upstreamModel } = recogniseModel(model);
  if (provider === null) return [];
  const params = { ...written, ...withVariables(provider, written, file.lookup) };
  return needsOf(provider, params, upstreamModel)
    .flatMap((need) => need.params)
    .flatMap((key): (Fix | null)[] => {
      const [name] = providerNamed(provider)?.variables?.[key] ?? [];
      const variable: Fix | null =
        name === undefined
          ? null
          : { title: `Set key ${name}…`, edits: [], preferred: false, action: { type: 'set-key', name } };
      return [variable, withExample(broken, [...entry, 'litellm_params', key])];
    });
};
