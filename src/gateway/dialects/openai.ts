import type { Dialect, StreamDialect, Surface } from './dialect.ts';
import { count, list, parsed, record, text } from './json.ts';

/** OpenAI's error types by status: https://platform.openai.com/docs/guides/error-codes */
const typeFor = (status: number): string => {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  if (status === 408 || status === 504) return 'timeout_error';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
};

export const openai: Dialect = {
  name: 'openai',
  usageKey: 'usage',
  error: ({ status, message, type, code, param }) => ({
    status,
    body: JSON.stringify({
      error: { message, type: type ?? typeFor(status), param: param ?? null, code: code ?? null },
    }),
  }),
  evidence: (status, body) => {
    const answer = record(parsed(body));
    const error = record(answer.error);
    return {
      status,
      type: text(error.type),
      code: text(error.code),
      message: text(error.message) ?? text(answer.error) ?? text(answer.message) ?? text(answer.detail),
    };
  },
  // Chat counts prompt and completion, Responses input and output; both include cached tokens in the input. DeepSeek,
  // Moonshot and OpenRouter tell of caches by names of their own.
  usage: (usage) => {
    const input = count(usage.prompt_tokens) ?? count(usage.input_tokens);
    if (input === undefined) return undefined;
    const details = record(usage.prompt_tokens_details ?? usage.input_tokens_details);
    const cacheRead =
      count(details.cached_tokens) ?? count(usage.prompt_cache_hit_tokens) ?? count(usage.cached_tokens) ?? 0;
    const cacheWrite = count(details.cache_write_tokens) ?? 0;
    const output = count(usage.completion_tokens) ?? count(usage.output_tokens) ?? 0;
    return { input: Math.max(0, input - cacheRead - cacheWrite), output, cacheRead, cacheWrite };
  },
};

/** Of an event: an object in most streams, a text in some, and in vLLM's older ones the event itself. */
const errorOf = (data: unknown): Record<string, unknown> | undefined => {
  const { error, object } = record(data);
  if (object === 'error') return record(data);
  if (typeof error === 'string' && error !== '') return { message: error };
  return typeof error === 'object' && error !== null ? record(error) : undefined;
};

/** The status that an error event means; streams carry none. */
const eventError = (error: Record<string, unknown>) => ({
  error: {
    status: typeof error.code === 'number' ? error.code : 500,
    type: text(error.type),
    code: text(error.code),
    message: text(error.message),
  },
});

const chatStream: StreamDialect = {
  weigh: ({ data }) => {
    const error = errorOf(data);
    if (error) return eventError(error);
    const isContent = list(record(data).choices).some((choice) => {
      const { delta, finish_reason: finish, text: completion } = record(choice);
      const said = Object.entries(record(delta)).some(([key, value]) => key !== 'role' && !isEmpty(value));
      return said || !isEmpty(finish) || !isEmpty(completion);
    });
    return isContent ? 'content' : 'prelude';
  },
  mark: (head) =>
    /^data: ?\[DONE\]/.test(head)
      ? 'complete'
      : /^(event: ?error|data: ?\{"error")/.test(head)
        ? 'error'
        : null,
  // Some write errors behind other members (OpenRouter), some never send `[DONE]` (Perplexity).
  conclude: (events) => {
    const finishes = events.flatMap((data) =>
      list(record(data).choices).map((one) => record(one).finish_reason),
    );
    if (finishes.includes('error') || events.some((data) => errorOf(data))) return 'error';
    return finishes.some((finish) => !isEmpty(finish)) ? 'complete' : null;
  },
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Events before the model says anything: https://platform.openai.com/docs/api-reference/responses-streaming */
const RESPONSES_PRELUDE = new Set([
  'response.created',
  'response.queued',
  'response.in_progress',
  'response.output_item.added',
  'response.content_part.added',
  'response.reasoning_summary_part.added',
  'keepalive',
]);

const responsesStream: StreamDialect = {
  weigh: ({ name, data }) => {
    const type = text(record(data).type) ?? name ?? '';
    if (type === 'error') return eventError(errorOf(data) ?? record(data));
    if (type === 'response.failed') return eventError(errorOf(record(data).response) ?? {});
    return RESPONSES_PRELUDE.has(type) ? 'prelude' : 'content';
  },
  mark: (head) => {
    const [, type] = /^(?:event: ?|data: ?\{"type": ?")([a-z._]+)/.exec(head) ?? [];
    if (type === 'error' || type === 'response.failed') return 'error';
    return type === 'response.completed' || type === 'response.incomplete' ? 'complete' : null;
  },
};

export const OPENAI_SURFACES = {
  chat: { name: 'chat', dialect: openai, upstreamPath: '/chat/completions', stream: chatStream },
  responses: { name: 'responses', dialect: openai, upstreamPath: '/responses', stream: responsesStream },
  completions: { name: 'completions', dialect: openai, upstreamPath: '/completions', stream: chatStream },
  embeddings: { name: 'embeddings', dialect: openai, upstreamPath: '/embeddings', makes: 'vectors' },
} as const satisfies Record<string, Surface>;
