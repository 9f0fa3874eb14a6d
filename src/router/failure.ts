/**
 * The one taxonomy of failures. Everything that retries, falls back, cools down or answers a client goes by the
 * kind; the kind comes from evidence, most specific first.
 */
export type FailureKind =
  | 'cancelled'
  | 'context_window'
  | 'content_policy'
  | 'rate_limit'
  | 'authentication'
  | 'not_found'
  | 'not_held'
  | 'timeout'
  | 'connection'
  | 'invalid_answer'
  | 'conflict'
  | 'bad_request'
  | 'untranslatable'
  | 'server'
  | 'no_deployment';

interface Conduct {
  /** Whether another attempt may succeed. */
  retry: boolean;
  /** What it says of the deployment: nothing, one failure more, or out at once. */
  health: 'ignore' | 'count' | 'out';
  /** What a client is answered with where no upstream gave a status. 499 is nginx's for a client that left. */
  status: number;
}

export const CONDUCT: Readonly<Record<FailureKind, Conduct>> = {
  cancelled: { retry: false, health: 'ignore', status: 499 },
  context_window: { retry: false, health: 'ignore', status: 400 },
  content_policy: { retry: false, health: 'ignore', status: 400 },
  rate_limit: { retry: true, health: 'out', status: 429 },
  authentication: { retry: true, health: 'out', status: 401 },
  not_found: { retry: true, health: 'out', status: 404 },
  // What another deployment keeps of the conversation.
  not_held: { retry: true, health: 'ignore', status: 404 },
  timeout: { retry: true, health: 'count', status: 504 },
  connection: { retry: true, health: 'count', status: 502 },
  invalid_answer: { retry: true, health: 'count', status: 502 },
  conflict: { retry: true, health: 'ignore', status: 409 },
  bad_request: { retry: false, health: 'ignore', status: 400 },
  // Another deployment may speak the client's dialect.
  untranslatable: { retry: true, health: 'ignore', status: 400 },
  server: { retry: true, health: 'count', status: 502 },
  no_deployment: { retry: false, health: 'ignore', status: 503 },
};

/** What is known of an upstream's refusal. `type` and `code` are those of its error object. */
export interface Evidence {
  status: number;
  type?: string | undefined;
  code?: string | undefined;
  message?: string | undefined;
  /** How long to wait, where the body says it and no header does. */
  retryAfterMs?: number | undefined;
}

const CONTEXT_WINDOW =
  /context.?(length|window|limit|size)|(prompt|input) is too long|maximum (context|prompt length)|too many (input )?tokens|exceed(s|ed) (the maximum number of tokens|model token limit)/i;
const CONTENT_POLICY =
  /content.?(policy|filter|management)|responsible.?ai|safety (system|policy)|usage polic/i;

/** Threads of Anthropic, responses and items of OpenAI: each is kept by the account that made it. */
const NOT_HELD = new Set(['thread_not_found', 'previous_response_not_found']);
const NO_ITEM = /^item with id .* not found/i;

const rules: readonly [FailureKind, (e: Evidence) => boolean][] = [
  [
    'context_window',
    (e) => isClientError(e) && (e.code === 'context_length_exceeded' || CONTEXT_WINDOW.test(e.message ?? '')),
  ],
  [
    'content_policy',
    (e) => isClientError(e) && [e.code, e.type, e.message].some((t) => CONTENT_POLICY.test(t ?? '')),
  ],
  [
    'rate_limit',
    (e) => e.status === 429 || e.type === 'rate_limit_error' || e.code === 'rate_limit_exceeded',
  ],
  ['authentication', (e) => e.status === 401 || e.status === 403 || e.status === 402],
  ['not_held', (e) => NOT_HELD.has(e.code ?? '') || (e.status === 404 && NO_ITEM.test(e.message ?? ''))],
  ['not_found', (e) => e.status === 404],
  ['timeout', (e) => e.status === 408 || e.status === 504],
  ['conflict', (e) => e.status === 409],
  [
    'server',
    (e) =>
      e.status >= 500 || e.type === 'overloaded_error' || e.type === 'api_error' || e.type === 'server_error',
  ],
  ['bad_request', (e) => e.status >= 400],
];

const isClientError = (e: Evidence): boolean => e.status === 400 || e.status === 413 || e.status === 422;

/** The kind of an upstream's error answer, or of an error event in its stream. */
export function classify(evidence: Evidence): FailureKind {
  return rules.find(([, holds]) => holds(evidence))?.[0] ?? 'invalid_answer';
}

/** An attempt that failed, or a request that could not be attempted. The message is for users and holds no secret. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** The HTTP status the upstream answered with; null where it never answered. */
  readonly status: number | null;
  /** From the upstream's `retry-after`. */
  readonly retryAfterMs: number | null;
  /** What the caller knows besides and wants back, e.g. the upstream's answer to pass on. Opaque to the router. */
  readonly detail: unknown;

  constructor(
    kind: FailureKind,
    message: string,
    known: { status?: number | null; retryAfterMs?: number | null; detail?: unknown } = {},
  ) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.status = known.status ?? null;
    this.retryAfterMs = known.retryAfterMs ?? null;
    this.detail = known.detail;
  }
}

/** Whatever a call threw, as a Failure; what is none is a defect of the caller and counts as a broken connection. */
export const failureOf = (thrown: unknown): Failure =>
  thrown instanceof Failure
    ? thrown
    : new Failure('connection', thrown instanceof Error ? thrown.message : String(thrown), {
        detail: thrown,
      });

/** The status of the answer to a client for whom everything failed. */
export const statusOf = (failure: Failure): number => failure.status ?? CONDUCT[failure.kind].status;
