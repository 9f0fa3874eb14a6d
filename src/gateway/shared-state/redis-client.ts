import { setTimeout as delay } from 'node:timers/promises';
import { type ClientContext, Redis, type RedisOptions, type Result } from 'ioredis';
import { type Connect, PREFIX, type RedisAddress } from './connection.ts';
import { SCRIPTS } from './scripts.ts';

type Script<Context extends ClientContext> = (prefix: string, argument: string) => Result<unknown, Context>;

declare module 'ioredis' {
  interface RedisCommander<Context extends ClientContext> {
    claim: Script<Context>;
    settle: Script<Context>;
    reconcile: Script<Context>;
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
  retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 8), 2000),
  scripts: Object.fromEntries(Object.entries(SCRIPTS).map(([name, lua]) => [name, { lua, numberOfKeys: 1 }])),
};

const open = ({ url, ...parts }: RedisAddress): Redis =>
  url === undefined ? new Redis({ ...OPTIONS, ...parts }) : new Redis(url, OPTIONS);

export const connect: Connect = (address, { ready, broken }) => {
  const redis = open(address);
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
  return {
    run: (script, argument) => redis[script](PREFIX, JSON.stringify(argument)),
    close: async () => {
      await Promise.race([
        redis.quit().catch(() => undefined),
        delay(CLOSE_WITHIN_MS, undefined, { ref: false }),
      ]);
      redis.disconnect();
    },
  };
};
