import { MODEL } from './contestants.ts';

const messages = [{ role: 'user', content: 'Write a small function which adds two numbers, please.' }];
const prompt = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n'
  .repeat(1600)
  .slice(0, 100 * 1024);

export const BODIES = {
  small: JSON.stringify({ model: MODEL, messages }),
  big: JSON.stringify({ model: MODEL, messages: [{ role: 'system', content: prompt }, ...messages] }),
  stream: JSON.stringify({ model: MODEL, stream: true, stream_options: { include_usage: true }, messages }),
};
