import * as z from 'zod';
import { flag, label, number, text, texts, whole } from './leaf.ts';

const WHERE = 'Sent where the client says nothing of it.';

const mapping = (description: string, example: Record<string, unknown>) =>
  z.record(z.string(), z.unknown()).meta({ description: `${description} ${WHERE}`, examples: [example] });

const word = (description: string, words: readonly string[]) =>
  text({
    description: `${description} ${WHERE}`,
    anyOf: [{ enum: words }, { type: 'string' }],
    examples: [words[0]],
  }).optional();

const penalty = (description: string) =>
  number({ description: `${description} ${WHERE}`, examples: [0.5] }, { min: -2, max: 2 }).optional();

/** What requests to a deployment say where their clients do not, by the names of Chat Completions. */
export const requestParams = {
  temperature: number({ description: `How freely words are chosen. ${WHERE}`, examples: [0.2] }).optional(),
  top_p: number(
    { description: `The likeliest words up to this probability. ${WHERE}`, examples: [0.9] },
    { max: 1 },
  ).optional(),
  top_k: whole({ description: `So many of the likeliest words. ${WHERE}`, examples: [40] }).optional(),
  max_tokens: whole(
    {
      description: `Longest answer in tokens; each dialect has its own word for it. ${WHERE}`,
      examples: [4096],
    },
    { min: 1 },
  ).optional(),
  max_completion_tokens: whole(
    { description: 'The same as `max_tokens`, which it wins over.', examples: [4096] },
    { min: 1 },
  ).optional(),
  reasoning_effort: word('How much the model thinks.', ['low', 'medium', 'high', 'minimal', 'none', 'xhigh']),
  thinking: mapping("The same by Anthropic's word, which wins over `reasoning_effort`.", {
    type: 'enabled',
    budget_tokens: 4096,
  }).optional(),
  verbosity: word('How long answers are.', ['low', 'medium', 'high']),
  stop: z
    .union([z.string(), z.array(z.string())])
    .meta({ description: `An answer ends before any of these texts. ${WHERE}`, examples: [['END']] })
    .optional(),
  presence_penalty: penalty('Fewer words that are there already.'),
  frequency_penalty: penalty('Fewer words that are there often.'),
  logit_bias: mapping('More or less of a token, by its id.', { '50256': -100 }).optional(),
  logprobs: flag({ description: `Log probabilities of the words. ${WHERE}` }).optional(),
  top_logprobs: whole({
    description: `Of so many alternatives a word. ${WHERE}`,
    examples: [5],
  }).optional(),
  n: whole({ description: `Answers to a request. ${WHERE}`, examples: [2] }, { min: 1 }).optional(),
  response_format: mapping('The form of answers.', { type: 'json_object' }).optional(),
  tools: z
    .array(z.record(z.string(), z.unknown()))
    .meta({
      description: `Tools in the form of Chat Completions. ${WHERE}`,
      examples: [[{ type: 'function', function: { name: 'now' } }]],
    })
    .optional(),
  tool_choice: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .meta({ description: `Which tool is called. ${WHERE}`, examples: ['auto'] })
    .optional(),
  parallel_tool_calls: flag({ description: `Several calls at once. ${WHERE}` }).optional(),
  service_tier: word('How fast and how dear.', ['auto', 'default', 'flex', 'priority']),
  store: flag({ description: `Whether the provider keeps answers. ${WHERE}` }).optional(),
  user: label({ description: `Stands for the end user. ${WHERE}`, examples: ['team-a'] }).optional(),
  safety_identifier: label({
    description: `The same by OpenAI's newer word.`,
    examples: ['team-a'],
  }).optional(),
  prompt_cache_key: label({
    description: `Requests that begin alike, for the provider's cache. ${WHERE}`,
    examples: ['team-a'],
  }).optional(),
  modalities: texts({ description: `What answers are made of. ${WHERE}`, examples: [['text']] }).optional(),
  prediction: mapping('What the answer will mostly be.', { type: 'content', content: 'text' }).optional(),
  web_search_options: mapping('A search of the web.', { search_context_size: 'low' }).optional(),
  dimensions: whole(
    { description: `Embeddings only: numbers of each. ${WHERE}`, examples: [512] },
    { min: 1 },
  ).optional(),
  encoding_format: word('Embeddings only: their form.', ['float', 'base64']),
  input_type: word('Embeddings only: what the texts are for.', ['query', 'document']),
};

/** The same, but not by a name of Chat Completions. */
export const bodyParams = {
  extra_body: mapping('Further members of the body, whatever the dialect.', {
    chat_template_kwargs: { enable_thinking: false },
  }).optional(),
  additional_drop_params: texts({
    description:
      'Members that are taken out of the body, whoever put them in: for a model that refuses them.',
    examples: [['temperature', 'response_format']],
  }).optional(),
};
