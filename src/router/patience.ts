import type { Deployment } from './deployment.ts';

/** So many times the mean is longer than nearly all answers take. */
const LONG = 4;

/**
 * When a call should give way to others that can still serve: at half of the time that is left, but not before its
 * answers are usually there. So one that hangs never uses up a whole request. Epoch milliseconds.
 */
export function givesWayAt(
  { ttft, latency }: Deployment,
  stream: boolean,
  now: number,
  deadlineAt: number,
): number {
  const usual = (stream ? ttft : latency).mean() ?? 0;
  return Math.min(deadlineAt, now + Math.max((deadlineAt - now) / 2, LONG * usual));
}
