import * as l10n from '@vscode/l10n';
import type { RecordAnswers, RecordName } from '../../contract/dashboard.ts';
import type { AdminEvents, RequestsView, StrategyView } from '../../contract/admin.ts';
import { RECENT_LIMIT } from '../model/picture.ts';
import { readEvents } from './event-stream.ts';
import type { Emit, Source } from './source.ts';

const KEY = 'switchyard.key';
const [FIRST_PAUSE, LONGEST_PAUSE] = [250, 5000];

export interface GatewaySourceOptions {
  /** The gateway's root, with a trailing slash. */
  root: string;
  /** Where the key stays: as long as the tab. */
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  wait?: (ms: number) => Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The page at /ui: data comes from the gateway that serves it. */
export class GatewaySource implements Source {
  readonly #root: string;
  readonly #storage: GatewaySourceOptions['storage'];
  readonly #wait: (ms: number) => Promise<void>;
  #emit: Emit = () => undefined;
  #keyGiven: () => void = () => undefined;

  constructor({ root, storage, wait = sleep }: GatewaySourceOptions) {
    this.#root = root;
    this.#storage = storage;
    this.#wait = wait;
  }

  get needsKey(): boolean {
    return this.#key !== null;
  }

  start(emit: Emit): void {
    this.#emit = emit;
    void this.#stayConnected();
  }

  resetCooldowns(request: object): void {
    void this.#act('POST', 'admin/cooldowns/reset', request);
  }

  switchStrategy(request: object): void {
    void this.#act('PUT', 'admin/strategy', request).then((view) => {
      if (view) this.#emit({ type: 'strategy', view: view as StrategyView });
    });
  }

  async records<N extends RecordName>(name: N, query: Record<string, string>): Promise<RecordAnswers[N]> {
    const path = `admin/${name}?${new URLSearchParams(query).toString()}`;
    const response = await this.#fetch(path, {}).catch(() => {
      throw new Error(l10n.t('The gateway does not answer.'));
    });
    if (!response.ok) throw new Error(await complaint(response));
    return (await response.json()) as RecordAnswers[N];
  }

  address(): string {
    return this.#root.replace(/\/$/, '');
  }

  useKey(key: string): void {
    this.#storage.setItem(KEY, key);
    this.#keyGiven();
  }

  get #key(): string | null {
    return this.#storage.getItem(KEY);
  }

  async #stayConnected(): Promise<never> {
    for (let pause = FIRST_PAUSE; ;) {
      const { message, wasLive } = await this.#connect();
      this.#emit({ type: 'connection', connection: { state: 'stopped', message } });
      pause = wasLive ? FIRST_PAUSE : Math.min(pause * 1.6, LONGEST_PAUSE);
      await this.#wait(pause);
    }
  }

  /** One connection from its opening to its end, and why it ended. */
  async #connect(): Promise<{ message: string; wasLive: boolean }> {
    let wasLive = false;
    try {
      const events = await this.#authorized('admin/events', { headers: { accept: 'text/event-stream' } });
      if (!events.ok) return { message: await complaint(events), wasLive };
      wasLive = true;
      this.#emit({ type: 'connection', connection: { state: 'live', message: l10n.t('Live') } });
      void this.#tellRecent();
      await readEvents(events, (event, data) =>
        // The event's name and its data come from one gateway, whose types these are.
        this.#emit({ type: 'event', event: event as keyof AdminEvents, data: data as never }),
      );
      return { message: l10n.t('The gateway has ended the connection.'), wasLive };
    } catch (error) {
      const message = wasLive
        ? l10n.t('The connection to the gateway broke off.')
        : l10n.t('The gateway does not answer.');
      return {
        message: error instanceof SyntaxError ? l10n.t('Unreadable event: {0}', error.message) : message,
        wasLive,
      };
    }
  }

  async #tellRecent(): Promise<void> {
    const view = (await this.#act('GET', `admin/requests?limit=${RECENT_LIMIT}`)) as RequestsView | null;
    for (const data of view?.requests.toReversed() ?? [])
      this.#emit({ type: 'event', event: 'request', data });
  }

  /** The answer's JSON; null when it failed, which the page then says. */
  async #act(method: string, path: string, body?: object): Promise<unknown> {
    try {
      const json = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const response = await this.#fetch(path, { method, ...json });
      if (response.ok) return await response.json();
      this.#emit({ type: 'notice', message: await complaint(response) });
    } catch {
      this.#emit({ type: 'notice', message: l10n.t('The gateway does not answer.') });
    }
    return null;
  }

  /** Asks people for the key for as long as the gateway wants another one. */
  async #authorized(path: string, init: RequestInit): Promise<Response> {
    for (;;) {
      const response = await this.#fetch(path, init);
      if (response.status !== 401) return response;
      const given = new Promise<void>((resolve) => (this.#keyGiven = resolve));
      this.#emit({ type: 'key', key: this.#key === null ? 'needed' : 'refused' });
      await given;
    }
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#key !== null) headers.set('authorization', `Bearer ${this.#key}`);
    return fetch(new URL(path, this.#root), { ...init, headers, cache: 'no-store' });
  }
}

const complaint = async (response: Response): Promise<string> => {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string } };
    if (error?.message) return error.message;
  } catch {
    // Not JSON: the status says enough.
  }
  return l10n.t('The gateway answered {0}', `${response.status} ${response.statusText}`.trimEnd());
};
