import { address, ROUTER_SETTINGS } from '../commands/starter.ts';
import type { LocalServer } from './servers.ts';

export interface Surroundings {
  /** Whether a variable has a value, stored or in the environment. */
  isSet: (variable: string) => boolean;
  servers: readonly LocalServer[];
  /** Where the gateway is to listen; 0: anywhere. */
  port: number;
}

/** A model of each provider to begin with: a capable one that is not its dearest. */
const FIRST_MODELS: readonly { variable: string; model: string; id: string }[] = [
  { variable: 'ANTHROPIC_API_KEY', model: 'anthropic/claude-sonnet-4-5', id: 'anthropic' },
  { variable: 'OPENAI_API_KEY', model: 'openai/gpt-5-mini', id: 'openai' },
  { variable: 'OPENROUTER_API_KEY', model: 'openrouter/openai/gpt-5-mini', id: 'openrouter' },
  { variable: 'GROQ_API_KEY', model: 'groq/openai/gpt-oss-120b', id: 'groq' },
  { variable: 'MISTRAL_API_KEY', model: 'mistral/mistral-medium-latest', id: 'mistral' },
  { variable: 'DEEPSEEK_API_KEY', model: 'deepseek/deepseek-chat', id: 'deepseek' },
  { variable: 'XAI_API_KEY', model: 'xai/grok-4', id: 'xai' },
];

/** Few enough to read; the others are a line of the file away. */
const LOCAL_MODELS = 2;

interface Entry {
  id: string;
  model: string;
  variable?: string;
  /** Lower is tried first. */
  order: number;
}

const entriesOf = ({ isSet, servers }: Surroundings): Entry[] => {
  const cloud = FIRST_MODELS.filter(({ variable }) => isSet(variable)).map((entry) => ({
    ...entry,
    order: 1,
  }));
  const local = servers.flatMap(({ provider, models }) =>
    models.slice(0, LOCAL_MODELS).map((model) => ({
      id: `${provider}-${model.replace(/[^A-Za-z0-9.]+/g, '-')}`,
      model: `${provider}/${model}`,
      order: cloud.length > 0 ? 2 : 1,
    })),
  );
  return [...cloud, ...local];
};

const entryText = ({ id, model, variable, order }: Entry): string =>
  [
    '  - model_name: chat',
    '    litellm_params:',
    `      model: ${JSON.stringify(model)}`,
    ...(variable === undefined ? [] : [`      api_key: os.environ/${variable}`]),
    `      order: ${order}`,
    '    model_info:',
    `      id: ${JSON.stringify(id)}`,
  ].join('\n');

/** What was found, for people; empty when there is nothing. */
export const foundNames = ({ isSet, servers }: Surroundings): string[] => [
  ...FIRST_MODELS.filter(({ variable }) => isSet(variable)).map(({ variable }) => variable),
  ...servers.map(({ name }) => name),
];

/** A configuration of what is here; null when nothing is. */
export const composed = (around: Surroundings): string | null => {
  const entries = entriesOf(around);
  if (entries.length === 0) return null;
  const isMixed = new Set(entries.map(({ order }) => order)).size > 1;
  return `# Switchyard: one local address, many model deployments.
# Clients send \`model: chat\` to ${address(around.port)},
# and a deployment of that group answers.
#
# Made of what was found here: ${foundNames(around).join(', ')}.
# Keys never stand here: they are stored by "Switchyard: Set API Key" or kept in environment variables.

model_list:
${
  isMixed
    ? `  # The lowest \`order\` is tried first: models on this machine stand in when the others cannot serve.\n`
    : ''
}${entries.map(entryText).join('\n\n')}

router_settings:
${ROUTER_SETTINGS}`;
};
