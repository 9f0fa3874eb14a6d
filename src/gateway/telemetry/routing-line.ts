import { describe, type Trace, why } from '../../router/trace.ts';
import type { Log } from './log.ts';

/** One line for each request: where it went and why. At `debug` with the whole trace. */
export function logRouting(log: Log, trace: Trace): void {
  if (!log.isLevelEnabled('info')) return;
  log.info(log.isLevelEnabled('debug') ? describe(trace) : brief(trace), sentence(trace));
}

const brief = (trace: Trace): object => ({
  callId: trace.callId,
  group: trace.group,
  deployment: trace.deployment,
  strategy: trace.strategy,
  outcome: trace.outcome,
  status: trace.status,
  durationMs: Math.round(trace.durationMs),
  attempts: trace.attempts.map(({ deployment, outcome, durationMs, error }) =>
    error
      ? { deployment, outcome, durationMs: Math.round(durationMs), error: error.kind }
      : { deployment, outcome, durationMs: Math.round(durationMs) },
  ),
});

/** «routing: demo-gpt, 200 from gpt-good after 812 ms. Went to gpt-good by simple-shuffle, one of 3 that could serve.» */
function sentence(trace: Trace): string {
  const { group, status, outcome, deployment, durationMs } = trace;
  const result = outcome === 'cancelled' ? 'the client left' : String(status);
  const from = deployment === null ? '' : ` from ${deployment}`;
  return `routing: ${group}, ${result}${from} after ${Math.round(durationMs)} ms. ${why(trace)}`;
}
