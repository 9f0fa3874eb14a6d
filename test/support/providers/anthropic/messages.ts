import { fragments, textOf, type Answer, type ToolCall } from '../answer.ts';
import { Refusal, type Json, type Surface, type WireEvent } from '../dialect.ts';
import { checkPrompt, required } from './checks.ts';
import { problem } from './problem.ts';
import { THREAD_ANSWER } from './threads.ts';

const stopReason = (answer: Answer): string => (answer.toolCalls.length > 0 ? 'tool_use' : 'end_turn');

const counts = ({ usage }: Answer, output: number): Json => ({
  input_tokens: usage.input,
  cache_creation_input_tokens: usage.cacheWrite,
  cache_read_input_tokens: usage.cacheRead,
  output_tokens: output,
  service_tier: 'standard',
});

const message = (body: Json, content: unknown[], stop_reason: string | null, usage: Json): Json => ({
  id: body[THREAD_ANSWER] ?? 'msg_fake1',
  type: 'message',
  role: 'assistant',
  model: body['model'],
  content,
  stop_reason,
  stop_sequence: null,
  usage,
});

const toolUse = (call: ToolCall, index: number, input: Json): Json => ({
  type: 'tool_use',
  id: `toolu_${index}`,
  name: call.name,
  input,
});

const content = (answer: Answer): unknown[] => [
  ...(answer.pieces.length > 0 ? [{ type: 'text', text: textOf(answer) }] : []),
  ...answer.toolCalls.map((call, index) => toolUse(call, index, call.arguments)),
];

const event = (type: string, rest: Json = {}): WireEvent => ({
  content: type === 'content_block_delta',
  text: `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`,
});

const block = (index: number, content_block: Json, deltas: Json[]): WireEvent[] => [
  event('content_block_start', { index, content_block }),
  ...(index === 0 ? [event('ping')] : []),
  ...deltas.map((delta) => event('content_block_delta', { index, delta })),
  event('content_block_stop', { index }),
];

const streamed = (body: Json, answer: Answer): WireEvent[] => {
  const texts = answer.pieces.map((text) => ({ type: 'text_delta', text }));
  const before = texts.length > 0 ? 1 : 0;
  return [
    event('message_start', { message: message(body, [], null, counts(answer, 1)) }),
    ...(texts.length > 0 ? block(0, { type: 'text', text: '' }, texts) : []),
    ...answer.toolCalls.flatMap((call, index) =>
      block(
        before + index,
        toolUse(call, index, {}),
        ['', ...fragments(call)].map((partial_json) => ({ type: 'input_json_delta', partial_json })),
      ),
    ),
    event('message_delta', {
      delta: { stop_reason: stopReason(answer), stop_sequence: null },
      usage: { output_tokens: answer.usage.output },
    }),
    event('message_stop'),
  ];
};

const errorEvent = event('error', problem(new Refusal(529, 'Overloaded')) as Json).text;

export const messages: Surface = {
  check: (body, headers) => {
    checkPrompt(body, headers);
    if (body['max_tokens'] === undefined) throw required('max_tokens');
    if (!Number.isInteger(body['max_tokens']) || Number(body['max_tokens']) < 1)
      throw new Refusal(400, 'max_tokens: Input should be greater than or equal to 1');
  },
  reply: (body, answer) =>
    body['stream'] === true
      ? { kind: 'stream', events: streamed(body, answer), errorEvent }
      : {
          kind: 'json',
          body: message(body, content(answer), stopReason(answer), counts(answer, answer.usage.output)),
        },
};
