import { fragments, textOf, type Answer, type ToolCall } from '../answer.ts';
import type { Json, Surface, WireEvent } from '../dialect.ts';
import { checkItems, checkNames } from './conversation.ts';
import { checkTools, missing, needsModel } from './checks.ts';

const counts = ({ usage }: Answer): unknown => ({
  input_tokens: usage.input + usage.cacheRead,
  input_tokens_details: { cached_tokens: usage.cacheRead },
  output_tokens: usage.output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: usage.input + usage.cacheRead + usage.output,
});

const response = (body: Json, status: string, output: unknown[], usage: unknown): Json => ({
  id: 'resp_fake1',
  object: 'response',
  created_at: 1_700_000_000,
  status,
  error: null,
  incomplete_details: null,
  instructions: body['instructions'] ?? null,
  metadata: {},
  model: body['model'],
  output,
  parallel_tool_calls: true,
  store: body['store'] ?? true,
  temperature: 1,
  tool_choice: 'auto',
  tools: body['tools'] ?? [],
  top_p: 1,
  usage,
});

const textPart = (text: string): Json => ({ type: 'output_text', annotations: [], logprobs: [], text });

const messageItem = (status: string, content: unknown[]): Json => ({
  id: 'msg_fake1',
  type: 'message',
  status,
  role: 'assistant',
  content,
});

const callItem = (call: ToolCall, index: number, status: string, args: string): Json => ({
  id: `fc_${index}`,
  type: 'function_call',
  status,
  call_id: `call_${index}`,
  name: call.name,
  arguments: args,
});

const output = (answer: Answer): unknown[] => [
  ...(answer.pieces.length > 0 ? [messageItem('completed', [textPart(textOf(answer))])] : []),
  ...answer.toolCalls.map((call, index) =>
    callItem(call, index, 'completed', JSON.stringify(call.arguments)),
  ),
];

type Typed = Json & { type: string };

const messageEvents = (answer: Answer): Typed[] => {
  if (answer.pieces.length === 0) return [];
  const item = { output_index: 0 };
  const part = { item_id: 'msg_fake1', output_index: 0, content_index: 0 };
  const text = textOf(answer);
  return [
    { type: 'response.output_item.added', ...item, item: messageItem('in_progress', []) },
    { type: 'response.content_part.added', ...part, part: textPart('') },
    ...answer.pieces.map((delta) => ({ type: 'response.output_text.delta', ...part, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...part, text, logprobs: [] },
    { type: 'response.content_part.done', ...part, part: textPart(text) },
    { type: 'response.output_item.done', ...item, item: messageItem('completed', [textPart(text)]) },
  ];
};

const callEvents = (answer: Answer): Typed[] => {
  const before = answer.pieces.length > 0 ? 1 : 0;
  return answer.toolCalls.flatMap((call, index) => {
    const at = { output_index: before + index };
    const args = JSON.stringify(call.arguments);
    const part = { item_id: `fc_${index}`, ...at };
    return [
      { type: 'response.output_item.added', ...at, item: callItem(call, index, 'in_progress', '') },
      ...fragments(call).map((delta) => ({ type: 'response.function_call_arguments.delta', ...part, delta })),
      { type: 'response.function_call_arguments.done', ...part, name: call.name, arguments: args },
      { type: 'response.output_item.done', ...at, item: callItem(call, index, 'completed', args) },
    ];
  });
};

const onWire = (event: Typed, sequence_number: number): WireEvent => ({
  content: event.type.endsWith('.delta'),
  text: `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`,
});

const streamed = (body: Json, answer: Answer): WireEvent[] =>
  [
    { type: 'response.created', response: response(body, 'in_progress', [], null) },
    { type: 'response.in_progress', response: response(body, 'in_progress', [], null) },
    ...messageEvents(answer),
    ...callEvents(answer),
    { type: 'response.completed', response: response(body, 'completed', output(answer), counts(answer)) },
  ].map(onWire);

const errorEvent = onWire(
  {
    type: 'error',
    code: 'server_error',
    message: 'The server had an error while processing your request.',
    param: null,
  },
  99,
).text;

export const responses: Surface = {
  check: (body) => {
    needsModel(body);
    if (
      body['input'] === undefined &&
      body['prompt'] === undefined &&
      body['previous_response_id'] === undefined
    )
      throw missing('input');
    if (body['previous_response_id'] === undefined) checkItems(body['input']);
    checkNames(body['tools']);
    checkTools({
      tools: Array.isArray(body['tools']) && body['tools'].length === 0 ? undefined : body['tools'],
    });
  },
  reply: (body, answer) =>
    body['stream'] === true
      ? { kind: 'stream', events: streamed(body, answer), errorEvent }
      : { kind: 'json', body: response(body, 'completed', output(answer), counts(answer)) },
};
