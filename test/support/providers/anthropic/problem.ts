import type { Refusal } from '../dialect.ts';

const TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  529: 'overloaded_error',
};

export const problem = ({ status, message, code }: Refusal): unknown => ({
  type: 'error',
  error: {
    type: TYPES[status] ?? 'api_error',
    message,
    ...(code !== null && { details: { error_code: code } }),
  },
  request_id: 'req_fake1',
});
