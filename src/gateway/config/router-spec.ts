import type { Config, ConfiguredDeployment, ModelInfo, RouterSettings } from '../../config/index.ts';
import { isPattern } from '../../contract/patterns.ts';
import { Bounded } from '../../config/bounded.ts';
import { advertisedNames } from '../../config/advertised.ts';
import { effectivePrices, factsOf } from '../../config/prices/effective.ts';
import { needsOf, unservedModel } from '../../config/provider-needs.ts';
import { apiBaseOf, providerNamed, recogniseModel, wireOf } from '../../config/providers.ts';
import { isStrategyModule, servedStrategy } from '../../config/strategies.ts';
import { durationMs } from '../../config/durations.ts';
import { timeoutsOf } from '../../config/timeouts.ts';
import type { FailureKind } from '../../router/failure.ts';
import type { BudgetSpec } from '../../router/limits/budget.ts';
import type { DeploymentSpec, RetryRules, RouterSpec, StrategySpec } from '../../router/spec.ts';
import type { TokenPrices } from '../../router/prices.ts';
import type { StrategyArgs } from '../../router/strategies/strategy.ts';
import { answerable } from '../translation/codecs.ts';
import { nativeSurfaces } from '../providers/index.ts';

/** LiteLLM's error names and the kinds of failure, or the status, that each covers. */
const KINDS: Readonly<Record<string, readonly FailureKind[]>> = {
  RateLimitError: ['rate_limit'],
  TimeoutError: ['timeout'],
  AuthenticationError: ['authentication'],
  NotFoundError: ['not_found'],
  BadRequestError: ['bad_request'],
  ContentPolicyViolationError: ['content_policy'],
  InternalServerError: ['server', 'connection', 'invalid_answer'],
};
const STATUSES: Readonly<Record<string, number>> = { BadGatewayError: 502, ServiceUnavailableError: 503 };

/** Where the file names no reset time of its own. */
const BREAKER_RESET_SECONDS = 60;

/** What makes the strategy that the path of a module names. */
export type StrategyModules = (path: string) => StrategySpec['create'];

/** What the router needs of a configuration. */
export function routerSpec(config: Config, modules?: StrategyModules): RouterSpec {
  const { router } = config;
  const { requestSeconds, breakerResetSeconds = BREAKER_RESET_SECONDS } = timeoutsOf(config);
  return {
    deployments: config.deployments.map((one) => deploymentSpec(one, config)),
    strategy: strategySpec(router.routing_strategy, router.routing_strategy_args, modules),
    groupStrategies: groupStrategies(config, modules),
    routingGroups: new Map(router.routing_groups.map(({ group_name, models }) => [group_name, models])),
    fallbackStrategy:
      router.fallback_strategy === undefined ? null : strategySpec(router.fallback_strategy, {}, modules),
    aliases: new Map([
      ...Array.from(advertisedNames(config), ([group, name]) => [name, group] as const),
      ...Object.entries(router.model_group_alias).map(([alias, { model }]) => [alias, model] as const),
    ]),
    qualified: (model) => {
      const { provider } = recogniseModel(model);
      return provider === null ? undefined : `${provider}/${model}`;
    },
    retry: {
      retries: router.num_retries,
      ...retryRules(router.retry_policy),
      minWaitMs: router.retry_after * 1000,
    },
    groupRetry: new Map(
      Object.entries(router.model_group_retry_policy).map(([group, policy]) => [group, retryRules(policy)]),
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
      ...allowedFails(router.allowed_fails_policy),
    },
    circuit: {
      enabled: router.enable_circuit_breaker,
      failureThreshold: router.failure_threshold,
      successThreshold: router.success_threshold,
      resetMs: breakerResetSeconds * 1000,
    },
    slowStart: router.slow_start,
    checkSuccesses: router.success_threshold,
    limits: {
      ...(router.rpm !== undefined && { rpm: router.rpm }),
      ...(router.tpm !== undefined && { tpm: router.tpm }),
    },
    queueTimeoutMs: (router.queue_timeout ?? 0) * 1000,
    providerBudgets: new Map(
      Object.entries(router.provider_budget_config).map(([provider, { budget_limit, time_period }]) => [
        provider,
        { limit: budget_limit, windowMs: durationMs(time_period) },
      ]),
    ),
    preCall: {
      contextWindow: router.enable_pre_call_checks,
      tags: router.enable_tag_filtering,
      allTags: !router.tag_filtering_match_any,
    },
    affinityMs: router.session_affinity ? router.deployment_affinity_ttl_seconds * 1000 : 0,
    deadlineMs: requestSeconds * 1000,
    windowSize: router.window_size,
  };
}

type Args = RouterSettings['routing_strategy_args'];

function strategySpec(name: string, args: Args, modules?: StrategyModules): StrategySpec {
  const served = servedStrategy(name);
  const create = isStrategyModule(served) ? modules?.(served) : undefined;
  return {
    name: served,
    args: create ? { ...args, ...argsOf(args) } : argsOf(args),
    ...(create && { create }),
  };
}

function argsOf(args: Args): StrategyArgs {
  const {
    max_latency_list_size: listSize,
    ttl,
    lowest_latency_buffer: latencyBuffer,
    percentile,
  } = args ?? {};
  const windowSize = args?.window_size ?? listSize;
  return {
    ...(windowSize !== undefined && { windowSize }),
    ...(ttl !== undefined && { ttlMs: ttl * 1000 }),
    ...(latencyBuffer !== undefined && { latencyBuffer }),
    ...(percentile !== undefined && { percentile }),
  };
}

/**
 * Those of the routing groups, with arguments of their own, for their members and for themselves; a member of two has
 * that of the first.
 */
function groupStrategies({ router }: Config, modules?: StrategyModules): Map<string, StrategySpec> {
  const found = new Map<string, StrategySpec>();
  for (const { group_name, models, routing_strategy, routing_strategy_args } of router.routing_groups) {
    const spec = strategySpec(routing_strategy, routing_strategy_args, modules);
    for (const name of [...models, group_name]) if (!found.has(name)) found.set(name, spec);
  }
  return found;
}

const byGroup = (entries: readonly Record<string, string[]>[]): Map<string, string[]> =>
  new Map(entries.flatMap((entry) => Object.entries(entry)));

type Policy = Readonly<Record<string, number | undefined>>;

const retryRules = (policy: Policy = {}): RetryRules => ({
  byStatus: byStatus(policy, 'Retries'),
  byKind: byKind(policy, 'Retries'),
  ...(policy.DefaultRetries !== undefined && { otherwise: policy.DefaultRetries }),
});

const allowedFails = (policy: Policy = {}) => ({
  allowedFailsByStatus: byStatus(policy, 'AllowedFails'),
  allowedFailsByKind: byKind(policy, 'AllowedFails'),
});

/** The numbers of a policy under what each of its names stands for. */
const numbers = <K extends PropertyKey>(
  policy: Policy,
  suffix: string,
  keysOf: (name: string) => readonly K[],
): Partial<Record<K, number>> =>
  Object.fromEntries(
    Object.entries(policy).flatMap(([key, value]) =>
      value === undefined || !key.endsWith(suffix)
        ? []
        : keysOf(key.slice(0, -suffix.length)).map((kind) => [kind, value]),
    ),
  ) as Partial<Record<K, number>>;

const byKind = (policy: Policy, suffix: string): Partial<Record<FailureKind, number>> =>
  numbers(policy, suffix, (name) => KINDS[name] ?? []);
const byStatus = (policy: Policy, suffix: string): Partial<Record<number, number>> =>
  numbers(policy, suffix, (name) => (STATUSES[name] === undefined ? [] : [STATUSES[name]]));

function deploymentSpec(deployment: ConfiguredDeployment, config: Config): DeploymentSpec {
  const { named } = deployment;
  const spec = ownSpec(deployment, config);
  if (!named) return spec;
  const known = new Bounded((name) => {
    const one = named(name);
    return one === deployment ? spec : ownSpec(one, config);
  });
  return { ...spec, named: (name) => known.get(name) };
}

function ownSpec(deployment: ConfiguredDeployment, { router }: Config): DeploymentSpec {
  const { id, group, provider, params, info, weight, line } = deployment;
  const maxParallel = params.max_parallel_requests ?? router.default_max_parallel_requests;
  const cooldown = info.cooldown_time ?? params.cooldown_time;
  return {
    id,
    group,
    provider,
    model: params.model,
    line,
    surfaces: answerable(nativeSurfaces(deployment)),
    unavailable: unavailable(deployment),
    ...(weight !== undefined && { weight }),
    ...(params.rpm !== undefined && { rpm: params.rpm }),
    ...(params.tpm !== undefined && { tpm: params.tpm }),
    ...(maxParallel !== undefined && { maxParallel }),
    ...(params.num_retries !== undefined && { retries: params.num_retries }),
    ...(cooldown !== undefined && { cooldownMs: cooldown * 1000 }),
    ...allowedOf(info),
    ...contextWindowOf(deployment),
    ...(params.tags !== undefined && { tags: params.tags }),
    ...budgetOf(deployment),
    ...(params.order !== undefined && { order: params.order }),
    ...(params.metadata?.variant !== undefined && { variant: params.metadata.variant }),
    ...pricesOf(deployment),
  };
}

function unavailable({ unset, provider, params, upstreamModel, group }: ConfiguredDeployment): string | null {
  if (params.mock_response !== undefined) return null;
  if (unset.length > 0) return `${unset.join(', ')} is not set`;
  // What it is to be asked for comes with the request, and with it perhaps by whom.
  const isOpen = isPattern(group) && isPattern(params.model);
  if (provider === '') return isOpen ? null : `the provider of '${params.model}' can't be told from its name`;
  if (wireOf(provider) === null) return `${provider} is not served yet`;
  const [need] = needsOf(provider, params, upstreamModel);
  if (need) return `it has no ${need.params.join(' or ')}`;
  const unserved = isOpen ? null : unservedModel(params.model);
  if (unserved !== null) return unserved;
  if (wireOf(provider) === 'openai' && apiBaseOf(provider, params.api_base) === undefined)
    return providerNamed(provider) ? 'it has no api_base' : `there is no provider '${provider}'`;
  return null;
}

function allowedOf({ allowed_fails: fails, allowed_fails_policy: policy }: ModelInfo): {
  allowed?: DeploymentSpec['allowed'];
} {
  if (fails === undefined && policy === undefined) return {};
  return {
    allowed: { ...(fails !== undefined && { allowedFails: fails }), ...(policy && allowedFails(policy)) },
  };
}

/** LiteLLM's rule: a budget needs its window. */
function budgetOf({ params: { max_budget: limit, budget_duration: window } }: ConfiguredDeployment): {
  budget?: BudgetSpec;
} {
  if (limit === undefined || window === undefined) return {};
  return { budget: { limit, windowMs: durationMs(window) } };
}

/** Above it a prompt is refused; the file knows best. */
function contextWindowOf(deployment: ConfiguredDeployment): { maxInputTokens?: number } {
  const tokens = deployment.info.max_input_tokens ?? factsOf(deployment)?.maxInputTokens;
  return tokens === undefined ? {} : { maxInputTokens: tokens };
}

function pricesOf(deployment: ConfiguredDeployment): { prices?: TokenPrices } {
  const prices = effectivePrices(deployment);
  return prices ? { prices } : {};
}
