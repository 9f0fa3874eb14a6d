import { describe, type Trace, why } from '../../router/trace.ts';
import type { Log } from './log.ts';
import type { Line } from './log-file.ts';

export type RoutingLog = (trace: Trace) => void;

const INFO = 30;

/** One line for each request: where it went and why. At `debug` with the whole trace. */
export const routingLog =
  (log: Log, write: (line: Line) => void): RoutingLog =>
  (trace) => {
    if (log.isLevelEnabled('debug')) log.info(describe(trace), sentence(trace));
    else if (log.isLevelEnabled('info')) write(new RoutingLine(trace));
  };

/**
 * As pino would write it, but put into words only when the file is written: many at once cost half of what each costs
 * on its request's way, and until then nothing but the trace is kept, which is in memory anyway.
 */
class RoutingLine implements Line {
  /** About. */
  readonly length = 512;
  readonly #trace: Trace;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  toString(): string {
    const trace = this.#trace;
    const time = Math.floor(trace.startedAt + trace.durationMs);
    return `${JSON.stringify({ level: INFO, time, pid: process.pid, ...brief(trace), msg: sentence(trace) })}\n`;
  }
}

const brief = (trace: Trace): object => ({
  callId: trace.callId,
  group: trace.group,
  deployment: trace.deployment,
  strategy: trace.strategy,
  outcome: trace.outcome,
  status: trace.status,
  durationMs: Math.round(trace.durationMs),
  attempts: trace.attempts.map(({ deployment, outcome, durationMs, error }) => ({
    deployment,
    outcome,
    durationMs: Math.round(durationMs),
    error: error?.kind,
  })),
});

/** «routing: demo-gpt, 200 from gpt-good after 812 ms. Went to gpt-good by simple-shuffle, one of 3 that could serve.» */
function sentence(trace: Trace): string {
  const { group, status, outcome, deployment, durationMs } = trace;
  const result = outcome === 'cancelled' ? 'the client left' : String(status);
  const from = deployment === null ? '' : ` from ${deployment}`;
  return `routing: ${group}, ${result}${from} after ${Math.round(durationMs)} ms. ${why(trace)}`;
}
