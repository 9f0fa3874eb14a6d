import * as z from 'zod';
import { whole } from './leaf.ts';

const ERROR_KINDS = [
  'RateLimitError',
  'TimeoutError',
  'AuthenticationError',
  'NotFoundError',
  'BadRequestError',
  'ContentPolicyViolationError',
  'InternalServerError',
  'BadGatewayError',
  'ServiceUnavailableError',
] as const;
type ErrorKind = (typeof ERROR_KINDS)[number];

const STATUS: Partial<Record<ErrorKind, string>> = {
  BadGatewayError: ' (502), where that is to differ from `InternalServerError`',
  ServiceUnavailableError: ' (503), where that is to differ from `InternalServerError`',
};

const perKind = <Suffix extends string>(suffix: Suffix, meaning: string) => {
  const entries = ERROR_KINDS.map((kind) => {
    const words = kind
      .replace(/Error$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    return [
      `${kind}${suffix}`,
      whole({ description: `${meaning} ${words} error${STATUS[kind] ?? ''}.`, examples: [3] }).optional(),
    ];
  });
  return Object.fromEntries(entries) as Record<
    `${ErrorKind}${Suffix}`,
    z.ZodOptional<ReturnType<typeof whole>>
  >;
};

export const retryPolicySchema = z.object({
  ...perKind('Retries', 'Retries after a'),
  DefaultRetries: whole({
    description: 'Retries after any other error that a retry may help; wins over `num_retries`.',
    examples: [2],
  }).optional(),
});
export const allowedFailsSchema = z.object(
  perKind('AllowedFails', 'Failures allowed before a cooldown, for a'),
);
