import { number, whole } from './leaf.ts';

export const SIMULATED_DEFAULTS = {
  latency_ms: 300,
  tokens_per_second: 80,
  output_tokens: 60,
  error_rate: 0,
  error_status: 500,
} as const;

/** What a `simulated/NAME` deployment does; these keys mean nothing to other providers. */
export const simulatedKeys = {
  latency_ms: number({
    description: 'Simulated only: median milliseconds to the first token, or to a whole answer.',
    defaultText: `\`${SIMULATED_DEFAULTS.latency_ms}\``,
    examples: [800],
  }).optional(),
  latency_p95_ms: number({
    description:
      'Simulated only: 95th percentile of the same, in milliseconds; the latency is log-normal between the two.',
    defaultText: 'twice `latency_ms`',
    examples: [2500],
  }).optional(),
  tokens_per_second: number(
    {
      description: 'Simulated only: speed of the answer after its first token.',
      defaultText: `\`${SIMULATED_DEFAULTS.tokens_per_second}\``,
      examples: [40],
    },
    { min: 0.1 },
  ).optional(),
  output_tokens: whole({
    description: 'Simulated only: length of an answer in tokens.',
    defaultText: `\`${SIMULATED_DEFAULTS.output_tokens}\``,
    examples: [200],
  }).optional(),
  error_rate: number(
    {
      description: 'Simulated only: share of the requests that fail, 0 to 1.',
      defaultText: `\`${SIMULATED_DEFAULTS.error_rate}\``,
      examples: [0.2],
    },
    { max: 1 },
  ).optional(),
  error_status: whole(
    {
      description: 'Simulated only: HTTP status of a failed request.',
      defaultText: `\`${SIMULATED_DEFAULTS.error_status}\``,
      examples: [503],
    },
    { min: 400, max: 599 },
  ).optional(),
  rate_limit_rpm: whole(
    {
      description:
        'Simulated only: above so many requests a minute it answers 429 with `retry-after`. Without it there is no limit.',
      examples: [30],
    },
    { min: 1 },
  ).optional(),
  seed: whole({
    description:
      'Draws the same answer each time, as far as the provider can, where the client says nothing of it; of `simulated/NAME` the same latencies and errors.',
    defaultText: "from the deployment's id, when simulated",
    examples: [7],
  }).optional(),
};
