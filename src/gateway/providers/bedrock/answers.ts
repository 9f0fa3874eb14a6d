import { count, parsed, record, text } from '../../dialects/json.ts';
import type { Rewriting } from '../rewritten.ts';
import { anthropicError } from './errors.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const COUNT_PATH = 'count-tokens';

/** A body for InvokeModel as CountTokens takes it. */
export const countBody = (body: Buffer): Buffer =>
  Buffer.from(`{"input":{"invokeModel":{"body":"${body.toString('base64')}"}}}`);

/** Errors and counts in Anthropic's words. */
export const anthropicAnswers: Rewriting = {
  wants: ({ path }, status) => status >= 400 || path.endsWith(`/${COUNT_PATH}`),
  rewrite: (status, headers, body) => {
    const said = record(parsed(body));
    if (status < 400)
      return { status, body: JSON.stringify({ input_tokens: count(said.inputTokens) ?? null }) };
    const exception = text(headers['x-amzn-errortype']) ?? text(said.__type) ?? '';
    const message = text(said.message) ?? text(said.Message) ?? (exception || `Bedrock answered ${status}`);
    return anthropicError(status, exception, message);
  },
};
