import { textOf, type Answer } from '../answer.ts';
import type { Json, Refusal, Reply, WireEvent } from '../dialect.ts';

const STATUSES: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

export const problem = ({ status, message, code }: Refusal): unknown => ({
  error: {
    code: status,
    message,
    status: STATUSES[status] ?? 'UNKNOWN',
    ...(code !== null && {
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: code }],
    }),
  },
});

const counts = ({ usage }: Answer): Json => ({
  promptTokenCount: usage.input + usage.cacheRead,
  candidatesTokenCount: usage.output,
  totalTokenCount: usage.input + usage.cacheRead + usage.output,
  ...(usage.cacheRead > 0 && { cachedContentTokenCount: usage.cacheRead }),
});

/** Each first call bears the proof of the thought before it. */
const calls = ({ toolCalls }: Answer): Json[] =>
  toolCalls.map((call, index) => ({
    functionCall: { name: call.name, args: call.arguments },
    ...(index === 0 && { thoughtSignature: 'cHJvb2Y=' }),
  }));

const chunk = (body: Json, parts: Json[], rest: Json = {}): Json => ({
  candidates: [{ content: { parts, role: 'model' }, index: 0, ...rest }],
  modelVersion: body['model'],
  responseId: 'r-fake1',
});

export const generated = (body: Json, answer: Answer): Json => ({
  ...chunk(body, [...(answer.pieces.length > 0 ? [{ text: textOf(answer) }] : []), ...calls(answer)], {
    finishReason: 'STOP',
  }),
  usageMetadata: counts(answer),
});

const event = (data: unknown, content: boolean): WireEvent => ({
  content,
  text: `data: ${JSON.stringify(data)}\r\n\r\n`,
});

export const streamed = (body: Json, answer: Answer): Reply => ({
  kind: 'stream',
  events: [
    ...[...answer.pieces.map((text) => ({ text })), ...calls(answer)].map((part) =>
      event({ ...chunk(body, [part]), usageMetadata: { promptTokenCount: answer.usage.input } }, true),
    ),
    event({ ...chunk(body, [{ text: '' }], { finishReason: 'STOP' }), usageMetadata: counts(answer) }, false),
  ],
  errorEvent: `data: ${JSON.stringify({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } })}\r\n\r\n`,
});
