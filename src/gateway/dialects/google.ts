import type { Dialect, StreamDialect, Surface } from './dialect.ts';
import { count, list, parsed, record, text } from './json.ts';

/** Google's words for a status: https://cloud.google.com/apis/design/errors */
const WORDS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  408: 'DEADLINE_EXCEEDED',
  409: 'ABORTED',
  413: 'INVALID_ARGUMENT',
  422: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

const errorIn = (answer: unknown): Record<string, unknown> => record(record(list(answer)[0] ?? answer).error);

/** Google answers a wrong key with 400. */
const isKeyRefused = (error: Record<string, unknown>): boolean =>
  list(error.details).some((detail) => record(detail).reason === 'API_KEY_INVALID');

/** Google says in the body how long to wait: `{"retryDelay": "34.5s"}`. */
function retryDelay(error: Record<string, unknown>): number | undefined {
  const delays = list(error.details).map((detail) =>
    Number.parseFloat(text(record(detail).retryDelay) ?? ''),
  );
  const seconds = delays.find((delay) => delay >= 0);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** `usageMetadata`; the prompt counts what a cache knew, the candidates do not count thoughts. */
export const google: Dialect = {
  name: 'google',
  usageKey: 'usageMetadata',
  error: ({ status, message }) => ({
    status,
    body: JSON.stringify({ error: { code: status, message, status: WORDS[status] ?? 'INTERNAL' } }),
  }),
  evidence: (status, body) => {
    const error = errorIn(parsed(body));
    return {
      status: isKeyRefused(error) ? 401 : status,
      type: text(error.status),
      message: text(error.message),
      retryAfterMs: retryDelay(error),
    };
  },
  usage: (usage) => {
    const prompt = count(usage.promptTokenCount);
    if (prompt === undefined) return undefined;
    const cacheRead = count(usage.cachedContentTokenCount) ?? 0;
    const used = prompt + (count(usage.toolUsePromptTokenCount) ?? 0);
    return {
      input: Math.max(0, used - cacheRead),
      output: (count(usage.candidatesTokenCount) ?? 0) + (count(usage.thoughtsTokenCount) ?? 0),
      cacheRead,
      cacheWrite: 0,
    };
  },
};

const stream: StreamDialect = {
  weigh: ({ data }) => {
    const answer = record(data);
    const error = record(answer.error);
    if (Object.keys(error).length > 0) {
      const status = typeof error.code === 'number' ? error.code : 500;
      return { error: google.evidence(status, JSON.stringify(data)) };
    }
    const candidate = record(list(answer.candidates)[0]);
    const said = list(record(candidate.content).parts).length > 0;
    return said || candidate.finishReason !== undefined || answer.promptFeedback !== undefined
      ? 'content'
      : 'prelude';
  },
  mark: (head) => (/^data: ?\{"error"/.test(head) ? 'error' : null),
  // No event of its own ends a stream, but the reason stands in its last.
  endMarks: ['"finishReason"', '"blockReason"'],
};

export const GOOGLE_SURFACES = {
  generateContent: {
    name: 'generate_content',
    dialect: google,
    upstreamPath: '',
    stream,
  },
} as const satisfies Record<string, Surface>;
