import { anthropic } from '../../dialects/anthropic.ts';

interface Meaning {
  status: number;
  type: string;
}

const OVERLOADED: Meaning = { status: 529, type: 'overloaded_error' };
const BROKEN: Meaning = { status: 502, type: 'api_error' };
const UNAUTHENTICATED: Meaning = { status: 401, type: 'authentication_error' };

/** What AWS's exceptions mean in Anthropic's words: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
const EXCEPTIONS: Readonly<Record<string, Meaning>> = {
  AccessDeniedException: { status: 403, type: 'permission_error' },
  ExpiredTokenException: UNAUTHENTICATED,
  IncompleteSignatureException: UNAUTHENTICATED,
  InternalServerException: { status: 500, type: 'api_error' },
  InvalidSignatureException: UNAUTHENTICATED,
  ModelErrorException: BROKEN,
  ModelNotReadyException: OVERLOADED,
  ModelStreamErrorException: BROKEN,
  ModelTimeoutException: { status: 504, type: 'timeout_error' },
  ResourceNotFoundException: { status: 404, type: 'not_found_error' },
  ServiceQuotaExceededException: { status: 429, type: 'rate_limit_error' },
  ServiceUnavailableException: OVERLOADED,
  ThrottlingException: { status: 429, type: 'rate_limit_error' },
  UnrecognizedClientException: UNAUTHENTICATED,
  ValidationException: { status: 400, type: 'invalid_request_error' },
};

/** `ThrottlingException:http://…` in headers, `throttlingException` in streams, `com.amazon#ThrottlingException` in bodies. */
const nameOf = (exception: string): string => {
  const name = exception.replace(/^.*#/, '').replace(/:.*$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** An error answer of AWS's in Anthropic's shape; `status` holds where the exception is not known. */
export function anthropicError(
  status: number,
  exception: string,
  message: string,
): { status: number; body: string } {
  const meaning = EXCEPTIONS[nameOf(exception)];
  return anthropic.error({
    status: meaning?.status ?? status,
    message,
    ...(meaning && { type: meaning.type }),
  });
}
