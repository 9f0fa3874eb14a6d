import { type Evidence, Failure } from '../../router/failure.ts';

/** Whether a server said that it has not what it was asked at, rather than that it has no such model or response. */
export function isNoSuchPath(failure: unknown): boolean {
  if (!(failure instanceof Failure) || failure.kind !== 'not_found' || failure.status !== 404) return false;
  const { code, message } = (failure.detail as { evidence?: Evidence } | undefined)?.evidence ?? {};
  return !code?.includes('model') && !/\bmodel/i.test(message ?? '');
}
