import type { GatewayMessage } from '../contract/supervision.ts';

export type FailureCode = Extract<GatewayMessage, { type: 'failed' }>['code'];

export interface StartFailure {
  code: FailureCode;
  message: string;
}

interface Asked {
  /** The router file as it was named … */
  file: string;
  /** … and its path. */
  config: string;
  host: string;
  port: number;
}

/** What the errors of reading a file and of listening mean for who started the gateway. */
export function startFailure(
  { code, syscall, path, message }: NodeJS.ErrnoException,
  { file, config, host, port }: Asked,
): StartFailure {
  if (code === 'EADDRINUSE') {
    return {
      code: 'port-in-use',
      message: `Port ${port} is in use. End the program that listens there, or choose another by --port N.`,
    };
  }
  if (code === 'EADDRNOTAVAIL' || syscall === 'getaddrinfo') {
    return {
      code: 'other',
      message: `--host ${host} is no address of this machine: leave it out for 127.0.0.1, or take 0.0.0.0 for all of its addresses.`,
    };
  }
  if (syscall === 'listen') {
    const why = code === 'EACCES' ? `this user may not listen on port ${port}` : message;
    return { code: 'other', message: `${why}: choose another by --port N.` };
  }
  const isConfig = path === undefined || path === config;
  const why = isConfig && code !== undefined ? UNREADABLE[code] : undefined;
  if (why !== undefined) return { code: 'config-missing', message: `${file} can't be read: ${why}.` };
  const hint = isConfig
    ? ''
    : '. The data folder is ~/.switchyard, or the one that SWITCHYARD_DATA_DIR names.';
  return { code: 'other', message: `${message}${hint}` };
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Name another by --config FILE, or try it without one by --demo',
  ENOTDIR: 'what its path leads through is no folder',
  EISDIR: 'it is a folder. Name the YAML file in it by --config FILE',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};
