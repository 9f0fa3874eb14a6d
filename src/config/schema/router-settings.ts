import * as z from 'zod';
import { DEFAULT_STRATEGY, STRATEGIES } from '../../contract/strategies.ts';
import { DURATION } from './deployment.ts';
import { fallbacks } from './fallbacks.ts';
import { PRE_CALL_CHECKS } from '../pre-call-checks.ts';
import { choices, flag, number, secret, text, texts, whole } from './leaf.ts';
import { allowedFailsSchema, retryPolicySchema } from './policies.ts';

const names = Object.entries(STRATEGIES).flatMap(([name, { aliases, summary }]) => [
  { name, summary },
  ...aliases.map((alias) => ({ name: alias, summary: `Another name for \`${name}\`. ${summary}` })),
]);

/** Any text passes the editor's schema: our own check names the nearest strategy. */
const strategy = (description: string) =>
  text({
    description,
    examples: [DEFAULT_STRATEGY, './my-strategy.ts'],
    anyOf: [
      {
        enum: names.map(({ name }) => name),
        enumDescriptions: names.map(({ summary }) => summary),
        markdownEnumDescriptions: names.map(({ summary }) => summary),
      },
      { type: 'string' },
    ],
  });

/** A strategy of one's own takes what it likes. */
export const strategyArgsSchema = z.looseObject({
  window_size: whole(
    { description: 'Samples that the recent latency is taken from.', examples: [50] },
    { min: 1 },
  ).optional(),
  max_latency_list_size: whole(
    { description: "LiteLLM's name for `window_size`: samples.", examples: [10] },
    { min: 1 },
  ).optional(),
  ttl: number({ description: 'Seconds after which a sample no longer counts.', examples: [3600] }).optional(),
  lowest_latency_buffer: number({
    description:
      'Deployments within this share of the lowest latency count as equal: 0.5 is up to 50 % slower.',
    examples: [0.5],
  }).optional(),
  percentile: number(
    {
      description: 'Compare latencies by this percentile, 0.5, 0.95 or 0.99, in place of their recent mean.',
      examples: [0.95],
    },
    { max: 1 },
  ).optional(),
});

export const routingGroupSchema = z.object({
  group_name: text({
    description: 'Name of the routing group. Clients can ask for it: all deployments of its models serve.',
    examples: ['fast-models'],
  }),
  models: texts({ description: 'Model groups that it applies to.', examples: [['gpt-4o']] }),
  routing_strategy: strategy('How requests for these model groups are spread.').default(DEFAULT_STRATEGY),
  routing_strategy_args: strategyArgsSchema.meta({ description: 'Arguments of its strategy.' }).optional(),
});

const aliasTarget = z.preprocess(
  (value) => (typeof value === 'string' ? { model: value } : value),
  z.object({
    model: text({ description: 'The model group that the alias stands for.', examples: ['gpt-4o'] }),
    hidden: flag({ description: 'Leave the alias out of /v1/models.' }).default(false),
  }),
);

const providerBudget = z.preprocess(
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { max_budget, budget_duration, ...rest } = value as Record<string, unknown>;
    return { budget_limit: max_budget, time_period: budget_duration, ...rest };
  },
  z.object({
    budget_limit: number({ description: 'US dollars within `time_period`.', examples: [50] }),
    time_period: z
      .string()
      .regex(DURATION)
      .meta({ description: 'Window of the budget: a number and s, m, h, d, w or mo.', examples: ['1d'] }),
  }),
);

export const routerSchema = z
  .object({
    routing_strategy: strategy(
      'How requests are spread over the deployments of a group: by a name, or by the path of a module of your own.',
    ).default(DEFAULT_STRATEGY),
    fallback_strategy: strategy(
      'What decides among deployments that a strategy finds equal; to `cost-based-routing` these are all within 5 % of the cheapest.',
    ).optional(),
    routing_strategy_args: strategyArgsSchema.meta({ description: 'Arguments of the strategy.' }).optional(),
    routing_groups: z
      .array(routingGroupSchema)
      .meta({
        description: 'Strategies of their own for some model groups.',
        examples: [[{ group_name: 'chat', models: ['gpt-4o'], routing_strategy: 'weighted-round-robin' }]],
      })
      .default([]),
    window_size: whole(
      { description: 'Samples that latency and error rate are taken from.', examples: [200] },
      { min: 1 },
    ).default(100),

    num_retries: whole({
      description:
        'Retries within a group, on another deployment where there is one, before fallbacks begin.',
      examples: [3],
    }).default(2),
    retry_after: number({
      description: 'Shortest wait in seconds before a retry on the same deployment.',
      examples: [1],
    }).default(0),
    retry_policy: retryPolicySchema
      .meta({ description: 'Retries by kind of error; wins over `num_retries`.' })
      .optional(),
    model_group_retry_policy: z
      .record(z.string(), retryPolicySchema)
      .meta({
        description: 'Retry policies by model group; win over `retry_policy`.',
        examples: [{ 'gpt-4o': { RateLimitErrorRetries: 3 } }],
      })
      .default({}),
    timeout: number({
      description:
        'Seconds that a whole request may take, retries and fallbacks included. A whole number beside `enable_circuit_breaker: true` is instead how long an open circuit waits for its probe.',
      defaultText: '`request_timeout` of `litellm_settings`',
      examples: [600],
    }).optional(),
    stream_timeout: number({
      description: 'Seconds that a streamed request may take until its first content.',
      examples: [60],
    }).optional(),
    queue_timeout: number({
      description: 'Seconds that a request may wait for a deployment at its limit to become free.',
      examples: [10],
    }).optional(),

    allowed_fails: whole({
      description: 'Consecutive failures after which a deployment cools down.',
      examples: [5],
    }).default(3),
    allowed_fails_policy: allowedFailsSchema
      .meta({ description: 'Allowed failures by kind of error; wins over `allowed_fails`.' })
      .optional(),
    cooldown_time: number({
      description: 'Seconds that a failing deployment gets no requests.',
      examples: [30],
    }).default(5),
    disable_cooldowns: flag({ description: 'Never take a failing deployment out.' }).default(false),
    slow_start: flag({
      description:
        "After a cooldown a deployment's share grows from 10 % to full within a minute or 10 successes.",
    }).default(true),

    fallbacks: fallbacks({
      description: 'Where requests go, in order, when a group has failed after its retries.',
    }).default([]),
    context_window_fallbacks: fallbacks({
      description: "The same for requests that are too long for the group's context window.",
    }).default([]),
    content_policy_fallbacks: fallbacks({
      description: 'The same for requests that the provider refused by its content policy.',
    }).default([]),
    default_fallbacks: texts({
      description: 'Fallbacks of every group that has none of its own.',
      examples: [['local']],
    }).default([]),
    max_fallbacks: whole({
      description: 'Fallback groups tried for one request at most.',
      examples: [3],
    }).default(5),
    model_group_alias: z
      .record(z.string(), aliasTarget.meta({ type: ['string', 'object'], required: undefined }))
      .meta({
        description:
          'Other names for model groups: `alias: group`, or `alias: {model: group, hidden: true}`.',
        examples: [{ 'gpt-4': 'gpt-4o' }],
      })
      .default({}),

    enable_pre_call_checks: flag({
      description: 'Leave out deployments whose context window is too small for the request.',
    }).default(false),
    optional_pre_call_checks: choices(Object.keys(PRE_CALL_CHECKS), {
      description:
        "LiteLLM's further checks by name. Limits, budgets and sessions are always minded, so that `enforce_model_rate_limits`, `router_budget_limiting`, `session_affinity`, `deployment_affinity` and `prompt_caching` need not be named.",
      examples: [['enforce_model_rate_limits']],
    }).default([]),
    enable_tag_filtering: flag({ description: 'Let requests choose deployments by `tags`.' }).default(false),
    tag_filtering_match_any: flag({
      description: 'One tag in common is enough; `false`: a deployment must have all tags of the request.',
    }).default(true),
    default_max_parallel_requests: whole(
      {
        description: 'Requests that may run at once on each deployment without `max_parallel_requests`.',
        examples: [20],
      },
      { min: 1 },
    ).optional(),
    rpm: whole({ description: 'Requests a minute over all deployments.', examples: [1000] }).optional(),
    tpm: whole({ description: 'Tokens a minute over all deployments.', examples: [1000000] }).optional(),

    health_check_interval: number({
      description: 'Seconds between background checks of each deployment. Without it there are none.',
      examples: [300],
    }).optional(),
    health_check_timeout: number({
      description: 'Seconds that a health check may take.',
      examples: [5],
    }).default(10),
    success_threshold: whole(
      {
        description:
          'Successes that close a half-open circuit, or bring back a deployment that failed its checks.',
        examples: [3],
      },
      { min: 1 },
    ).default(2),
    enable_circuit_breaker: flag({
      description:
        "Open a deployment's circuit after `failure_threshold` failures and probe it after `timeout` seconds.",
    }).default(false),
    failure_threshold: whole(
      { description: 'Consecutive failures that open a circuit.', examples: [10] },
      { min: 1 },
    ).default(5),

    session_affinity: flag({
      description:
        'Keep the requests of one assistant session on one deployment, whose prompt cache they fill.',
    }).default(true),
    deployment_affinity_ttl_seconds: number({
      description: 'Seconds after its last request that a session stays bound to its deployment.',
      examples: [3600],
    }).default(300),
    provider_budget_config: z
      .record(z.string(), providerBudget)
      .meta({
        description: 'Budgets by provider: `budget_limit` in US dollars within `time_period`.',
        examples: [{ openai: { budget_limit: 50, time_period: '1d' } }],
      })
      .default({}),
    redis_host: text({
      description: 'Redis server for state that several gateways share.',
      examples: ['localhost'],
    }).optional(),
    redis_port: whole(
      { description: 'Its port.', defaultText: '6379', examples: [6379] },
      { min: 1, max: 65535 },
    ).optional(),
    redis_password: secret({
      description: 'Its password.',
      examples: ['os.environ/REDIS_PASSWORD'],
    }).optional(),
    redis_url: secret({
      description: 'Its address in one string, in place of host, port and password.',
      examples: ['os.environ/REDIS_URL'],
    }).optional(),
  })
  .meta({ description: 'How requests are spread, retried and handed on.' });

export type RouterSettings = z.output<typeof routerSchema>;
export type RoutingGroup = z.output<typeof routingGroupSchema>;
