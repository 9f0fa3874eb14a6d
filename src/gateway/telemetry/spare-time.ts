import { performance } from 'node:perf_hooks';

/** Of all the time, however busy the gateway is. */
const ALWAYS = 0.001;
/** Where there are no requests; by the square of what they leave over, so that little is taken when little is left. */
const AT_MOST = 0.06;

/**
 * The share of the time, 0..1, that telling others of requests may take: next to nothing while requests need it all.
 * It goes by how busy the event loop was since it was last asked.
 */
export function spareTime(
  loop: Pick<typeof performance, 'eventLoopUtilization'> = performance,
): () => number {
  let last = loop.eventLoopUtilization();
  return () => {
    const before = last;
    last = loop.eventLoopUtilization();
    return ALWAYS + AT_MOST * (1 - loop.eventLoopUtilization(last, before).utilization) ** 2;
  };
}
