import { setTimeout as delay } from 'node:timers/promises';
import type { RouterWorld } from '../router/parts.ts';

const ORIGIN = performance.timeOrigin;

/** Epoch milliseconds, finer than Date.now and never going back. */
export const now = (): number => ORIGIN + performance.now();

/** The real clock, chance and waiting. */
export const WORLD: RouterWorld = {
  now,
  random: Math.random,
  sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
};
