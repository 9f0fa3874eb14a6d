import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

interface Target {
  url: string;
}

/** SDK clients that do not retry by themselves, so that what the gateway does is seen. */
export const openaiClient = ({ url }: Target, apiKey = 'sk-client'): OpenAI =>
  new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 });

export const anthropicClient = ({ url }: Target, apiKey = 'sk-client'): Anthropic =>
  new Anthropic({ baseURL: url, apiKey, maxRetries: 0 });

export const messages = [{ role: 'user' as const, content: 'Say hello.' }];

export const addTool = {
  name: 'add',
  description: 'Adds two numbers.',
  parameters: {
    type: 'object' as const,
    properties: { a: { type: 'number' }, b: { type: 'number' } },
    required: ['a', 'b'],
  },
};
