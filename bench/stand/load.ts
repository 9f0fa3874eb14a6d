/** The load generator: raw keep-alive sockets, each sending its next request when the last is answered. */
import { connect, type Socket } from 'node:net';
import type { Load, Outcome } from './protocol.ts';

const END_OF_CHUNKS = '\r\n0\r\n\r\n';

const requestOf = ({ url, path, headers, body }: Load): Buffer => {
  const lines = Object.entries({
    host: new URL(url).host,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
};

/** Calls `begun` at the first bytes of each answer and `done` at its end; knows just enough of HTTP to find it. */
const answers = (begun: () => void, done: (ok: boolean) => void): ((data: Buffer) => void) => {
  let within = false;
  let ok = false;
  let missing = 0;
  let tail = '';
  const finish = (): void => {
    within = false;
    tail = '';
    done(ok);
  };
  return (data) => {
    if (!within) {
      within = true;
      begun();
      const head = data.toString('latin1', 0, 4096);
      ok = head.startsWith('HTTP/1.1 200');
      const end = head.indexOf('\r\n\r\n') + 4;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head.slice(0, end))?.[1];
      missing = length === undefined ? Infinity : Number(length) - (data.length - end);
    } else missing -= data.length;
    if (missing <= 0) {
      finish();
      return;
    }
    if (missing !== Infinity) return;
    tail = (tail + data.toString('latin1', Math.max(0, data.length - END_OF_CHUNKS.length))).slice(
      -END_OF_CHUNKS.length,
    );
    if (tail === END_OF_CHUNKS) finish();
  };
};

const percentile = (sorted: Float64Array, p: number): number =>
  sorted[Math.floor(p * (sorted.length - 1))] ?? NaN;

const run = (load: Load): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const request = requestOf(load);
    const target = new URL(load.url);
    const latencies: number[] = [];
    const firsts: number[] = [];
    let bad = 0;
    let open = load.connections;
    let left = load.requests ?? Infinity;
    const begun = performance.now();
    const deadline = load.seconds === undefined ? Infinity : begun + load.seconds * 1000;

    const finish = (socket: Socket): void => {
      socket.destroy();
      open -= 1;
      if (open > 0) return;
      const seconds = (performance.now() - begun) / 1000;
      const sorted = Float64Array.from(latencies).sort();
      resolve({
        requests: latencies.length,
        bad,
        seconds,
        perSecond: latencies.length / seconds,
        p50: percentile(sorted, 0.5),
        p99: percentile(sorted, 0.99),
        first: percentile(Float64Array.from(firsts).sort(), 0.5),
      });
    };

    const start = (): void => {
      const socket = connect({ host: target.hostname, port: Number(target.port), noDelay: true });
      let sent = 0;
      const send = (): void => {
        if (left <= 0 || performance.now() >= deadline) {
          finish(socket);
          return;
        }
        left -= 1;
        sent = performance.now();
        socket.write(request);
      };
      socket.once('connect', send);
      socket.on(
        'data',
        answers(
          () => firsts.push(performance.now() - sent),
          (ok) => {
            latencies.push(performance.now() - sent);
            if (!ok) bad += 1;
            send();
          },
        ),
      );
      socket.on('error', reject);
      socket.on('end', () => reject(new Error(`${load.url} closed a connection under load`)));
    };
    for (let i = 0; i < load.connections; i += 1) start();
  });

process.on('message', (load: Load) => {
  run(load).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
