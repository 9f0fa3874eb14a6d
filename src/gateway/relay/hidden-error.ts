import { classify, Failure } from '../../router/failure.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { parsed, record } from '../dialects/json.ts';
import type { UpstreamAnswer } from './sink.ts';

/** Errors are short; an answer that is longer is one. */
const LONGEST = 64 * 1024;
const KEY = Buffer.from('"error"');
/** What answers have and errors have not. */
const ANSWER = ['choices', 'content', 'output', 'data', 'candidates', 'input_tokens'];

/** The failure that an answer with a good status is all the same, as some servers give them (OpenRouter); null when it is none. */
export function hiddenError(answer: UpstreamAnswer, dialect: Dialect): Failure | null {
  const { body } = answer;
  if (body.length > LONGEST || !body.includes(KEY)) return null;
  const text = body.toString();
  const whole = record(parsed(text));
  if (typeof whole.error !== 'object' || whole.error === null || ANSWER.some((key) => key in whole))
    return null;
  const status = statusIn(record(whole.error).code);
  const evidence = dialect.evidence(status ?? 500, text);
  return new Failure(classify(evidence), evidence.message ?? 'the upstream answered with an error', {
    status,
    detail: { answer: { ...answer, status: evidence.status }, evidence },
  });
}

const statusIn = (code: unknown): number | null =>
  typeof code === 'number' && code >= 400 && code < 600 ? code : null;
