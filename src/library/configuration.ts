import { readFileSync } from 'node:fs';
import { type Config, type Loaded, loadConfig, recogniseModel } from '../config/index.ts';
import { ModelEndpoint } from './endpoint.ts';
import { ConfigurationError } from './errors.ts';

export type Lookup = (name: string) => string | undefined;

/** The text of a router file, or of that which `yaml` is the path of. */
export const textOf = (yaml: string): string =>
  /\.ya?ml$/.test(yaml) && !yaml.includes('\n') ? readFileSync(yaml, 'utf8') : yaml;

/** Throws a ConfigurationError. `isFile`: its lines and columns tell the caller something. */
export function configurationOf(
  text: string,
  lookup: Lookup,
  isFile = true,
): Config & Pick<Loaded, 'findings'> {
  const { config, findings } = loadConfig(text, { lookup });
  if (!config) throw new ConfigurationError(findings, isFile);
  return { ...config, findings };
}

/** Endpoints as a router file has them: JSON is YAML. `settings` are `router_settings`. */
export function textFor(
  endpoints: readonly ModelEndpoint[],
  group: string,
  settings: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({
    model_list: endpoints.map((endpoint) => entryOf(endpoint, group)),
    router_settings: settings,
  });
}

function entryOf({ name, url, model, tags, metadata, options }: ModelEndpoint, group: string): unknown {
  return {
    model_name: group,
    litellm_params: {
      model: servedBy(model),
      api_base: url,
      api_key: options.apiKey,
      weight: options.weight,
      order: options.order,
      rpm: options.rpm,
      tpm: options.tpm,
      max_parallel_requests: options.maxParallelRequests,
      input_cost_per_token: options.inputCostPerToken,
      output_cost_per_token: options.outputCostPerToken,
      tags: tags.length > 0 ? tags : undefined,
      metadata,
    },
    model_info: { id: name, max_input_tokens: options.maxInputTokens },
  };
}

/** An address alone says nothing of who is there: it speaks OpenAI's API, unless the model names its provider. */
const servedBy = (model: string): string =>
  model.includes('/') && recogniseModel(model).provider !== null ? model : `openai/${model}`;

/** The deployments of a configuration as endpoints, in their order. */
export const endpointsOf = ({ deployments }: Config, addressOf: (id: string) => string): ModelEndpoint[] =>
  deployments.map(({ id, upstreamModel, params, weight, info }) => {
    const given = {
      weight,
      order: params.order,
      rpm: params.rpm,
      tpm: params.tpm,
      maxParallelRequests: params.max_parallel_requests,
      maxInputTokens: info.max_input_tokens,
      inputCostPerToken: params.input_cost_per_token,
      outputCostPerToken: params.output_cost_per_token,
      tags: params.tags,
      metadata: params.metadata,
    };
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    return new ModelEndpoint({
      name: id,
      url: addressOf(id),
      model: upstreamModel,
      ...Object.fromEntries(known),
    });
  });
