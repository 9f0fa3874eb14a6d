import type { Refusal } from '../dialect.ts';

const TYPES: Record<number, string> = {
  401: 'invalid_request_error',
  403: 'permission_error',
  429: 'rate_limit_exceeded',
};

export const problem = ({ status, message, code, param }: Refusal): unknown => ({
  error: {
    message,
    type: TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error'),
    param,
    code,
  },
});
