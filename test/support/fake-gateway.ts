import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AdminEvents, DeploymentView, KeysRequest, StateView } from '../../src/contract/admin.ts';
import type { DiscoveryFile } from '../../src/contract/supervision.ts';

export interface FakeOptions {
  config: string;
  dataDir: string;
  port?: number;
  /** Without one it is open, as a gateway without a key is on loopback. */
  key?: string;
}

export interface FakeGateway {
  readonly discovery: DiscoveryFile;
  readonly state: StateView;
  /** Handed over or put since. */
  readonly keys: KeysRequest;
  /** Method and path of each call, in order, and whether a key came with it. */
  readonly calls: { what: string; keyed: boolean }[];
  /** How many event streams are open. */
  readonly leases: number;
  emit<E extends keyof AdminEvents>(event: E, data: AdminEvents[E]): void;
  /** Breaks the open event streams. */
  cut(): void;
  /** Ends as on demand: the discovery file goes first. */
  close(): Promise<void>;
  /** Ends as in a crash: the discovery file stays. */
  crash(): Promise<void>;
  onShutdown: () => void;
}

export const fakeDeployment = (id: string, change: Partial<DeploymentView> = {}): DeploymentView => ({
  id,
  group: 'chat',
  model: `simulated/${id}`,
  provider: 'simulated',
  surfaces: ['chat', 'responses', 'messages'],
  state: 'healthy',
  reason: null,
  cooldownEndsAt: null,
  circuitProbeAt: null,
  inFlight: 0,
  latencyMs: { p50: null, p95: null, p99: null, ttftP50: null },
  requests: 0,
  failures: 0,
  lastError: null,
  errorRate: 0,
  share: 0,
  configuredShare: 0.5,
  weight: null,
  tokens: { input: 0, output: 0 },
  tokensPerSecond: null,
  cost: null,
  costToday: null,
  prices: null,
  rpm: { used: 0, limit: null },
  tpm: { used: 0, limit: null },
  budget: null,
  budgets: { own: null, provider: null },
  variant: null,
  source: { line: 1 },
  ...change,
});

export const fakeState = (
  deployments: DeploymentView[],
  gateway: Partial<StateView['gateway']> = {},
): StateView => ({
  gateway: {
    version: '0.0.0',
    instance: 'fake',
    pid: process.pid,
    port: 4000,
    configFile: '/w/switchyard.yaml',
    configVersion: 1,
    startedAt: 0,
    strategy: 'simple-shuffle',
    ...gateway,
  },
  groups: [...new Set(deployments.map(({ group }) => group))].map((name) => ({
    name,
    strategy: 'simple-shuffle',
    deployments: deployments.filter(({ group }) => group === name).map(({ id }) => id),
  })),
  deployments,
  totals: { requests: 0, failures: 0, cost: 0, savings: 0 },
  records: { state: 'storing', database: 'sqlite', queued: 0, lost: 0, reason: null },
});

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString());
};

/** The operator surface as the contract has it, without any routing behind it. */
export const startFakeGateway = async ({
  config,
  dataDir,
  port = 0,
  key,
}: FakeOptions): Promise<FakeGateway> => {
  const streams = new Set<ServerResponse>();
  const calls: FakeGateway['calls'] = [];
  const keys: KeysRequest = {};
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const discovery: DiscoveryFile = {
    pid: process.pid,
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    instance: randomUUID(),
    config,
    startedAt: Date.now(),
    version: '0.0.0',
  };
  const state = fakeState([fakeDeployment('fast'), fakeDeployment('slow')], discovery);
  const file = join(dataDir, 'gateways', `${discovery.port}.json`);
  await mkdir(join(dataDir, 'gateways'), { recursive: true });
  await writeFile(file, JSON.stringify(discovery), { mode: 0o600 });

  const send = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const push = (response: ServerResponse, event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const what = `${request.method} ${request.url}`;
    calls.push({ what, keyed: request.headers.authorization !== undefined });
    if (what === 'GET /health/readiness') {
      return void send(response, 200, { status: 'ready', instance: discovery.instance, deployments: [] });
    }
    if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
      return void send(response, 401, { error: { message: 'No such key.', type: 'authentication_error' } });
    }
    const body = await bodyOf(request);
    switch (what) {
      case 'GET /admin/state':
        return void send(response, 200, state);
      case 'GET /admin/events':
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        streams.add(response);
        response.once('close', () => streams.delete(response));
        return void push(response, 'state', state);
      case 'POST /admin/cooldowns/reset':
        return void send(response, 200, { freed: ['slow'] });
      case 'PUT /admin/strategy':
        return void send(response, 200, { strategy: (body as { strategy: string }).strategy, groups: [] });
      case 'PUT /admin/keys':
        Object.assign(keys, body);
        return void response.writeHead(204).end();
      case 'POST /admin/shutdown':
        send(response, 202, {});
        fake.onShutdown();
        return;
      default:
        return void send(response, 404, { error: { message: `No route ${what}.` } });
    }
  };

  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  const fake: FakeGateway = {
    discovery,
    state,
    keys,
    calls,
    get leases() {
      return streams.size;
    },
    emit: (event, data) => streams.forEach((response) => push(response, event, data)),
    cut: () => streams.forEach((response) => response.destroy()),
    close: async () => {
      await rm(file, { force: true });
      await end();
    },
    crash: end,
    onShutdown: () => void fake.close(),
  };
  return fake;
};
