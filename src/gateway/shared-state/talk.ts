import type { ScriptName } from './scripts.ts';

/** How this gateway talks with Redis. Times are epoch milliseconds. */
export interface Talk {
  /** Names this gateway among all; new at each start. */
  readonly me: string;
  /** Whether Redis is counted on. */
  readonly here: boolean;
  /** By Redis' clock, which holds for all gateways. */
  now(): number;
  /** A time of Redis by this gateway's clock. */
  local(time: number): number;
  /** Sets the clock by what Redis said. */
  heard(now: number): void;
  /**
   * What `read` makes of the answer. Rejects when there is none within a bounded time, or `read` can't make anything
   * of it; Redis is not counted on from then on.
   */
  ask<T>(script: ScriptName, argument: object, read: (answer: unknown) => T): Promise<T>;
  /** For what no request waits for: takes its time, and when it fails, nothing follows from that. */
  tell(script: ScriptName, argument: object): Promise<unknown>;
  /** All fields of a hash, some at a time. */
  scan(key: string): AsyncIterable<readonly (readonly [field: string, value: string])[]>;
}
