import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

/** What the gateway told of a request. */
export interface Answer {
  deployment: string;
  retries: string;
}

export interface Client {
  name: string;
  /** Resolves once the whole answer is there. */
  ask: (model: string, stream: boolean) => Promise<Answer>;
}

const messages = [{ role: 'user' as const, content: 'Say hello from the switchyard.' }];
const tokens = 24;

/** Retries are the gateway's to make here, so the clients' own are off. */
export const openAiClient = (origin: string, apiKey: string): Client => {
  const client = new OpenAI({ baseURL: `${origin}/v1`, apiKey, maxRetries: 0 });
  return {
    name: 'openai',
    ask: async (model, stream) => {
      const request = client.chat.completions.create({
        model,
        messages,
        max_completion_tokens: tokens,
        stream,
      });
      return told(await request.withResponse());
    },
  };
};

export const anthropicClient = (origin: string, apiKey: string): Client => {
  const client = new Anthropic({ baseURL: origin, authToken: apiKey, apiKey: null, maxRetries: 0 });
  return {
    name: 'anthropic',
    ask: async (model, stream) => {
      const request = client.messages.create({ model, messages, max_tokens: tokens, stream });
      return told(await request.withResponse());
    },
  };
};

const told = async ({ data, response }: { data: object; response: Response }): Promise<Answer> => {
  if (Symbol.asyncIterator in data) {
    const events = (data as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    while ((await events.next()).done !== true);
  }
  return {
    deployment: response.headers.get('x-litellm-model-id') ?? '?',
    retries: response.headers.get('x-litellm-attempted-retries') ?? '?',
  };
};
