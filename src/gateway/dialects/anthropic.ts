import type { Dialect, StreamDialect, Surface } from './dialect.ts';
import { count, parsed, record, text } from './json.ts';

/** Anthropic's error types by status: https://docs.claude.com/en/api/errors */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  408: 'timeout_error',
  413: 'request_too_large',
  422: 'invalid_request_error',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const STATUSES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(TYPES).map(([status, type]) => [type, Number(status)])),
  invalid_request_error: 400,
  timeout_error: 504,
};

export const anthropic: Dialect = {
  name: 'anthropic',
  usageKey: 'usage',
  error: ({ status, message, type, code, param }) => ({
    status,
    body: JSON.stringify({
      type: 'error',
      error: {
        type: type ?? TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error'),
        message,
        ...(code?.startsWith('thread_') && { details: { error_code: code, unsupported: [param] } }),
      },
    }),
  }),
  evidence: (status, body) => {
    const answer = record(parsed(body));
    const error = record(answer.error);
    return {
      status,
      type: text(error.type),
      code: text(record(error.details).error_code),
      message: text(error.message) ?? text(answer.message),
    };
  },
  // Input, cache reads and cache writes are counted apart; a stream tells them first and the output last.
  usage: (usage) => {
    const known = {
      input: count(usage.input_tokens),
      output: count(usage.output_tokens),
      cacheRead: count(usage.cache_read_input_tokens),
      cacheWrite: count(usage.cache_creation_input_tokens),
      cacheWrite1h: count(record(usage.cache_creation).ephemeral_1h_input_tokens),
    };
    const entries = Object.entries(known).filter(([, tokens]) => tokens !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  },
};

const PRELUDE = new Set(['message_start', 'content_block_start', 'ping']);

const messagesStream: StreamDialect = {
  weigh: ({ name, data }) => {
    const type = text(record(data).type) ?? name ?? '';
    if (type === 'error') {
      const error = record(record(data).error);
      const kind = text(error.type);
      return { error: { status: STATUSES[kind ?? ''] ?? 500, type: kind, message: text(error.message) } };
    }
    // Why a message stopped comes before that it has.
    if (type === 'message_stop') return 'nothing';
    return PRELUDE.has(type) ? 'prelude' : 'content';
  },
  mark: (head) => {
    const [, type] = /^(?:event: ?|data: ?\{"type": ?")([a-z_]+)/.exec(head) ?? [];
    return type === 'error' ? 'error' : type === 'message_stop' ? 'complete' : null;
  },
};

export const ANTHROPIC_SURFACES = {
  messages: { name: 'messages', dialect: anthropic, upstreamPath: '/messages', stream: messagesStream },
  countTokens: {
    name: 'count_tokens',
    dialect: anthropic,
    upstreamPath: '/messages/count_tokens',
    makes: 'a count',
  },
} as const satisfies Record<string, Surface>;
