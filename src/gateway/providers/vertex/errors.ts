import type { Dialect } from '../../dialects/dialect.ts';
import { list, parsed, record, text } from '../../dialects/json.ts';
import type { Rewriting } from '../rewritten.ts';

/**
 * Google's own errors (https://cloud.google.com/apis/design/errors), alone or in a list, in the words of the model's
 * API. What that API itself says passes.
 */
export const googleErrors = (dialect: Dialect): Rewriting => ({
  wants: (_request, status) => status >= 400,
  rewrite: (status, _headers, body) => {
    const answer = parsed(body);
    const error = record(record(list(answer)[0] ?? answer).error);
    const reason = text(error.status);
    if (reason === undefined) return { status, body };
    return dialect.error({ status, message: `${text(error.message) ?? 'refused'} (${reason})` });
  },
});
