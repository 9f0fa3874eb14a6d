import { setTimeout as delay } from 'node:timers/promises';
import type { RouterWorld } from '../router/parts.ts';

/** The system's clock is followed where it is so far ahead: ours may have stood still while the machine slept. */
const SLEPT_MS = 1000;
/** It is looked at no more often. */
const LOOK_MS = 100;

let origin = performance.timeOrigin;
let lookAt = 0;

/** Epoch milliseconds, finer than Date.now and never going back. */
export const now = (): number => {
  const fine = origin + performance.now();
  if (fine < lookAt) return fine;
  lookAt = fine + LOOK_MS;
  const ahead = Date.now() - fine;
  if (ahead < SLEPT_MS) return fine;
  origin += ahead;
  return fine + ahead;
};

/** The real clock, chance and waiting. */
export const WORLD: RouterWorld = {
  now,
  random: Math.random,
  sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
};
