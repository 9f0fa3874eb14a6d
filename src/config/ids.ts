import { hash } from 'node:crypto';
import { asText, asTree } from './paths.ts';
import { recogniseModel } from './providers.ts';
import { referencedName } from './references.ts';

/** What tells a deployment from its siblings: not its weights, limits or timeouts, which people tune. */
const TELLING = [
  'model',
  'api_base',
  'api_version',
  'organization',
  'aws_region_name',
  'aws_profile_name',
  'vertex_project',
  'vertex_location',
] as const;

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');

const derivedId = (entry: unknown): string => {
  const { model_name, litellm_params } = asTree(entry);
  const params = asTree(litellm_params);
  const model = asText(params['model']) ?? '';
  const { provider, upstreamModel } = recogniseModel(referencedName(model) ?? model);
  // Of keys only the reference as written: an id is shown everywhere, so it holds nothing of a secret.
  const keyReferences = ['api_key', 'aws_access_key_id', 'vertex_credentials'].map((key) =>
    referencedName(params[key]),
  );
  const identity = [
    model_name,
    ...TELLING.map((key) => params[key]),
    ...keyReferences,
    asTree(params['metadata'])['variant'],
  ].map((part) => part ?? null);
  const digest = hash('sha256', JSON.stringify(identity)).slice(0, 6);
  return [slug(provider ?? ''), slug(upstreamModel.replaceAll('*', 'any')), digest]
    .filter((part) => part !== '')
    .join('-');
};

const explicitId = (entry: unknown): string | undefined => {
  const { id } = asTree(asTree(entry)['model_info']);
  return typeof id === 'number' ? String(id) : asText(id);
};

/** The ids of `model_list`'s entries, as they are written. Exact twins get `-2`, `-3`. */
export const deploymentIds = (entries: readonly unknown[]): string[] => {
  const taken = new Set(entries.map(explicitId));
  return entries.map((entry) => {
    const explicit = explicitId(entry);
    if (explicit !== undefined) return explicit;
    const derived = derivedId(entry);
    let id = derived;
    for (let twin = 2; taken.has(id); twin++) id = `${derived}-${twin}`;
    taken.add(id);
    return id;
  });
};
