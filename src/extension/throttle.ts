import type { Disposable } from './signal.ts';

export interface Throttle extends Disposable {
  (): void;
}

/** Runs at once, then at most once per interval, which may change; the last call is never lost. */
export const throttle = (run: () => void, intervalMs: number | (() => number)): Throttle => {
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  const pass = () => {
    run();
    timer = setTimeout(
      () => {
        timer = undefined;
        if (!again) return;
        again = false;
        pass();
      },
      typeof intervalMs === 'number' ? intervalMs : intervalMs(),
    );
  };
  return Object.assign(
    () => {
      if (timer === undefined) pass();
      else again = true;
    },
    { dispose: () => clearTimeout(timer) },
  );
};
