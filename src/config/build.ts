import type { CheckedFile } from './checks/check.ts';
import { impliedKeyVariable, missingVariables, writtenParams } from './checks/variables.ts';
import type { Locator } from './locate.ts';
import { isPattern } from '../contract/patterns.ts';
import { named } from './named.ts';
import { asTree, type Path, type Tree, valueAt } from './paths.ts';
import { isSpecialPrice } from './prices/written.ts';
import { withVariables } from './provider-variables.ts';
import { recogniseModel } from './providers.ts';
import { type DeploymentParams, type FileSettings, fileSchema, type RouterSettings } from './schema/index.ts';
import { servedStrategy } from './strategies.ts';
import type { Config, ConfiguredDeployment } from './types.ts';

/** What LiteLLM also takes from litellm_settings, where router_settings does not say it. */
const SHARED = [
  'num_retries',
  'allowed_fails',
  'fallbacks',
  'context_window_fallbacks',
  'content_policy_fallbacks',
  'default_fallbacks',
] as const;

const mergedRouter = (root: Tree): Tree => {
  const [router, litellm] = [asTree(root['router_settings']), asTree(root['litellm_settings'])];
  const shared = SHARED.flatMap((key) => (litellm[key] === undefined ? [] : [[key, litellm[key]] as const]));
  return { ...Object.fromEntries(shared), ...router };
};

const servedRouter = (router: RouterSettings, requestTimeout: number | undefined): RouterSettings => ({
  ...router,
  // Beside a circuit breaker a `timeout` means something else: see timeouts.ts.
  timeout: router.enable_circuit_breaker ? router.timeout : (router.timeout ?? requestTimeout),
  routing_strategy: servedStrategy(router.routing_strategy),
  routing_groups: router.routing_groups.map((group) => ({
    ...group,
    routing_strategy: servedStrategy(group.routing_strategy),
  })),
  ...(router.fallback_strategy !== undefined && {
    fallback_strategy: servedStrategy(router.fallback_strategy),
  }),
});

type Entry = FileSettings['model_list'][number];

const deployments = (
  file: CheckedFile,
  locator: Locator,
  entries: readonly Entry[],
): ConfiguredDeployment[] => {
  const missing = missingVariables(file);
  return entries.map(({ model_name, litellm_params, model_info = {}, weight }, index) => {
    const path = ['model_list', index];
    const asked = (model: string) => askedFor(file, path, { ...litellm_params, model });
    const deployment: ConfiguredDeployment = {
      id: model_info.id ?? file.ids[index] ?? '',
      group: model_name,
      ...asked(litellm_params.model),
      info: { ...specialPrices(file, path), ...model_info },
      weight: weight ?? litellm_params.weight,
      unset: [...(missing.get(index) ?? [])],
      line: locator.range(path, 'head').start.line,
    };
    return isPattern(model_name) ? { ...deployment, named: named(deployment, asked) } : deployment;
  });
};

/** Prices for some requests only have keys without number, which no schema lists: they are kept with the open ones. */
const specialPrices = ({ resolved }: CheckedFile, path: Path): Tree =>
  Object.fromEntries(
    Object.entries(asTree(valueAt(resolved, [...path, 'litellm_params']))).filter(([key]) =>
      isSpecialPrice(key),
    ),
  );

/** Whom a model asks, and with what of the variables. */
const askedFor = (file: CheckedFile, path: Path, params: DeploymentParams) => {
  const { provider, upstreamModel } = recogniseModel(params.model);
  const written = writtenParams(file, path);
  const keyVariable = impliedKeyVariable(provider, written);
  const api_key = params.api_key ?? (keyVariable && file.lookup(keyVariable));
  return {
    // Only a model whose variable is not set has none here, and one that the request is to name.
    provider: provider ?? '',
    upstreamModel,
    params: {
      ...params,
      ...(api_key && { api_key }),
      ...withVariables(provider, written, file.lookup),
    },
  };
};

/** The settings of a file in which no check found an error. */
export const buildConfig = (file: CheckedFile, locator: Locator): Config => {
  const { model_list, router_settings, litellm_settings, general_settings, environment_variables } =
    fileSchema.parse({
      ...file.resolved,
      router_settings: mergedRouter(file.resolved),
    });
  const given = asTree(file.resolved['litellm_settings'])['request_timeout'];
  return {
    deployments: deployments(file, locator, model_list),
    router: servedRouter(router_settings, given === undefined ? undefined : litellm_settings.request_timeout),
    litellm: litellm_settings,
    general: general_settings,
    environment: environment_variables,
  };
};
