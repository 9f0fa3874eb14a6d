import { fragments, textOf, type Answer } from '../answer.ts';
import { isObject, oneOf, Refusal, type Json, type Surface, type WireEvent } from '../dialect.ts';
import { checkCalls, checkNames } from './conversation.ts';
import { checkStreamOptions, checkTools, missing, needsModel } from './checks.ts';
import { problem } from './problem.ts';

const ROLES = ['developer', 'system', 'user', 'assistant', 'tool', 'function'];

const checkMessage = (message: unknown, index: number): void => {
  const role = isObject(message) ? message['role'] : undefined;
  if (role === undefined) throw missing(`messages[${index}].role`);
  if (!oneOf(ROLES, role))
    throw new Refusal(
      400,
      `Invalid value: ${JSON.stringify(role)}. Supported values are: ${ROLES.join(', ')}.`,
      {
        param: `messages[${index}].role`,
        code: 'invalid_value',
      },
    );
  if (role === 'tool' && isObject(message) && typeof message['tool_call_id'] !== 'string')
    throw missing(`messages[${index}].tool_call_id`);
};

const checkMessages = ({ messages }: Json): void => {
  if (!Array.isArray(messages)) throw missing('messages');
  if (messages.length === 0)
    throw new Refusal(400, "Invalid 'messages': empty array. Expected an array with minimum length 1.", {
      param: 'messages',
      code: 'empty_array',
    });
  messages.forEach(checkMessage);
};

const counts = ({ usage }: Answer): unknown => ({
  prompt_tokens: usage.input + usage.cacheRead,
  completion_tokens: usage.output,
  total_tokens: usage.input + usage.cacheRead + usage.output,
  prompt_tokens_details: { cached_tokens: usage.cacheRead, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
});

const envelope = (object: string, body: Json): Json => ({
  id: 'chatcmpl-fake1',
  object,
  created: 1_700_000_000,
  model: `${String(body['model'])}-2024-07-18`,
  service_tier: oneOf(['flex', 'priority'], body['service_tier']) ? body['service_tier'] : 'default',
  system_fingerprint: 'fp_fake',
});

const finish = (answer: Answer): string => (answer.toolCalls.length > 0 ? 'tool_calls' : 'stop');

const whole = (body: Json, answer: Answer): unknown => ({
  ...envelope('chat.completion', body),
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: answer.pieces.length > 0 ? textOf(answer) : null,
        refusal: null,
        annotations: [],
        ...(answer.toolCalls.length > 0 && {
          tool_calls: answer.toolCalls.map((call, index) => ({
            id: `call_${index}`,
            type: 'function',
            function: { name: call.name, arguments: JSON.stringify(call.arguments) },
          })),
        }),
      },
      logprobs: null,
      finish_reason: finish(answer),
    },
  ],
  usage: counts(answer),
});

const toolDeltas = (answer: Answer): unknown[] =>
  answer.toolCalls.flatMap((call, index) => [
    {
      tool_calls: [
        { index, id: `call_${index}`, type: 'function', function: { name: call.name, arguments: '' } },
      ],
    },
    ...fragments(call).map((part) => ({ tool_calls: [{ index, function: { arguments: part } }] })),
  ]);

const streamed = (body: Json, answer: Answer): WireEvent[] => {
  const options = body['stream_options'];
  const withUsage = isObject(options) && options['include_usage'] === true;
  const chunk = (rest: Json, content = false): WireEvent => ({
    content,
    text: `data: ${JSON.stringify({ ...envelope('chat.completion.chunk', body), ...rest, ...(withUsage && !('usage' in rest) && { usage: null }) })}\n\n`,
  });
  const choice = (delta: unknown, finish_reason: string | null = null): Json => ({
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  });
  return [
    chunk(choice({ role: 'assistant', content: answer.pieces.length > 0 ? '' : null, refusal: null })),
    ...answer.pieces.map((content) => chunk(choice({ content }), true)),
    ...toolDeltas(answer).map((delta) => chunk(choice(delta), true)),
    chunk(choice({}, finish(answer))),
    ...(withUsage ? [chunk({ choices: [], usage: counts(answer) })] : []),
    { text: 'data: [DONE]\n\n', content: false },
  ];
};

export const chat: Surface = {
  check: (body) => {
    needsModel(body);
    checkMessages(body);
    checkCalls(body['messages']);
    checkTools(body);
    checkNames(body['tools']);
    checkStreamOptions(body);
  },
  reply: (body, answer) =>
    body['stream'] === true
      ? {
          kind: 'stream',
          events: streamed(body, answer),
          errorEvent: `data: ${JSON.stringify(problem(new Refusal(500, 'The server had an error while processing your request.')))}\n\n`,
        }
      : { kind: 'json', body: whole(body, answer) },
};
