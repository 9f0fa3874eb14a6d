/** A way to set a model group up, in the form of VS Code's snippets. */
export interface Recipe {
  name: string;
  summary: string;
  /** Lines of each entry of `model_list`, without the dash. */
  entries: readonly (readonly string[])[];
  /** Lines of `router_settings`, where the whole file is written. */
  settings: readonly string[];
}

const GROUP = 'model_name: ${1:';
const params = (...lines: string[]): string[] => ['litellm_params:', ...lines.map((line) => `  ${line}`)];
const id = (name: string): string => `model_info: { id: ${name} }`;

export const RECIPES: readonly Recipe[] = [
  {
    name: 'multi-region failover',
    summary: 'One model in two regions: the second answers while the first cannot.',
    entries: [
      [
        `${GROUP}gpt-4o}`,
        ...params(
          'model: azure/${1:gpt-4o}',
          'api_base: https://${2:my-eu}.openai.azure.com',
          'api_version: "2024-10-21"',
          'api_key: os.environ/${3:AZURE_EU_API_KEY}',
          'order: 1 # asked while it can answer',
        ),
        id('${4:eu-west}'),
      ],
      [
        `${GROUP}gpt-4o}`,
        ...params(
          'model: azure/${1:gpt-4o}',
          'api_base: https://${5:my-us}.openai.azure.com',
          'api_version: "2024-10-21"',
          'api_key: os.environ/${6:AZURE_US_API_KEY}',
          'order: 2',
        ),
        id('${7:us-east}'),
      ],
    ],
    settings: ['num_retries: 2', 'allowed_fails: 2', 'cooldown_time: 30'],
  },
  {
    name: 'cost tiers',
    summary: 'A cheap model first, a dearer one when that is limited, failing or over its budget.',
    entries: [
      [
        `${GROUP}assistant}`,
        ...params(
          'model: ${2:openai/gpt-5-mini}',
          'api_key: os.environ/${3:OPENAI_API_KEY}',
          'order: 1 # the cheap one first',
          'max_budget: ${4:5} # US dollars …',
          'budget_duration: ${5:1d} # … a day',
        ),
        id('${6:cheap}'),
      ],
      [
        `${GROUP}assistant}`,
        ...params('model: ${7:openai/gpt-5}', 'api_key: os.environ/${3:OPENAI_API_KEY}', 'order: 2'),
        id('${8:dear}'),
      ],
    ],
    settings: ['num_retries: 2'],
  },
  {
    name: 'A/B test',
    summary: 'Two models with half of the requests each, counted by variant.',
    entries: [
      [
        `${GROUP}assistant}`,
        ...params(
          'model: ${2:openai/gpt-5-mini}',
          'api_key: os.environ/${3:OPENAI_API_KEY}',
          'weight: ${4:50}',
          'metadata: { variant: a }',
        ),
        id('${5:variant-a}'),
      ],
      [
        `${GROUP}assistant}`,
        ...params(
          'model: ${6:openai/gpt-5}',
          'api_key: os.environ/${3:OPENAI_API_KEY}',
          'weight: ${7:50}',
          'metadata: { variant: b }',
        ),
        id('${8:variant-b}'),
      ],
    ],
    settings: ['routing_strategy: weighted-round-robin'],
  },
  {
    name: 'gradual rollout',
    summary: 'A few of a hundred requests go to a new model; raise its weight as it proves itself.',
    entries: [
      [
        `${GROUP}assistant}`,
        ...params(
          'model: ${2:openai/gpt-5-mini}',
          'api_key: os.environ/${3:OPENAI_API_KEY}',
          'weight: ${4:95}',
          'metadata: { variant: stable }',
        ),
        id('${5:stable}'),
      ],
      [
        `${GROUP}assistant}`,
        ...params(
          'model: ${6:openai/gpt-5}',
          'api_key: os.environ/${3:OPENAI_API_KEY}',
          'weight: ${7:5} # percent, as the weights make 100',
          'metadata: { variant: canary }',
        ),
        id('${8:canary}'),
      ],
    ],
    settings: ['routing_strategy: weighted-round-robin'],
  },
  {
    name: 'local ollama with cloud fallback',
    summary: 'Requests stay on this machine while ollama answers, and go to the cloud when it does not.',
    entries: [
      [
        `${GROUP}coder}`,
        ...params(
          'model: ollama/${2:qwen3-coder} # at http://localhost:11434, without a key',
          'order: 1',
          'stream_timeout: ${3:20} # seconds until it must have begun to answer',
        ),
        id('${4:local}'),
      ],
      [
        `${GROUP}coder}`,
        ...params('model: ${5:openai/gpt-5-mini}', 'api_key: os.environ/${6:OPENAI_API_KEY}', 'order: 2'),
        id('${7:cloud}'),
      ],
    ],
    settings: ['num_retries: 1', 'cooldown_time: 60 # seconds before ollama is asked again'],
  },
];

const PAD = '  ';

/** The entries, to be written behind the dash of the first one. */
export const entriesSnippet = ({ entries }: Recipe): string =>
  entries.map((lines) => lines.join(`\n${PAD}`)).join('\n- ');

/** A whole file. */
export const fileSnippet = ({ entries, settings }: Recipe): string =>
  [
    'model_list:',
    entries.map((lines) => `${PAD}- ${lines.join(`\n${PAD}${PAD}`)}`).join('\n\n'),
    '',
    'router_settings:',
    ...settings.map((line) => `${PAD}${line}`),
    '',
  ].join('\n');

/** As it stands once no placeholder was changed. */
export const withoutPlaceholders = (snippet: string): string =>
  snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
