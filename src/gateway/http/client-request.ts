import { list, parsed, text } from '../dialects/json.ts';
import type { ClientError } from '../dialects/dialect.ts';
import { scanTopLevel } from '../body/scan.ts';
import type { ClientRequest } from './exchange.ts';

/** Settings of the routing that a request itself brings. */
export interface RequestOverrides {
  retries?: number;
  fallbacks?: string[];
  deadlineMs?: number;
}

/** Understands a body by its top-level members; a ClientError when it can't be served. */
export function understand(body: Buffer, query: string): ClientRequest | ClientError {
  const members = scanTopLevel(body);
  if (!members) return { status: 400, message: 'The request body is not valid JSON: an object is expected.' };
  const value = (key: string): unknown => {
    const member = members.get(key);
    return member && parsed(body.toString('utf8', member.start, member.end));
  };
  const model = value('model');
  if (typeof model !== 'string' || model === '') {
    return {
      status: 400,
      message: "The request names no model: set 'model' to one of the names that GET /v1/models lists.",
      param: 'model',
    };
  }
  return { body, members, model, stream: value('stream') === true, query };
}

export function overrides(client: ClientRequest, headers: NodeJS.Dict<string | string[]>): RequestOverrides {
  const found: RequestOverrides = {};
  const number = (raw: unknown): number | undefined => {
    const n = typeof raw === 'string' && raw !== '' ? Number(raw) : raw;
    return typeof n === 'number' && Number.isFinite(n) && n >= 0 ? n : undefined;
  };
  const member = (key: string): unknown => {
    const span = client.members.get(key);
    return span && parsed(client.body.toString('utf8', span.start, span.end));
  };
  const retries = number(member('num_retries')) ?? number(headers['x-litellm-num-retries']);
  if (retries !== undefined) found.retries = Math.floor(retries);
  const seconds = number(headers['x-litellm-timeout']);
  if (seconds !== undefined && seconds > 0) found.deadlineMs = seconds * 1000;
  if (client.members.has('fallbacks')) {
    found.fallbacks = list(member('fallbacks')).flatMap((name) => text(name) ?? []);
  }
  return found;
}
