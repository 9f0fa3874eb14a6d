import { type Need, needsOf, unservedModel } from '../provider-needs.ts';
import { withVariables } from '../provider-variables.ts';
import { providerNamed, recogniseModel, wireOf } from '../providers.ts';
import { referencedName } from '../references.ts';
import type { Check } from './check.ts';
import { writtenParams } from './variables.ts';

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' or ');

/** What deployments of Azure, Bedrock and Vertex AI need besides a model. */
export const needMessage = (provider: string, { params, what }: Need): string => {
  const variables = params.flatMap((key) => providerNamed(provider)?.variables?.[key] ?? []);
  const or = variables.length === 0 ? '' : `, or the variable ${listed(variables)}`;
  return `\`${provider}\` needs ${what}: set ${listed(params)}${or}. The deployment is left out until then.`;
};

export const cloudSettings: Check = (file, report) => {
  for (const { path, model, provider, params: resolved } of file.outline.deployments) {
    if (model === undefined || provider === null || referencedName(model) !== undefined) continue;
    const written = writtenParams(file, path);
    if (written['mock_response'] !== undefined) continue;
    const at = [...path, 'litellm_params', 'model'];
    const unserved = unservedModel(model);
    if (unserved !== null) {
      report('provider-not-served', at, 'value', `${capital(unserved)}: this deployment is left out.`);
      continue;
    }
    // A variable that is not set is a finding of its own.
    const params = { ...written, ...resolved, ...withVariables(provider, written, file.lookup) };
    for (const need of needsOf(provider, params, recogniseModel(model).upstreamModel)) {
      report('missing-setting', at, 'value', needMessage(provider, need));
    }
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const API_VERSION = /^(\d{4}-\d{2}-\d{2}(-preview)?|v1|latest|preview)$/;

export const apiVersions: Check = ({ outline }, report) => {
  for (const { path, provider, params } of outline.deployments) {
    const version = params['api_version'];
    if (provider === null || !['azure', 'azure_ai'].includes(wireOf(provider) ?? '')) continue;
    if (typeof version !== 'string' || API_VERSION.test(version)) continue;
    const message =
      '`api_version` is a date such as `2024-10-21` or `2025-04-01-preview`, or one of `v1`, `latest` and `preview`.';
    report('bad-api-version', [...path, 'litellm_params', 'api_version'], 'value', message);
  }
};
