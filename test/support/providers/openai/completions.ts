import { textOf, type Answer } from '../answer.ts';
import { isObject, Refusal, type Json, type Surface, type WireEvent } from '../dialect.ts';
import { checkStreamOptions, missing, needsModel } from './checks.ts';
import { problem } from './problem.ts';

const counts = ({ usage }: Answer): unknown => ({
  prompt_tokens: usage.input,
  completion_tokens: usage.output,
  total_tokens: usage.input + usage.output,
});

const piece = (body: Json, text: string, finish_reason: string | null): Json => ({
  id: 'cmpl-fake1',
  object: 'text_completion',
  created: 1_700_000_000,
  model: body['model'],
  choices: [{ text, index: 0, logprobs: null, finish_reason }],
});

const event = (data: unknown, content = false): WireEvent => ({
  text: `data: ${JSON.stringify(data)}\n\n`,
  content,
});

const streamed = (body: Json, answer: Answer): WireEvent[] => {
  const options = body['stream_options'];
  const withUsage = isObject(options) && options['include_usage'] === true;
  return [
    ...answer.pieces.map((text) => event(piece(body, text, null), true)),
    event(piece(body, '', 'stop')),
    ...(withUsage ? [event({ ...piece(body, '', null), choices: [], usage: counts(answer) })] : []),
    { text: 'data: [DONE]\n\n', content: false },
  ];
};

export const completions: Surface = {
  check: (body) => {
    needsModel(body);
    if (body['prompt'] === undefined) throw missing('prompt');
    checkStreamOptions(body);
  },
  reply: (body, answer) =>
    body['stream'] === true
      ? {
          kind: 'stream',
          events: streamed(body, answer),
          errorEvent: `data: ${JSON.stringify(problem(new Refusal(500, 'The server had an error.')))}\n\n`,
        }
      : { kind: 'json', body: { ...piece(body, textOf(answer), 'stop'), usage: counts(answer) } },
};
