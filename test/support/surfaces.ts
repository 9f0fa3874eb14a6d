import { fakeAnthropic, fakeOpenAI, type FakeProvider } from './providers/index.ts';
import { anthropic, openai } from './deployments.ts';
import { anthropicClient, messages, openaiClient } from './sdk.ts';

interface Target {
  url: string;
}

/** Text as it arrives, so that what came before a failure can be told. */
type Hear = (text: string) => void;

export interface ClientSurface {
  name: string;
  path: string;
  fake: typeof fakeOpenAI;
  deployment: typeof openai;
  /** A body that asks `model`. */
  body(model: string, stream: boolean): object;
  /** By the real SDK: the text of a JSON answer, … */
  ask(target: Target, model: string): Promise<string>;
  /** … and of a streamed one. */
  stream(target: Target, model: string, hear?: Hear): Promise<string>;
}

/** Collects until the stream is over; fails as the SDK does. */
const collect = async <T>(
  events: AsyncIterable<T>,
  textOf: (event: T) => string,
  hear?: Hear,
): Promise<string> => {
  let text = '';
  for await (const event of events) {
    const piece = textOf(event);
    text += piece;
    if (piece !== '') hear?.(piece);
  }
  return text;
};

const chat: ClientSurface = {
  name: 'chat completions',
  path: '/v1/chat/completions',
  fake: fakeOpenAI,
  deployment: openai,
  body: (model, stream) => ({ model, messages, stream }),
  ask: async (target, model) => {
    const answer = await openaiClient(target).chat.completions.create({ model, messages });
    return answer.choices[0]?.message.content ?? '';
  },
  stream: async (target, model, hear) =>
    collect(
      await openaiClient(target).chat.completions.create({ model, messages, stream: true }),
      (chunk) => chunk.choices[0]?.delta.content ?? '',
      hear,
    ),
};

const responses: ClientSurface = {
  name: 'responses',
  path: '/v1/responses',
  fake: fakeOpenAI,
  deployment: openai,
  body: (model, stream) => ({ model, input: 'Say hello.', stream }),
  ask: async (target, model) =>
    (await openaiClient(target).responses.create({ model, input: 'Say hello.' })).output_text,
  stream: async (target, model, hear) =>
    collect(
      await openaiClient(target).responses.create({ model, input: 'Say hello.', stream: true }),
      (event) => {
        // Unlike for the other surfaces, the SDK hands this over as an event.
        if (event.type === 'error') throw new Error(event.message);
        if (event.type === 'response.failed') throw new Error(event.response.error?.message);
        return event.type === 'response.output_text.delta' ? event.delta : '';
      },
      hear,
    ),
};

const anthropicMessages: ClientSurface = {
  name: 'messages',
  path: '/v1/messages',
  fake: fakeAnthropic,
  deployment: anthropic,
  body: (model, stream) => ({ model, max_tokens: 64, messages, stream }),
  ask: async (target, model) => {
    const answer = await anthropicClient(target).messages.create({ model, max_tokens: 64, messages });
    return answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  },
  stream: async (target, model, hear) =>
    collect(
      await anthropicClient(target).messages.create({ model, max_tokens: 64, messages, stream: true }),
      (event) =>
        event.type === 'content_block_delta' && event.delta.type === 'text_delta' ? event.delta.text : '',
      hear,
    ),
};

/** What every client does, told once for each surface. */
export const SURFACES: ClientSurface[] = [chat, responses, anthropicMessages];

/** The same surface's headers for requests without an SDK. */
export const VERSION = { 'anthropic-version': '2023-06-01' };

export const closeAll = async (fakes: FakeProvider[]): Promise<void> => {
  await Promise.all(fakes.map((fake) => fake.close()));
};
