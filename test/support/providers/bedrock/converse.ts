import { fragments, textOf, type Answer } from '../answer.ts';
import type { Json, Reply, Surface, WireEvent } from '../dialect.ts';
import { checkConverse } from './converse-checks.ts';
import { exceptionFrame, frame } from './event-stream.ts';

const stopReason = ({ toolCalls }: Answer): string => (toolCalls.length > 0 ? 'tool_use' : 'end_turn');

const counts = ({ usage }: Answer): Json => ({
  inputTokens: usage.input,
  outputTokens: usage.output,
  totalTokens: usage.input + usage.output + usage.cacheRead + usage.cacheWrite,
  cacheReadInputTokens: usage.cacheRead,
  cacheWriteInputTokens: usage.cacheWrite,
});

const metrics = { latencyMs: 5 };

const whole = (answer: Answer): Json => ({
  output: {
    message: {
      role: 'assistant',
      content: [
        ...(answer.pieces.length > 0 ? [{ text: textOf(answer) }] : []),
        ...answer.toolCalls.map((call, index) => ({
          toolUse: { toolUseId: `tooluse_${index}`, name: call.name, input: call.arguments },
        })),
      ],
    },
  },
  stopReason: stopReason(answer),
  usage: counts(answer),
  metrics,
});

const event = (type: string, payload: Json): WireEvent => ({
  content: type === 'contentBlockDelta',
  text: frame(
    { ':event-type': type, ':content-type': 'application/json', ':message-type': 'event' },
    Buffer.from(JSON.stringify({ ...payload, p: 'abcdefgh' })),
  ),
});

const deltas = (contentBlockIndex: number, all: Json[]): WireEvent[] => [
  ...all.map((delta) => event('contentBlockDelta', { contentBlockIndex, delta })),
  event('contentBlockStop', { contentBlockIndex }),
];

const streamed = (answer: Answer): WireEvent[] => {
  const texts = answer.pieces.map((text) => ({ text }));
  const before = texts.length > 0 ? 1 : 0;
  return [
    event('messageStart', { role: 'assistant' }),
    ...(texts.length > 0 ? deltas(0, texts) : []),
    ...answer.toolCalls.flatMap((call, index) => [
      event('contentBlockStart', {
        contentBlockIndex: before + index,
        start: { toolUse: { toolUseId: `tooluse_${index}`, name: call.name } },
      }),
      ...deltas(
        before + index,
        fragments(call).map((input) => ({ toolUse: { input } })),
      ),
    ]),
    event('messageStop', { stopReason: stopReason(answer) }),
    event('metadata', { usage: counts(answer), metrics }),
  ];
};

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const converse: Surface = {
  check: (body) => checkConverse(body, false),
  reply: (_body, answer): Reply => ({ kind: 'json', body: whole(answer) }),
};

export const converseStream: Surface = {
  check: (body) => checkConverse(body, true),
  reply: (_body, answer): Reply => ({
    kind: 'stream',
    contentType: 'application/vnd.amazon.eventstream',
    events: streamed(answer),
    errorEvent: exceptionFrame('throttlingException', 'Too many tokens, please wait before trying again.'),
  }),
};
