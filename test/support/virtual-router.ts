import { Failure } from '../../src/router/failure.ts';
import { Router } from '../../src/router/router.ts';
import type { Attempt, RouteRequest } from '../../src/router/run.ts';
import { VirtualClock } from '../../src/router/simulation/clock.ts';
import type { RouterSpec } from '../../src/router/spec.ts';
import type { Trace } from '../../src/router/trace.ts';

export const virtualClock = (): VirtualClock =>
  new VirtualClock(1_000_000, () => new Promise((resolve) => setImmediate(resolve)));

/** Many requests at once, in virtual time. */
export class VirtualRouter {
  readonly clock: VirtualClock;
  readonly router: Router;
  /** Each attempt as it began, and when. */
  readonly began: { id: string; at: number; callId: string }[] = [];
  readonly done: { callId: string; trace: Trace; failure: Failure | null; at: number }[] = [];
  readonly #start: number;
  #calls = 0;

  /** With a `clock` of its own where none is given. */
  constructor(of: RouterSpec, clock = virtualClock()) {
    this.clock = clock;
    this.#start = clock.now;
    this.router = new Router(
      of,
      {
        now: () => this.clock.now,
        random: () => 0.5,
        sleep: (ms, signal) => this.clock.sleep(ms, signal),
      },
      {
        changed: () => undefined,
        cooledDown: () => undefined,
        attemptFailed: () => undefined,
        finished: () => undefined,
      },
    );
  }

  /** Milliseconds since the beginning. */
  get time(): number {
    return this.clock.now - this.#start;
  }

  /** Asks `ms` from now; `serve` answers each attempt. Answers how to leave as the client. */
  ask(
    ms: number,
    serve: (attempt: Attempt, clock: VirtualClock, left: AbortSignal) => Promise<number>,
    more: Partial<RouteRequest> & { model?: string } = {},
  ): () => void {
    const client = new AbortController();
    const { model = 'g', ...request } = more;
    const callId = `call-${this.#calls++}`;
    this.clock.after(ms, () => {
      void this.router
        .run(
          {
            callId,
            requestedModel: model,
            target: this.router.resolve(model)!,
            surface: 'chat',
            stream: false,
            signal: client.signal,
            ...request,
          },
          async (attempt) => {
            this.began.push({ id: attempt.deployment.id, at: this.time, callId });
            const left = new Promise<never>((_, reject) => {
              client.signal.addEventListener('abort', () =>
                reject(new Failure('cancelled', 'the client left')),
              );
            });
            return Promise.race([serve(attempt, this.clock, client.signal), left]);
          },
        )
        .then(({ trace, failure }) => this.done.push({ callId, trace, failure, at: this.time }));
    });
    return () => client.abort();
  }

  run(until?: number): Promise<void> {
    return this.clock.run(until === undefined ? undefined : this.#start + until);
  }
}

/** An answer after `ms`, with that usage. */
export const answering =
  (ms: number, usage: Attempt['usage'] = null) =>
  async (attempt: Attempt, clock: VirtualClock): Promise<number> => {
    await clock.sleep(ms);
    attempt.usage = usage;
    return 200;
  };

export const tokens = (input: number, output: number) => ({ input, output, cacheRead: 0, cacheWrite: 0 });
