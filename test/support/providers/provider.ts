import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plainAnswer } from './answer.ts';
import { refuse, wholly, type Behaviour } from './behaviour.ts';
import { isObject, oneOf, Refusal, type Dialect, type Json } from './dialect.ts';
import { record, type RecordedRequest, type Recording } from './record.ts';

export interface FakeOptions {
  /** What it calls itself in its answers, to tell upstreams apart. */
  name?: string;
  /** The only API key it takes. */
  key?: string;
  /** The models it has. */
  models?: string[];
}

/** A stand-in for a paid model provider: a real server with the provider's wire format and its refusals. */
export interface FakeProvider {
  /** Origin, without a path. */
  readonly url: string;
  readonly key: string;
  /** All requests, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** How the coming valid POST requests are answered, one behaviour each. */
  next(...behaviours: Behaviour[]): void;
  /** How they are answered when no behaviour is queued; without an argument as usual. */
  always(behaviour?: Behaviour): void;
  /** The `nth` request, counted from 1, once it has arrived. */
  received(nth: number): Promise<RecordedRequest>;
  /** Forgets requests and behaviours. */
  reset(): void;
  close(): Promise<void>;
}

const parse = (bytes: Buffer): Json => {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString());
  } catch {
    throw new Refusal(400, 'We could not parse the JSON body of your request.');
  }
  if (!isObject(body)) throw new Refusal(400, 'The body must be a JSON object.');
  return body;
};

export const startFake = async (dialect: Dialect, options: Required<FakeOptions>): Promise<FakeProvider> => {
  const requests: Recording[] = [];
  let arrivals: { nth: number; arrived: (request: RecordedRequest) => void }[] = [];
  let queued: Behaviour[] = [];
  let usual: Behaviour = {};

  const post = async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    recording: Recording,
  ): Promise<void> => {
    const bytes = await recording.whole;
    dialect.verify?.({ method: 'POST', path: recording.path, headers: request.headers, body: bytes });
    const sent = parse(bytes);
    const asked = dialect.route?.(recording.path, sent) ?? { surface: path, body: sent };
    const { body } = asked;
    const surface = dialect.surfaces[asked.surface];
    if (!surface) throw new Refusal(404, `Unknown request URL: POST ${path}.`);
    surface.check(body, request.headers);
    if (!oneOf(options.models, body['model']))
      throw new Refusal(
        404,
        `The model \`${String(body['model'])}\` does not exist or you do not have access to it.`,
        {
          code: 'model_not_found',
        },
      );
    const behaviour = queued.shift() ?? usual;
    const { answer, deliver = wholly } = behaviour.choose?.(body) ?? behaviour;
    const said = surface.reply(body, { ...plainAnswer(options.name), ...answer });
    const reply = dialect.frame?.(said, path) ?? said;
    await deliver({ response, reply, recording, problem: dialect.problem });
  };

  const handle = async (
    request: IncomingMessage,
    response: ServerResponse,
    recording: Recording,
  ): Promise<void> => {
    const { pathname } = new URL(recording.path, 'http://fake');
    response.setHeader('x-request-id', `req_${requests.length}`);
    dialect.authorize(request.headers, options.key);
    if (request.method === 'POST') return post(pathname, request, response, recording);
    if (pathname !== (dialect.modelsPath ?? '/v1/models'))
      throw new Refusal(404, `Unknown request URL: GET ${pathname}.`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(dialect.models(options.models)));
  };

  const server = createServer((request, response) => {
    const recording = record(request, response);
    requests.push(recording);
    const due = arrivals.filter(({ nth }) => nth <= requests.length);
    arrivals = arrivals.filter((arrival) => !due.includes(arrival));
    due.forEach(({ arrived }) => arrived(recording));
    handle(request, response, recording).catch((error: unknown) => {
      if (response.headersSent) throw error;
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, `The fake failed: ${String(error)}`);
      refuse({ response, problem: dialect.problem }, refusal);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: options.key,
    requests,
    next: (...behaviours) => void queued.push(...behaviours),
    always: (behaviour = {}) => void (usual = behaviour),
    received: (nth) => {
      const already = requests[nth - 1];
      if (already) return Promise.resolve(already);
      return new Promise((arrived) => arrivals.push({ nth, arrived }));
    },
    reset: () => {
      requests.length = 0;
      queued = [];
      usual = {};
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
