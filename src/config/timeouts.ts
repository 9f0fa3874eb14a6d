import type { Config } from './types.ts';

export interface Timeouts {
  /** For a whole request, retries and fallbacks included. */
  requestSeconds: number;
  /** From the opening of a circuit to its probe; undefined: the file does not say. */
  breakerResetSeconds: number | undefined;
}

/** A whole-number `timeout` beside `enable_circuit_breaker: true` is the breaker's, any other the request's. */
export const timeoutsOf = ({ router, litellm }: Pick<Config, 'router' | 'litellm'>): Timeouts => {
  const { timeout, enable_circuit_breaker } = router;
  const isBreakers = enable_circuit_breaker && Number.isInteger(timeout);
  return {
    requestSeconds: isBreakers ? litellm.request_timeout : (timeout ?? litellm.request_timeout),
    breakerResetSeconds: isBreakers ? timeout : undefined,
  };
};
