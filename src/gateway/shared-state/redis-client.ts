import { setTimeout as delay } from 'node:timers/promises';
import { type ClientContext, Redis, type RedisOptions, type Result } from 'ioredis';
import { type Connect, PREFIX, type RedisAddress } from './connection.ts';
import { SCRIPTS } from './scripts.ts';

type Script<Context extends ClientContext> = (
  prefix: string,
  argument: string,
  channel: string,
) => Result<unknown, Context>;

declare module 'ioredis' {
  interface RedisCommander<Context extends ClientContext> {
    claim: Script<Context>;
    settle: Script<Context>;
    reconcile: Script<Context>;
    tell: Script<Context>;
    recall: Script<Context>;
  }
}

/** For what was said last to arrive. */
const CLOSE_WITHIN_MS = 500;

const OPTIONS: RedisOptions = {
  protocol: 2,
  connectionName: 'switchyard',
  connectTimeout: 2000,
  // What could not be said at once is out of date later: a whole account follows when Redis is back.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  autoResubscribe: false,
  retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 8), 2000),
  scripts: Object.fromEntries(Object.entries(SCRIPTS).map(([name, lua]) => [name, { lua, numberOfKeys: 1 }])),
};

const open = ({ url, ...parts }: RedisAddress): Redis =>
  url === undefined ? new Redis({ ...OPTIONS, ...parts }) : new Redis(url, OPTIONS);

/** Two connections: one that subscribes can do nothing else. */
export const connect: Connect = (address, { ready, broken, listening, news }) => {
  const redis = open(address);
  const ear = open(address);
  // Databases of one Redis have their channels in common.
  const channel = `${PREFIX}news:${redis.options.db ?? 0}`;
  const failed = (error: Error): void => broken(error.message);
  let isReady = false;
  redis.on('ready', () => {
    isReady = true;
    // Before anything is run: where a script is still unknown, the order of what is run would change.
    Promise.all(Object.values(SCRIPTS).map((lua) => redis.script('LOAD', lua))).then(ready, failed);
  });
  redis.on('error', failed);
  redis.on('close', () => {
    // Where it could not even be made, the error has said why.
    if (isReady) broken('the connection was closed');
    isReady = false;
  });
  ear.on('ready', () => {
    ear.subscribe(channel).then(listening, failed);
  });
  ear.on('message', (_channel, text) => news(text));
  // It is the same server: what is wrong with it is told by the other connection.
  ear.on('error', () => undefined);
  return {
    run: (script, argument) => redis[script](PREFIX, JSON.stringify(argument), channel),
    async *scan(key) {
      const found = redis.hscanStream(PREFIX + key, { count: 500 }) as AsyncIterable<string[]>;
      for await (const flat of found) yield pairs(flat);
    },
    close: async () => {
      ear.disconnect();
      await Promise.race([
        redis.quit().catch(() => undefined),
        delay(CLOSE_WITHIN_MS, undefined, { ref: false }),
      ]);
      redis.disconnect();
    },
  };
};

const pairs = (flat: readonly string[]): [string, string][] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
