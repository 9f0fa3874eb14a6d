/** What Linux knows of a process; undefined elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** A process that ends while it is read, or a system without /proc. */
const orUndefined = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Seconds of CPU that it has used, all threads. */
export const cpuOf = (pid: number): number | undefined =>
  orUndefined(() =>
    readdirSync(`/proc/${pid}/task`)
      .map(
        (thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9,
      )
      .reduce((sum, seconds) => sum + seconds, 0),
  );

/** Resident megabytes. */
export const residentOf = (pid: number): number | undefined =>
  orUndefined(() => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  });

/** Seconds that all cores together were busy since boot. */
export const busySeconds = (): number | undefined =>
  orUndefined(() => {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
      readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
    )
      .split(/\s+/)
      .slice(1)
      .map(Number);
    return (user + nice + system + irq + softirq) / TICKS_PER_SECOND;
  });
