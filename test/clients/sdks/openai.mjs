import OpenAI from 'openai';
import { KEY, model, prompt, say, surface, url, write, writeFileTool } from './task.mjs';

// What the gateway does is to be seen, not what the SDK makes good.
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: KEY, maxRetries: 0 });
const { name, description, schema: parameters } = writeFileTool;

async function chat() {
  const runner = client.chat.completions.runTools({
    model,
    stream: true,
    messages: [{ role: 'user', content: prompt }],
    tools: [
      { type: 'function', function: { name, description, parameters, parse: JSON.parse, function: write } },
    ],
  });
  runner.on('content', say);
  await runner.done();
}

async function responses() {
  const input = [{ role: 'user', content: prompt }];
  const tools = [{ type: 'function', name, description, parameters, strict: true }];
  for (;;) {
    const stream = client.responses.stream({ model, input, tools, store: false });
    stream.on('response.output_text.delta', ({ delta }) => say(delta));
    const { output } = await stream.finalResponse();
    const calls = output.filter(({ type }) => type === 'function_call');
    if (calls.length === 0) return;
    input.push(...output);
    for (const { call_id, arguments: args } of calls) {
      input.push({ type: 'function_call_output', call_id, output: await write(JSON.parse(args)) });
    }
  }
}

await { chat, responses }[surface]();
