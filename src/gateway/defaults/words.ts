import type { DeploymentParams } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { bridge } from '../translation/codecs.ts';
import type { Target } from '../translation/codec.ts';
import type { FormRequest, Json } from '../translation/form.ts';
import { chat } from '../translation/chat/index.ts';
import { Losses } from '../translation/losses.ts';
import { messages } from '../translation/messages/index.ts';
import { isOpenAi } from '../translation/openai-request.ts';
import { prepare } from '../translation/prepare.ts';

const CHAT = [
  'temperature',
  'top_p',
  'top_k',
  'reasoning_effort',
  'thinking',
  'verbosity',
  'stop',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'n',
  'response_format',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'service_tier',
  'store',
  'user',
  'safety_identifier',
  'prompt_cache_key',
  'modalities',
  'prediction',
  'web_search_options',
] as const;

const COMPLETIONS: ReadonlySet<string> = new Set([
  'temperature',
  'top_p',
  'top_k',
  'stop',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'n',
  'user',
]);
const EMBEDDINGS = ['dimensions', 'encoding_format', 'input_type', 'user'] as const;

/** What a deployment's parameters say, in the words of a surface that is asked of it. */
export function wordsFor(surface: SurfaceName, params: DeploymentParams, target: Target): Json {
  switch (surface) {
    case 'chat':
      return { ...chosen(params, CHAT), ...limit(params, isOpenAi(target)) };
    case 'completions':
      return {
        ...chosen(
          params,
          CHAT.filter((name) => COMPLETIONS.has(name)),
        ),
        ...limit(params, false),
      };
    case 'embeddings':
      return chosen(params, EMBEDDINGS);
    case 'messages':
      return { ...translated(surface, params, target), ...chosen(params, ['thinking']) };
    case 'responses':
    case 'generate_content':
      return translated(surface, params, target);
    // A count makes no answer, and Converse is asked by translation alone.
    case 'count_tokens':
    case 'converse':
      return {};
  }
}

/** What they say in the form between dialects; only what they say. */
export function formOf(params: DeploymentParams): Partial<FormRequest> {
  const said: Json = { ...chosen(params, CHAT), ...limit(params, false) };
  const { turns: _, stream: __, from: ___, ...form } = chat.decodeRequest({ ...said, messages: [TURN] });
  const { thinking } = params;
  const { reasoning } = thinking ? messages.decodeRequest({ thinking, messages: [TURN] }) : form;
  return { ...form, ...(reasoning && { reasoning }), rest: {} };
}

const TURN = { role: 'user', content: 'x' };

/** What the codec of another dialect makes of them: the members that are not there without them. */
function translated(surface: SurfaceName, params: DeploymentParams, target: Target): Json {
  const codec = bridge(new Set([surface]), surface)!.codec;
  const said = (form: Partial<FormRequest>): Json => {
    const losses = new Losses(false);
    const silent = chat.decodeRequest({ messages: [TURN] });
    const { request } = prepare({ ...silent, ...form }, codec, target, losses);
    return JSON.parse(JSON.stringify(codec.encodeRequest(request, target, losses))) as Json;
  };
  const without = said({});
  const known = Object.entries(said(formOf(params)));
  return Object.fromEntries(
    known.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(without[name])),
  );
}

function limit({ max_tokens, max_completion_tokens: newer }: DeploymentParams, own: boolean): Json {
  const most = newer ?? max_tokens;
  // OpenAI's thinking models refuse max_tokens, many other servers know nothing else.
  return most === undefined ? {} : { [own ? 'max_completion_tokens' : 'max_tokens']: most };
}

const chosen = (params: DeploymentParams, names: readonly (keyof DeploymentParams)[]): Json =>
  Object.fromEntries(names.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])));
