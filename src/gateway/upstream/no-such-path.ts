import { type Evidence, Failure } from '../../router/failure.ts';

/** How servers speak of an address that they do not have: `Not Found`, `Invalid URL (POST /v1/responses)`, `404 page not found`. */
const ADDRESS = /\bnot found\b|\b(url|path|route|endpoint|method)\b|\/responses\b/i;

/** Whether a server said that it has not what it was asked at, rather than that it has no such model or response. */
export function isNoSuchPath(failure: unknown): boolean {
  if (!(failure instanceof Failure) || failure.kind !== 'not_found' || failure.status !== 404) return false;
  const { code, message } = (failure.detail as { evidence?: Evidence } | undefined)?.evidence ?? {};
  if (code?.includes('model')) return false;
  return message === undefined || (ADDRESS.test(message) && !/\bmodel/i.test(message));
}
