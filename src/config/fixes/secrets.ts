import { scalar } from '../edits/place.ts';
import { replaceAt } from '../edits/put.ts';
import { removeAt } from '../edits/remove.ts';
import { asTextEdits, type TextEdit } from '../edits/splice.ts';
import type { Inspection } from '../inspect.ts';
import { asText, type Path, type Tree, valueAt } from '../paths.ts';
import { providerNamed, recogniseModel } from '../providers.ts';
import { referencedName } from '../references.ts';
import { impliedKeyVariable } from '../checks/variables.ts';
import { LANGFUSE_KEYS } from '../callbacks.ts';
import { fix, type Fix, type Fixer } from './fix.ts';

/** A secret to be stored, and the edits that put a reference in its place. */
export interface SecretMove {
  name: string;
  value: string;
  edits: TextEdit[];
}

const USUAL: Readonly<Record<string, string>> = {
  master_key: 'SWITCHYARD_KEY',
  vertex_credentials: 'GOOGLE_APPLICATION_CREDENTIALS',
};

type File = NonNullable<Inspection['file']>;

const wordsOf = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string'));

/** The name that a variable for the value at the path usually has; undefined where only its key could tell. */
export const usualVariable = (written: Tree, path: Path): string | undefined => {
  const key = keyOf(path);
  if (path[0] === 'environment_variables') return key;
  const model = asText(valueAt(written, [...path.slice(0, 2), 'litellm_params', 'model']));
  if (key === 'api_key' && model !== undefined) {
    const { provider } = recogniseModel(model);
    if (provider !== null) return providerNamed(provider)?.keyVariable ?? `${wordsOf(provider)}_API_KEY`;
  }
  return USUAL[key];
};

const variableFor = (written: Tree, path: Path): string =>
  usualVariable(written, path) ?? wordsOf(keyOf(path));

/** Names that mean something else already: set to another value, or waited for by some deployment. */
const isTaken = ({ lookup, unset, outline }: File, name: string, value: string): boolean => {
  const known = lookup(name);
  if (known !== undefined && known !== '') return known !== value;
  const awaited = outline.deployments.some(
    ({ provider, params }) => impliedKeyVariable(provider, params) === name,
  );
  return awaited || unset.some((one) => one.name === name);
};

/** null when no secret stands at the path. */
export const secretMove = ({ file, parsed }: Inspection, path: Path): SecretMove | null => {
  const value = file && asText(valueAt(file.written, path));
  if (!file || !parsed || value === undefined || value === null || referencedName(value) !== undefined)
    return null;
  const { source } = parsed;
  if (path[0] === 'environment_variables') {
    // What the file sets for itself is looked up where it is stored from now on.
    return { name: String(path.at(-1)), value, edits: asTextEdits(source, removeAt(source, path)) };
  }
  const usual = variableFor(file.written, path);
  const id = path[0] === 'model_list' ? wordsOf(file.ids[Number(path[1])] ?? '') : '';
  let name = usual;
  if (isTaken(file, name, value) && id !== '') name = `${usual}_${id}`;
  for (let twin = 2; isTaken(file, name, value); twin++) name = `${usual}_${twin}`;
  return { name, value, edits: asTextEdits(source, replaceAt(source, path, scalar(`os.environ/${name}`))) };
};

export const plaintextKey: Fixer = (broken) => {
  const moved = fix(broken, 'Move to secret storage', () => [], {
    preferred: true,
    action: { type: 'move-secret' },
  });
  return [moved];
};

/** The name within an attempt at a reference: `os.environ["NAME"]`, `${NAME}`, `env:NAME`. */
const attemptedName = (written: string): string =>
  written
    .replace(/^(os\.(environ|getenv)|env(?=[:/.]))/i, '')
    .replace(/[^A-Za-z0-9_]+/g, ' ')
    .trim()
    .replaceAll(' ', '_')
    .replace(/^\d/, '_$&');

export const badReference: Fixer = (broken) => {
  const { finding, file, source } = broken;
  const name =
    attemptedName(asText(valueAt(file.written, finding.path)) ?? '') ||
    variableFor(file.written, finding.path);
  const reference = `os.environ/${name}`;
  return [
    fix(broken, `Change to \`${reference}\``, () => replaceAt(source, finding.path, reference), {
      preferred: true,
    }),
  ];
};

const setKey = (name: string): Fix => ({
  title: `Set key ${name}…`,
  edits: [],
  preferred: true,
  action: { type: 'set-key', name },
});

export const missingCallbackKeys: Fixer = ({ file }) =>
  LANGFUSE_KEYS.filter((name) => !file.lookup(name)).map((name, index) => ({
    ...setKey(name),
    preferred: index === 0,
  }));

export const unsetVariable: Fixer = (broken) => {
  const { finding, file } = broken;
  const params = file.outline.deployments.find(({ path }) => path[1] === finding.path[1]);
  const name =
    referencedName(valueAt(file.written, finding.path)) ??
    (params && impliedKeyVariable(params.provider, params.params));
  if (name === undefined) return [];
  return [setKey(name)];
};
