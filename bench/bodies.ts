export const MODEL = 'gpt-bench';

const messages = [{ role: 'user', content: 'Write a small function which adds two numbers, please.' }];
const code = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(16_000);
const prompt = (kilobytes: number): string => code.slice(0, kilobytes * 1024);
const withPrompt = (kilobytes: number): string =>
  JSON.stringify({ model: MODEL, messages: [{ role: 'system', content: prompt(kilobytes) }, ...messages] });

export const BODIES = {
  small: JSON.stringify({ model: MODEL, messages }),
  big: withPrompt(100),
  huge: withPrompt(1000),
  stream: JSON.stringify({ model: MODEL, stream: true, stream_options: { include_usage: true }, messages }),
  /** The same of a client that speaks Messages. */
  foreignStream: JSON.stringify({ model: MODEL, stream: true, max_tokens: 1000, messages }),
};
