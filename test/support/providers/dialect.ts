import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';

export type Json = Record<string, unknown>;

/** One server-sent event as it stands on the wire; `content` marks those that carry output of the model. */
export interface WireEvent {
  text: string | Buffer;
  content: boolean;
}

export type Reply =
  | { kind: 'json'; body: unknown }
  /** `errorEvent` is how this surface reports a failure once the stream has begun. */
  | { kind: 'stream'; events: WireEvent[]; errorEvent: string | Buffer; contentType?: string };

/** What the real API refuses. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;

  constructor(
    status: number,
    message: string,
    { code = null, param = null }: { code?: string | null; param?: string | null } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = param;
  }
}

export interface Surface {
  /** Throws a Refusal. */
  check: (body: Json, headers: IncomingHttpHeaders) => void;
  reply: (body: Json, answer: Answer) => Reply;
}

export interface SignedRequest {
  method: string;
  /** As sent, with the query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The wire format of one provider. */
export interface Dialect {
  /** POST surfaces by path. */
  surfaces: Record<string, Surface>;
  /** Throws a Refusal. */
  authorize: (headers: IncomingHttpHeaders, key: string) => void;
  /** The same with the bytes, for signatures. */
  verify?: (request: SignedRequest) => void;
  /** What a POST asks for, where its path and its body together say it; without it the path alone. */
  route?: (path: string, body: Json) => { surface: string; body: Json };
  /** How an answer stands on the wire, where that is not as the surface gives it. */
  frame?: (reply: Reply, path: string) => Reply;
  /** The path of its free list; `/v1/models` where it does not say. */
  modelsPath?: string;
  models: (ids: string[]) => unknown;
  /** The body of an error answer. */
  problem: (refusal: Refusal) => unknown;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const without = (body: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

export const bearer = (headers: IncomingHttpHeaders): string | undefined =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];

/** Whether `value` is one of these strings. */
export const oneOf = (values: readonly string[], value: unknown): value is string =>
  typeof value === 'string' && values.includes(value);
