import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type {
  AdminEvents,
  CooldownResetRequest,
  DecisionTrace,
  StateView,
  StrategyRequest,
} from '../../src/contract/admin.ts';
import {
  dashboardHtml,
  dashboardPolicy,
  RECORD_NAMES,
  type RecordName,
} from '../../src/contract/dashboard.ts';

const BUNDLE = new URL('../../dist/webview/', import.meta.url);
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

/** A gateway as its operators see it: /ui and what the dashboard asks of /admin, told by the test. */
export class FakeAdmin {
  state: StateView;
  requests: DecisionTrace[] = [];
  /** Asked for when set. */
  key: string | null = null;
  /** Of its page; null: English. */
  texts: Record<string, string> | null = null;
  readonly resets: CooldownResetRequest[] = [];
  /** What the records say; null: that nothing is kept. */
  records: ((name: RecordName, query: URLSearchParams) => unknown) | null = null;
  /** What they were asked, by the last part of the route. */
  readonly asked: [name: string, query: Record<string, string>][] = [];
  readonly #streams = new Set<ServerResponse>();
  #server: Server | undefined;
  #port = 0;

  constructor(state: StateView) {
    this.state = state;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** How many dashboards listen. */
  get listeners(): number {
    return this.#streams.size;
  }

  /** Listens; once more on the same port after a stop. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#streams.clear();
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  /** Sends an event to every dashboard. */
  tell<E extends keyof AdminEvents>(event: E, data: AdminEvents[E]): void {
    for (const stream of this.#streams) sendEvent(stream, event, data);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const name = RECORD_NAMES.find((record) => pathname === `/admin/${record}`);
    if (pathname.startsWith('/ui')) servePage(pathname, this.texts, response);
    else if (this.key === null || request.headers.authorization === `Bearer ${this.key}`) {
      if (name) this.#tellRecords(name, searchParams, response);
      else await this.#admin(`${request.method ?? ''} ${pathname}`, request, response);
    } else
      sendJson(response, 401, { error: { message: 'A valid key is needed', type: 'authentication_error' } });
  }

  async #admin(route: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse((await text(request)) || 'null') as unknown;
    switch (route) {
      case 'GET /admin/events':
        this.#stream(response);
        break;
      case 'GET /admin/requests':
        sendJson(response, 200, { requests: this.requests });
        break;
      case 'POST /admin/cooldowns/reset':
        sendJson(response, 200, this.#reset(body as CooldownResetRequest));
        break;
      case 'PUT /admin/strategy':
        this.#switch((body as StrategyRequest).strategy, response);
        break;
      default:
        sendJson(response, 404, { error: { message: `No route ${route}`, type: 'not_found' } });
    }
  }

  #tellRecords(name: RecordName, query: URLSearchParams, response: ServerResponse): void {
    this.asked.push([name, Object.fromEntries(query)]);
    if (this.records) sendJson(response, 200, this.records(name, query));
    else sendJson(response, 503, { error: { message: 'No records are kept.', type: 'no_records' } });
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
    sendEvent(response, 'state', this.state);
  }

  #reset(request: CooldownResetRequest): { freed: string[] } {
    this.resets.push(request);
    const freed = this.state.deployments
      .filter(({ id, group }) => id === request.deployment || group === request.group)
      .filter(({ state }) => state === 'cooling_down')
      .map((view) => ({ ...view, state: 'warming_up' as const, reason: null, cooldownEndsAt: null }));
    this.tell('deployments', freed);
    return { freed: freed.map(({ id }) => id) };
  }

  #switch(strategy: string, response: ServerResponse): void {
    if (strategy === 'weighted-round-robin') {
      const groups = this.state.groups.map(({ name }) => ({ name, strategy }));
      sendJson(response, 200, { strategy, groups });
    } else
      sendJson(response, 400, {
        error: { message: `No strategy ${strategy}`, type: 'invalid_request_error' },
      });
  }
}

const sendEvent = (stream: ServerResponse, event: string, data: unknown): void =>
  void stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const servePage = (
  pathname: string,
  texts: Record<string, string> | null,
  response: ServerResponse,
): void => {
  const file = /^\/ui\/(dashboard\.js|dashboard\.css|codicon\.ttf)$/.exec(pathname)?.[1];
  if (file) {
    response
      .writeHead(200, { 'content-type': TYPES[file.split('.')[1]!] })
      .end(readFileSync(new URL(file, BUNDLE)));
    return;
  }
  const page = {
    scriptUri: '/ui/dashboard.js',
    styleUri: '/ui/dashboard.css',
    cspSource: "'self'",
    nonce: 'bm9uY2U',
    connectSource: "'self'",
    language: texts ? 'de' : 'en',
    texts,
  } as const;
  response
    .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': dashboardPolicy(page) })
    .end(dashboardHtml(page));
};
