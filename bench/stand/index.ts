import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Contestant } from '../contestants.ts';
import { busySeconds, cpuOf, residentOf } from './proc.ts';
import { addresses, launch, stop, type Core } from './process.ts';
import type { Load, Outcome } from './protocol.ts';

const PROBE_EVERY_MS = 5;

export interface Running {
  name: string;
  url: string;
  headers: Record<string, string>;
  /** What it is asked, where that is not what all are asked. */
  ask?: Contestant['ask'];
  /** Undefined for the upstream itself. */
  child: ChildProcess | undefined;
  readyMs: number;
}

export interface Sample extends Outcome {
  /** Microseconds of CPU for a request. */
  cpu: number | undefined;
  /** Resident megabytes right after the load. */
  resident: number | undefined;
  /** Cores that others kept busy meanwhile. */
  disturbance: number;
}

/** A mock upstream, a load generator, and the gateways that are measured between them. */
export interface Stand {
  direct: Running;
  start(contestant: Contestant): Promise<Running>;
  measure(target: Running, load: Omit<Load, 'url' | 'headers'>): Promise<Sample>;
  stop(running: Running): Promise<void>;
  close(): Promise<void>;
}

const answered = async (url: string, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    // Refused until it listens.
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(PROBE_EVERY_MS);
  }
  throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
};

export const raise = async (pinned: boolean): Promise<Stand> => {
  const core = (which: 0 | 1): Core => (pinned ? which : 'any');
  const script = (name: string): string[] => [process.execPath, join(import.meta.dirname, name)];
  const folder = await mkdtemp(join(tmpdir(), 'switchyard-bench-'));
  const mock = launch({ argv: script('mock.ts'), core: core(1) });
  const generator = launch({ argv: script('load.ts'), core: core(1), ipc: true });
  const upstreams = await addresses(mock);

  const outcome = (load: Load): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      generator.once('message', (message: Outcome | { error: string }) => {
        if ('error' in message) reject(new Error(message.error));
        else resolve(message);
      });
      generator.send(load);
    });

  const used = (child: ChildProcess | undefined): number => cpuOf(child?.pid ?? 0) ?? 0;

  return {
    direct: { name: 'direct', url: upstreams[0] ?? '', headers: {}, child: undefined, readyMs: 0 },

    start: async ({ name, headers, ask, command }) => {
      const { argv, env = {}, probe } = await command(upstreams, folder);
      const begun = performance.now();
      const child = launch({ argv, env, core: core(0) });
      const url = probe === undefined ? (await addresses(child))[0] : new URL(probe).origin;
      if (probe !== undefined) await answered(probe, child);
      return {
        name,
        headers,
        ...(ask && { ask }),
        child,
        url: url ?? '',
        readyMs: performance.now() - begun,
      };
    },

    measure: async (target, load) => {
      const state = () => ({
        busy: busySeconds() ?? 0,
        own: used(target.child),
        rest: used(mock) + used(generator),
      });
      const before = state();
      const result = await outcome({ ...load, ...target.ask, url: target.url, headers: target.headers });
      const after = state();
      if (result.bad > 0)
        throw new Error(`${target.name}: ${result.bad} of ${result.requests} requests failed`);
      const own = after.own - before.own;
      const others = after.busy - before.busy - own - (after.rest - before.rest);
      return {
        ...result,
        cpu: own > 0 ? (own / result.requests) * 1e6 : undefined,
        resident: residentOf(target.child?.pid ?? 0),
        disturbance: Math.max(0, others) / result.seconds,
      };
    },

    stop: ({ child }) => (child ? stop(child) : Promise.resolve()),

    close: async () => {
      await Promise.all([stop(mock), stop(generator)]);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
