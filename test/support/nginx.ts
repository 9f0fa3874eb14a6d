import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, program } from './programs.ts';
import { raw } from './raw.ts';
import { temporaryFolder } from './temporary.ts';
import { until } from './until.ts';

export interface RunningNginx {
  /** Origin, without a path. */
  readonly url: string;
  end(): Promise<void>;
}

const BINARY = program('nginx');
export const NO_NGINX = BINARY === undefined && 'there is no nginx on this machine';

/** What a machine without its own folders for nginx needs. */
const WRITABLE = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A real nginx by a configuration file, with other addresses in the place of those that `replace` names. */
export const startNginx = async (file: string, replace: Record<string, string>): Promise<RunningNginx> => {
  const folder = await temporaryFolder();
  const port = await freePort();
  let text = await readFile(file, 'utf8');
  for (const [from, to] of Object.entries({ 'listen 4000': `listen 127.0.0.1:${port}`, ...replace })) {
    if (!text.includes(from)) throw new Error(`'${from}' is not in ${file}`);
    text = text.replace(from, to);
  }
  const paths = WRITABLE.map((name) => `${name}_temp_path ${folder.path}/${name};`).join(' ');
  const conf = join(folder.path, 'nginx.conf');
  await mkdir(join(folder.path, 'logs'));
  await writeFile(conf, text.replace('http {', `http { ${paths}`));

  const errors: Buffer[] = [];
  const directives = `daemon off; pid ${folder.path}/nginx.pid;`;
  const child = spawn(BINARY as string, ['-p', folder.path, '-c', conf, '-e', 'stderr', '-g', directives], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const stop = (): void => void child.kill('SIGTERM');
  process.on('exit', stop);
  const closed = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  await until('nginx answers', async () => {
    if (child.exitCode !== null) throw new Error(`nginx ended:\n${Buffer.concat(errors).toString()}`);
    return raw(url, { method: 'GET' }).then(
      () => true,
      () => false,
    );
  });
  return {
    url,
    end: async () => {
      process.off('exit', stop);
      stop();
      await closed;
      await folder.remove();
    },
  };
};
