import Anthropic from '@anthropic-ai/sdk';
import { KEY, model, prompt, say, url, write, writeFileTool } from './task.mjs';

const client = new Anthropic({ baseURL: url, authToken: KEY, apiKey: null, maxRetries: 0 });
const { name, description, schema: input_schema } = writeFileTool;

const runner = client.beta.messages.toolRunner({
  model,
  max_tokens: 1024,
  stream: true,
  messages: [{ role: 'user', content: prompt }],
  tools: [{ type: 'custom', name, description, input_schema, parse: (input) => input, run: write }],
});
for await (const stream of runner) {
  stream.on('text', say);
  await stream.done();
}
