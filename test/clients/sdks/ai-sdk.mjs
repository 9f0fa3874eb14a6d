import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogle } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { isStepCount, jsonSchema, streamText, tool } from 'ai';
import { KEY, model, prompt, say, surface, url, write, writeFileTool } from './task.mjs';

const at = (path) => ({ baseURL: `${url}${path}`, apiKey: KEY });
const MODELS = {
  chat: () => createOpenAI(at('/v1')).chat(model),
  responses: () => createOpenAI(at('/v1')).responses(model),
  messages: () => createAnthropic(at('/v1'))(model),
  generate_content: () => createGoogle(at('/v1beta'))(model),
};

const { textStream } = streamText({
  model: MODELS[surface](),
  prompt,
  maxRetries: 0,
  stopWhen: isStepCount(3),
  tools: {
    [writeFileTool.name]: tool({
      description: writeFileTool.description,
      inputSchema: jsonSchema(writeFileTool.schema),
      execute: write,
    }),
  },
  onError: ({ error }) => {
    console.error(error);
    process.exitCode = 1;
  },
});
for await (const text of textStream) say(text);
