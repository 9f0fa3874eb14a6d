import { list, parsed, record, text } from '../dialects/json.ts';
import type { ClientError } from '../dialects/dialect.ts';
import type { Body } from '../body/body.ts';
import { type Member, scanTopLevel } from '../body/scan.ts';
import type { ClientRequest } from './exchange.ts';
import type { Told } from './google-path.ts';

/** Settings of the routing that a request itself brings. */
export interface RequestOverrides {
  retries?: number;
  fallbacks?: string[];
  deadlineMs?: number;
  /** Until the first content of a stream. */
  streamTimeoutMs?: number;
}

/** Understands a body by its top-level members, and what was told outside it; a ClientError when it can't be served. */
export function understand(body: Body, query: string, told: Told | null = null): ClientRequest | ClientError {
  const members = scanTopLevel(body.view());
  if (!members) {
    const what = body.length === 0 ? 'has no body' : 'body is not valid JSON';
    return { status: 400, message: `The request ${what}: a JSON object is expected.` };
  }
  if (told) return { body, members, model: told.model, stream: told.stream, query };
  const named = members.get('model');
  const model = named && stringAt(body, named);
  if (model === undefined || model === '') {
    const what = named && model === undefined ? "'model' is no string" : 'The request names no model';
    return {
      status: 400,
      message: `${what}: set 'model' to one of the names that GET /v1/models lists.`,
      param: 'model',
    };
  }
  const stream = members.get('stream');
  return {
    body,
    members,
    model,
    stream: stream !== undefined && body.text(stream.start, stream.end) === 'true',
    query,
  };
}

/** LiteLLM's members of the body, and its headers where the body says nothing. */
export function overrides(client: ClientRequest, headers: NodeJS.Dict<string | string[]>): RequestOverrides {
  const found: RequestOverrides = {};
  const member = (key: string): unknown => {
    const span = client.members.get(key);
    return span && parsed(client.body.text(span.start, span.end));
  };
  const retries = positive(member('num_retries')) ?? positive(headers['x-litellm-num-retries']);
  if (retries !== undefined) found.retries = Math.floor(retries);
  const seconds =
    positive(member('timeout')) ??
    positive(member('request_timeout')) ??
    positive(headers['x-litellm-timeout']);
  if (seconds) found.deadlineMs = seconds * 1000;
  const first = positive(member('stream_timeout')) ?? positive(headers['x-litellm-stream-timeout']);
  if (first) found.streamTimeoutMs = first * 1000;
  if (member('disable_fallbacks') === true) found.fallbacks = [];
  else if (client.members.has('fallbacks')) found.fallbacks = list(member('fallbacks')).flatMap(nameOf);
  return found;
}

/** 0 included. */
function positive(raw: unknown): number | undefined {
  const n = typeof raw === 'string' && raw !== '' ? Number(raw) : raw;
  return typeof n === 'number' && Number.isFinite(n) && n >= 0 ? n : undefined;
}

/** A fallback is a name, or a mapping with the name as its `model`. */
const nameOf = (fallback: unknown): string[] => {
  const name = text(fallback) ?? text(record(fallback).model);
  return name === undefined ? [] : [name];
};

/** The string at `member`, parsed only where it has escapes; undefined when it is no string. */
function stringAt(body: Body, { start, end }: Member): string | undefined {
  const json = body.text(start, end);
  if (!json.startsWith('"')) return undefined;
  return json.includes('\\') ? text(parsed(json)) : json.slice(1, -1);
}
