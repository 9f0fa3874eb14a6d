import { type Config, type ConfiguredDeployment } from '../../config/index.ts';
import { providerNamed, wireOf } from '../../config/providers.ts';
import { servedStrategy, strategyOf } from '../../config/strategies.ts';
import { timeoutsOf } from '../../config/timeouts.ts';
import { DEFAULT_STRATEGY, type StrategyName, strategyNamed } from '../../contract/strategies.ts';
import type { FailureKind } from '../../router/failure.ts';
import type { DeploymentSpec, RouterSpec, TokenPrices } from '../../router/spec.ts';
import { dialectsOf } from '../upstream/upstream.ts';

/** LiteLLM's error names and the kinds of failure that each covers. */
const KINDS: Readonly<Record<string, readonly FailureKind[]>> = {
  RateLimitError: ['rate_limit'],
  TimeoutError: ['timeout'],
  AuthenticationError: ['authentication'],
  BadRequestError: ['bad_request'],
  ContentPolicyViolationError: ['content_policy'],
  InternalServerError: ['server', 'connection', 'invalid_answer'],
};

/** What the router needs of a configuration. */
export function routerSpec(config: Config): RouterSpec {
  const { router } = config;
  const groups = new Set(config.deployments.map(({ group }) => group));
  return {
    deployments: config.deployments.map(deploymentSpec),
    strategy: named(router.routing_strategy),
    groupStrategies: new Map(Array.from(groups, (group) => [group, named(strategyOf(router, group))])),
    aliases: new Map(Object.entries(router.model_group_alias).map(([alias, { model }]) => [alias, model])),
    retry: {
      retries: router.num_retries,
      byKind: byKind(router.retry_policy, 'Retries'),
      minWaitMs: router.retry_after * 1000,
    },
    groupRetry: new Map(
      Object.entries(router.model_group_retry_policy).map(([group, policy]) => [
        group,
        byKind(policy, 'Retries'),
      ]),
    ),
    fallbacks: {
      byGroup: byGroup(router.fallbacks),
      contextWindow: byGroup(router.context_window_fallbacks),
      contentPolicy: byGroup(router.content_policy_fallbacks),
      default: router.default_fallbacks,
      max: router.max_fallbacks,
    },
    cooldown: {
      enabled: !router.disable_cooldowns,
      durationMs: router.cooldown_time * 1000,
      allowedFails: router.allowed_fails,
      allowedFailsByKind: byKind(router.allowed_fails_policy, 'AllowedFails'),
    },
    deadlineMs: timeoutsOf(config).requestSeconds * 1000,
    windowSize: router.window_size,
  };
}

const named = (name: string): StrategyName => strategyNamed(servedStrategy(name)) ?? DEFAULT_STRATEGY;

const byGroup = (entries: readonly Record<string, string[]>[]): Map<string, string[]> =>
  new Map(entries.flatMap((entry) => Object.entries(entry)));

function byKind(
  policy: Record<string, number | undefined> | undefined,
  suffix: string,
): Partial<Record<FailureKind, number>> {
  return Object.fromEntries(
    Object.entries(policy ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : (KINDS[key.slice(0, -suffix.length)] ?? []).map((kind) => [kind, value]),
    ),
  );
}

function deploymentSpec(deployment: ConfiguredDeployment): DeploymentSpec {
  const { id, group, provider, params, weight, line } = deployment;
  return {
    id,
    group,
    provider,
    model: params.model,
    line,
    dialects: dialectsOf(params.mock_response === undefined ? wireOf(provider) : 'simulated'),
    unavailable: unavailable(deployment),
    ...(weight !== undefined && { weight }),
    ...(params.rpm !== undefined && { rpm: params.rpm }),
    ...(params.tpm !== undefined && { tpm: params.tpm }),
    ...(params.order !== undefined && { order: params.order }),
    ...(params.metadata?.variant !== undefined && { variant: params.metadata.variant }),
    ...pricesOf(deployment),
  };
}

function unavailable({ unset, provider, params }: ConfiguredDeployment): string | null {
  if (params.mock_response !== undefined) return null;
  if (unset.length > 0) return `${unset.join(', ')} is not set`;
  if (wireOf(provider) === null) return `${provider} is not served yet`;
  if (
    params.api_base === undefined &&
    providerNamed(provider)?.apiBase === undefined &&
    wireOf(provider) !== 'simulated'
  ) {
    return 'it has no api_base';
  }
  return null;
}

function pricesOf({ params }: ConfiguredDeployment): { prices?: TokenPrices } {
  const { input_cost_per_token: input, output_cost_per_token: output } = params;
  if (input === undefined && output === undefined) return {};
  const { cache_read_input_token_cost: cacheRead, cache_creation_input_token_cost: cacheWrite } = params;
  return {
    prices: {
      input: input ?? 0,
      output: output ?? 0,
      ...(cacheRead !== undefined && { cacheRead }),
      ...(cacheWrite !== undefined && { cacheWrite }),
    },
  };
}
