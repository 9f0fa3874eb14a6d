import { Refusal, type Surface } from '../dialect.ts';
import { checkPrompt } from './checks.ts';

export const countTokens: Surface = {
  check: (body, headers) => {
    checkPrompt(body, headers);
    if ('max_tokens' in body) throw new Refusal(400, 'max_tokens: Extra inputs are not permitted');
  },
  reply: (_body, { usage }) => ({ kind: 'json', body: { input_tokens: usage.input } }),
};
