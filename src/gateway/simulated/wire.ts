import type { Dialect } from '../dialects/dialect.ts';
import { anthropic } from '../dialects/anthropic.ts';
import { openai } from '../dialects/openai.ts';

/** What a simulated model says. */
export interface Speech {
  id: string;
  model: string;
  /** Epoch seconds. */
  created: number;
  words: string[];
  inputTokens: number;
  /** Whether a chat stream ends with a usage chunk (`stream_options.include_usage`). */
  includeUsage: boolean;
}

/** A surface in a provider's true wire format: a whole answer, or the parts of a stream. */
export interface Wire {
  dialect: Dialect;
  json: (speech: Speech) => unknown;
  /** Text before the words, of one word, after them. Absent where the surface never streams. */
  stream?: {
    begin: (s: Speech) => string;
    word: (s: Speech, index: number) => string;
    end: (s: Speech) => string;
  };
}

const sse = (data: unknown): string => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
type NamedEvent = { type: string } & Record<string, unknown>;
const named = (data: NamedEvent): string => `event: ${data.type}\n${sse(data)}`;

const openaiUsage = (s: Speech) => ({
  prompt_tokens: s.inputTokens,
  completion_tokens: s.words.length,
  total_tokens: s.inputTokens + s.words.length,
  prompt_tokens_details: { cached_tokens: 0 },
});

const chatChunk = (s: Speech, delta: object, finish: string | null) =>
  sse({
    id: `chatcmpl-${s.id}`,
    object: 'chat.completion.chunk',
    created: s.created,
    model: s.model,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...(s.includeUsage ? { usage: null } : {}),
  });

const chat: Wire = {
  dialect: openai,
  json: (s) => ({
    id: `chatcmpl-${s.id}`,
    object: 'chat.completion',
    created: s.created,
    model: s.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: s.words.join(''), refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: openaiUsage(s),
  }),
  stream: {
    begin: (s) => chatChunk(s, { role: 'assistant', content: '' }, null),
    word: (s, i) => chatChunk(s, { content: s.words[i] }, null),
    end: (s) => {
      const usage = {
        id: `chatcmpl-${s.id}`,
        object: 'chat.completion.chunk',
        created: s.created,
        model: s.model,
        choices: [],
        usage: openaiUsage(s),
      };
      return `${chatChunk(s, {}, 'stop')}${s.includeUsage ? sse(usage) : ''}${sse('[DONE]')}`;
    },
  },
};

const completionChunk = (s: Speech, text: string, finish: string | null) => ({
  id: `cmpl-${s.id}`,
  object: 'text_completion',
  created: s.created,
  model: s.model,
  choices: [{ index: 0, text, logprobs: null, finish_reason: finish }],
});

const completions: Wire = {
  dialect: openai,
  json: (s) => ({ ...completionChunk(s, s.words.join(''), 'stop'), usage: openaiUsage(s) }),
  stream: {
    begin: () => '',
    word: (s, i) => sse(completionChunk(s, s.words[i]!, null)),
    end: (s) => `${sse(completionChunk(s, '', 'stop'))}${sse('[DONE]')}`,
  },
};

const EMBEDDING_SIZE = 64;

const embeddings: Wire = {
  dialect: openai,
  json: (s) => ({
    object: 'list',
    model: s.model,
    data: [
      {
        object: 'embedding',
        index: 0,
        embedding: Array.from({ length: EMBEDDING_SIZE }, (_, i) => Math.sin(i + s.inputTokens)),
      },
    ],
    usage: { prompt_tokens: s.inputTokens, total_tokens: s.inputTokens },
  }),
};

const outputItem = (s: Speech, status: string, text: string[]) => ({
  id: `msg_${s.id}`,
  type: 'message',
  status,
  role: 'assistant',
  content: text.map((one) => ({ type: 'output_text', text: one, annotations: [] })),
});

const response = (s: Speech, status: 'in_progress' | 'completed') => ({
  id: `resp_${s.id}`,
  object: 'response',
  created_at: s.created,
  status,
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: s.model,
  output: status === 'completed' ? [outputItem(s, 'completed', [s.words.join('')])] : [],
  parallel_tool_calls: true,
  tool_choice: 'auto',
  tools: [],
  usage:
    status === 'completed'
      ? {
          input_tokens: s.inputTokens,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: s.words.length,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: s.inputTokens + s.words.length,
        }
      : null,
});

const FIRST_DELTA = 4;
const place = (s: Speech) => ({ item_id: `msg_${s.id}`, output_index: 0, content_index: 0 });
const numbered = (from: number, events: NamedEvent[]): string =>
  events.map((event, i) => named({ ...event, sequence_number: from + i })).join('');

const responses: Wire = {
  dialect: openai,
  json: (s) => response(s, 'completed'),
  stream: {
    begin: (s) =>
      numbered(0, [
        { type: 'response.created', response: response(s, 'in_progress') },
        { type: 'response.in_progress', response: response(s, 'in_progress') },
        { type: 'response.output_item.added', output_index: 0, item: outputItem(s, 'in_progress', []) },
        {
          type: 'response.content_part.added',
          ...place(s),
          part: { type: 'output_text', text: '', annotations: [] },
        },
      ]),
    word: (s, i) =>
      numbered(FIRST_DELTA + i, [{ type: 'response.output_text.delta', ...place(s), delta: s.words[i] }]),
    end: (s) => {
      const whole = s.words.join('');
      return numbered(FIRST_DELTA + s.words.length, [
        { type: 'response.output_text.done', ...place(s), text: whole },
        {
          type: 'response.content_part.done',
          ...place(s),
          part: { type: 'output_text', text: whole, annotations: [] },
        },
        { type: 'response.output_item.done', output_index: 0, item: outputItem(s, 'completed', [whole]) },
        { type: 'response.completed', response: response(s, 'completed') },
      ]);
    },
  },
};

const message = (s: Speech, content: unknown[], stop: string | null, output: number) => ({
  id: `msg_${s.id}`,
  type: 'message',
  role: 'assistant',
  model: s.model,
  content,
  stop_reason: stop,
  stop_sequence: null,
  usage: {
    input_tokens: s.inputTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    output_tokens: output,
  },
});

const messages: Wire = {
  dialect: anthropic,
  json: (s) => message(s, [{ type: 'text', text: s.words.join('') }], 'end_turn', s.words.length),
  stream: {
    begin: (s) =>
      [
        { type: 'message_start', message: message(s, [], null, 1) },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        { type: 'ping' },
      ]
        .map(named)
        .join(''),
    word: (s, i) =>
      named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: s.words[i] } }),
    end: (s) =>
      [
        { type: 'content_block_stop', index: 0 },
        {
          type: 'message_delta',
          delta: { stop_reason: 'end_turn', stop_sequence: null },
          usage: { output_tokens: s.words.length },
        },
        { type: 'message_stop' },
      ]
        .map(named)
        .join(''),
  },
};

const countTokens: Wire = { dialect: anthropic, json: (s) => ({ input_tokens: s.inputTokens }) };

/** By the end of the path that is asked. The longer ones first, as `/messages/count_tokens` ends no shorter path. */
export const WIRES: readonly (readonly [string, Wire])[] = [
  ['/messages/count_tokens', countTokens],
  ['/chat/completions', chat],
  ['/completions', completions],
  ['/responses', responses],
  ['/embeddings', embeddings],
  ['/messages', messages],
];
