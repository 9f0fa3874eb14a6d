import { classify, type Evidence } from '../../router/failure.ts';
import type { ClientError, Dialect } from '../dialects/dialect.ts';

const OVERLOADED = /overload|at capacity|slow down/i;

/**
 * A provider's error in the words of another dialect: its own types and codes are dropped, as clients would not know
 * them, but for what they act upon: a prompt that is too long, a refused content, an overload.
 */
export function foreignError(evidence: Evidence, dialect: Dialect): ClientError {
  const { status, message = `the upstream answered ${status} without saying why` } = evidence;
  switch (classify(evidence)) {
    case 'context_window':
      return dialect.name === 'openai'
        ? { status: 400, message, type: 'invalid_request_error', code: 'context_length_exceeded' }
        : // What Claude Code looks for before it compacts a conversation.
          {
            status: 400,
            message: /prompt is too long/i.test(message) ? message : `prompt is too long: ${message}`,
          };
    case 'content_policy':
      return dialect.name === 'openai'
        ? { status: 400, message, type: 'invalid_request_error', code: 'content_policy_violation' }
        : { status: 400, message: /content.?policy/i.test(message) ? message : `content policy: ${message}` };
    case 'rate_limit':
      // Some servers say 413 to what is too much a minute; clients would take it for too much at all.
      return { status: 429, message };
    case 'server':
      return { status: overloaded(evidence, dialect), message };
    default:
      return { status, message };
  }
}

/** 529 is Anthropic's own; elsewhere it is 503. */
function overloaded({ status, type, message }: Evidence, dialect: Dialect): number {
  const isOverload =
    status === 529 || type === 'overloaded_error' || (status === 503 && OVERLOADED.test(message ?? ''));
  if (isOverload) return dialect.name === 'anthropic' ? 529 : 503;
  return status;
}
