import * as l10n from '@vscode/l10n';
import type {
  CooldownResetRequest,
  CooldownResetView,
  DecisionTrace,
  KeysRequest,
  LeaseRequest,
  LogLevelRequest,
  RequestsView,
  StateView,
  StrategyRequest,
  StrategyView,
} from '../../contract/admin.ts';
import type { RecordAnswers, RecordName } from '../../contract/dashboard.ts';
import type { SimulateRequest, SimulateView } from '../../contract/simulate.ts';
import type { LogLevel } from '../../contract/log-levels.ts';
import type { ModelInfo } from '../chat/models.ts';
import type { RequestFilter } from '../requests/filter.ts';

const USUAL_MS = 10_000;
/** Tens of thousands of requests take their time, to be exported or simulated. */
const LONG_MS = 60_000;

const long = (cancelled: AbortSignal): AbortSignal =>
  AbortSignal.any([cancelled, AbortSignal.timeout(LONG_MS)]);

export class AdminError extends Error {
  override readonly name = 'AdminError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  signal?: AbortSignal;
}

/** The operator surface of one gateway. Only for a gateway whose instance was verified: each call carries the key. */
export class AdminClient {
  readonly #base: string;
  readonly #key: string;

  constructor(base: string, key: string) {
    this.#base = base;
    this.#key = key;
  }

  state = (): Promise<StateView> => this.#json('/admin/state');

  /** Newest first. */
  requests = (filter: RequestFilter, limit: number): Promise<RequestsView> =>
    this.#json(`/admin/requests?${new URLSearchParams({ ...filter, limit: String(limit) }).toString()}`);

  request = (callId: string): Promise<DecisionTrace> =>
    this.#json(`/admin/requests/${encodeURIComponent(callId)}`);

  /** What the dashboard shows over time. */
  records = <N extends RecordName>(name: N, query: Record<string, string>): Promise<RecordAnswers[N]> =>
    this.#json(`/admin/${name}?${new URLSearchParams(query).toString()}`);

  simulate = (request: SimulateRequest, cancelled: AbortSignal): Promise<SimulateView> =>
    this.#json('/admin/simulate', { method: 'POST', body: request, signal: long(cancelled) });

  /** An answer as it comes, for a file. */
  text = (path: string, cancelled: AbortSignal): Promise<string> =>
    this.#call(path, { signal: long(cancelled) });

  /** LiteLLM's view of the deployments. */
  modelInfo = async (): Promise<ModelInfo[]> =>
    (await this.#json<{ data: ModelInfo[] }>('/v1/model/info')).data;

  resetCooldowns = (request: CooldownResetRequest): Promise<CooldownResetView> =>
    this.#json('/admin/cooldowns/reset', { method: 'POST', body: request });

  switchStrategy = (request: StrategyRequest): Promise<StrategyView> =>
    this.#json('/admin/strategy', { method: 'PUT', body: request });

  async setEnabled(deployment: string, enabled: boolean): Promise<void> {
    const path = `/admin/deployments/${encodeURIComponent(deployment)}/${enabled ? 'enable' : 'disable'}`;
    await this.#call(path, { method: 'POST' });
  }

  async useLogLevel(level: LogLevel): Promise<void> {
    await this.#call('/admin/log-level', { method: 'PUT', body: { level } satisfies LogLevelRequest });
  }

  async useLease(seconds: number | null): Promise<void> {
    await this.#call('/admin/lease', { method: 'PUT', body: { seconds } satisfies LeaseRequest });
  }

  async putKeys(keys: KeysRequest): Promise<void> {
    await this.#call('/admin/keys', { method: 'PUT', body: keys });
  }

  async shutdown(): Promise<void> {
    await this.#call('/admin/shutdown', { method: 'POST' });
  }

  /** A request as a client of the gateway sends it; the answer is handed on whatever it says. */
  send(path: string, body: unknown, signal: AbortSignal): Promise<Response> {
    return this.#request(path, { method: 'POST', body, signal });
  }

  /** The open event stream; only its beginning has a time limit. */
  async events(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const { body } = await this.#fetch('/admin/events', { signal });
    if (!body) throw new AdminError(502, 'The event stream came without a body.');
    return body;
  }

  async #json<T>(path: string, call: Call = {}): Promise<T> {
    return JSON.parse(await this.#call(path, call)) as T;
  }

  /** Reads the answer to its end: a connection with one that nobody reads stays open. */
  async #call(path: string, call: Call): Promise<string> {
    const { signal = AbortSignal.timeout(USUAL_MS) } = call;
    return (await this.#fetch(path, { ...call, signal })).text();
  }

  async #fetch(path: string, call: Call): Promise<Response> {
    const response = await this.#request(path, call);
    if (!response.ok) throw new AdminError(response.status, await errorMessage(response));
    return response;
  }

  #request(path: string, { method = 'GET', body, signal }: Call): Promise<Response> {
    return fetch(`${this.#base}${path}`, {
      method,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${this.#key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  }
}

/** What an answer says is wrong. */
export const errorMessage = async (response: Response): Promise<string> => {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string } };
    return error?.message ?? text;
  } catch {
    // Not JSON: the text itself is what there is to say.
    return text || l10n.t('The gateway answered {0}.', response.status);
  }
};
