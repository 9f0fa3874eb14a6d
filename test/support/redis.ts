import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort, program } from './programs.ts';
import { temporaryFolder } from './temporary.ts';
import { until } from './until.ts';

export interface RunningRedis {
  readonly port: number;
  /** What `router_settings` need to find it. */
  readonly settings: { redis_host: string; redis_port: number };
  /** SIGKILL: all that it knew is lost. */
  kill(): Promise<void>;
  /** On the same port, empty. */
  start(): Promise<void>;
  /** Takes connections and answers nothing. */
  freeze(): void;
  thaw(): void;
  end(): Promise<void>;
}

const BINARY = program('redis-server');
export const NO_REDIS = BINARY === undefined && 'there is no redis-server on this machine';

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });

/** A real Redis that keeps nothing on disk. */
export const startRedis = async (): Promise<RunningRedis> => {
  const folder = await temporaryFolder();
  const port = await freePort();
  let child: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    child = spawn(
      BINARY as string,
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--appendonly',
        'no',
        '--dir',
        folder.path,
      ],
      { stdio: 'ignore' },
    );
    await until('Redis answers', () => answers(port));
  };
  const kill = async (): Promise<void> => {
    if (!child) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    child = null;
    await closed;
  };
  const onExit = (): void => void child?.kill('SIGKILL');
  process.on('exit', onExit);
  await start();
  return {
    port,
    settings: { redis_host: '127.0.0.1', redis_port: port },
    kill,
    start,
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    end: async () => {
      process.off('exit', onExit);
      await kill();
      await folder.remove();
    },
  };
};
