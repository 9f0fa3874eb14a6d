export const ENTRIES = 222;

const entry = (n: number): string => `  - model_name: group-${n % 25} # number ${n}
    litellm_params:
      model: openai/gpt-4o
      api_key: os.environ/KEY_${n % 7}
      api_base: https://eu-${n}.example.com/v1
      rpm: ${100 + n}
      weight: ${1 + (n % 3)}
    model_info:
      id: deployment-${n}
`;

/** Some 2,000 lines, as large routers are: groups of several deployments, each with keys, limits and weights. */
export const largeRouter = (): string =>
  [
    'model_list:\n',
    ...Array.from({ length: ENTRIES }, (_, n) => entry(n)),
    'router_settings:\n  routing_strategy: latency-based-routing\n  fallbacks:\n    - group-1: [group-2, group-3]\n',
  ].join('');
