import type { ScriptName } from './scripts.ts';

/** `url` says all of it, where it is given. */
export interface RedisAddress {
  url?: string;
  host?: string;
  port?: number;
  password?: string;
}

export interface ConnectionEvents {
  /** From now on scripts can be run; also after each break. */
  ready: () => void;
  /** It broke, or could not be made. It is tried again by itself. */
  broken: (reason: string) => void;
  /** From now on news comes in; also after each break. */
  listening: () => void;
  /** A gateway, perhaps this one, has told something. */
  news: (text: string) => void;
}

/** A Redis, as far as it is needed. Its promises reject when it is not connected, or the connection breaks. */
export interface Connection {
  run(script: ScriptName, argument: object): Promise<unknown>;
  /** All fields of a hash, some at a time. */
  scan(key: string): AsyncIterable<readonly (readonly [field: string, value: string])[]>;
  /** What was said before still arrives, as far as it can. */
  close(): Promise<void>;
}

export type Connect = (address: RedisAddress, events: ConnectionEvents) => Connection;

/** A hash tag: in a cluster, all keys are in one slot. */
export const PREFIX = '{switchyard}:';
