import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent, tool } from 'langchain';
import { KEY, model, prompt, say, surface, url, write, writeFileTool } from './task.mjs';

const openai = (useResponsesApi) =>
  new ChatOpenAI({
    model,
    apiKey: KEY,
    useResponsesApi,
    maxRetries: 0,
    streaming: true,
    configuration: { baseURL: `${url}/v1` },
  });
const MODELS = {
  chat: () => openai(false),
  responses: () => openai(true),
  messages: () =>
    new ChatAnthropic({ model, apiKey: KEY, anthropicApiUrl: url, maxRetries: 0, streaming: true }),
};

const { name, description, schema } = writeFileTool;
const agent = createAgent({ model: MODELS[surface](), tools: [tool(write, { name, description, schema })] });
const stream = await agent.stream(
  { messages: [{ role: 'user', content: prompt }] },
  { streamMode: 'messages' },
);
for await (const [message] of stream) if (message.type === 'ai') say(message.text);
