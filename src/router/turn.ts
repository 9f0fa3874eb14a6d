import { isAtLimit } from './filters/index.ts';
import type { WaitingLine } from './limits/waiting-line.ts';
import type { RouterWorld, Taken } from './parts.ts';
import type { Selection } from './selection.ts';

/** Whether a choice that left none may soon be another: some deployment is only at its limit. */
export const isWorthWaiting = ({ candidates }: Selection): boolean =>
  candidates.some(({ excluded }) => excluded && isAtLimit(excluded));

/**
 * Waits in line until `take` finds something, or finds that waiting is no use. Null when `until` (epoch milliseconds)
 * came first, or the client left.
 */
export async function inTurn(
  line: WaitingLine,
  signal: AbortSignal,
  until: number,
  { now, sleep }: RouterWorld,
  take: () => Taken | Promise<Taken>,
): Promise<Taken | null> {
  const place = line.join();
  try {
    for (;;) {
      let lookAt = until;
      if (place.first) {
        const taken = await take();
        if (taken.hold || !isWorthWaiting(taken.selection)) return taken;
        lookAt = Math.min(until, firstFree(taken.selection));
      }
      const time = now();
      if (time >= until || signal.aborted) return null;
      await sleep(lookAt - time, AbortSignal.any([signal, place.woken]));
    }
  } finally {
    place.leave();
  }
}

const firstFree = ({ candidates }: Selection): number =>
  Math.min(...candidates.map(({ excluded }) => excluded?.availableAt ?? Infinity));
