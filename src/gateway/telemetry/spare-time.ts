import { performance } from 'node:perf_hooks';

/** Of all the time, however busy the gateway is. */
const ALWAYS = 0.002;
/** Of what requests leave over. */
const OF_THE_REST = 0.05;

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
    return ALWAYS + OF_THE_REST * (1 - loop.eventLoopUtilization(last, before).utilization);
  };
}
