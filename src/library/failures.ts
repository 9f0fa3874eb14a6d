import { classify, Failure, statusOf } from '../router/failure.ts';
import { RouterError } from './errors.ts';

export function errorOf(failure: Failure, now: number): RouterError {
  const { availableAt = null } = (failure.detail ?? {}) as { availableAt?: number | null };
  const waitMs = failure.retryAfterMs ?? (availableAt === null ? null : availableAt - now);
  const retryAfter = waitMs === null ? null : Math.ceil(Math.max(0, waitMs) / 1000);
  return new RouterError(failure.kind, failure.message, statusOf(failure), retryAfter);
}

/** Any error of any client as a Failure: by its status, its code and its message, as far as it has them. */
export function failureFrom(thrown: unknown, hasLeft: boolean): Failure {
  if (thrown instanceof Failure) return thrown;
  const error = fieldsOf(thrown);
  const message =
    typeof error.message === 'string' && error.message !== '' ? error.message : 'the call failed';
  const known = { detail: thrown, retryAfterMs: retryAfterOf(error) };
  if (hasLeft) return new Failure('cancelled', message, known);
  if (error.name === 'TimeoutError') return new Failure('timeout', message, known);
  const status = [error.status, error.statusCode].find((one) => typeof one === 'number') ?? null;
  if (status === null) return new Failure('connection', message, known);
  const code = typeof error.code === 'string' ? error.code : undefined;
  return new Failure(classify({ status, code, message }), message, { ...known, status });
}

const fieldsOf = (thrown: unknown): Record<string, unknown> =>
  typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>) : { message: thrown };

function retryAfterOf({ retryAfterMs, headers }: Record<string, unknown>): number | null {
  if (typeof retryAfterMs === 'number') return retryAfterMs;
  const seconds = Number(headers instanceof Headers ? (headers.get('retry-after') ?? NaN) : NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
