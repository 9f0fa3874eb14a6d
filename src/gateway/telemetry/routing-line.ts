import type { Deployment } from '../../router/deployment.ts';
import type { Selection } from '../../router/selection.ts';
import { describe, type Trace, why } from '../../router/trace.ts';
import type { Log } from './log.ts';
import type { Redact } from './redact.ts';
import { RoutingForm } from './routing-form.ts';

export type RoutingLog = (trace: Trace) => void;

const INFO = 30;

/** Takes lines that need no more cleaning. */
export interface LineSink {
  write(line: string): void;
  /** A line that `put` puts at `at`, in `most` bytes or fewer; it answers where the line ends. */
  put(most: number, put: (into: Buffer, at: number) => number): void;
}

/** One line for each request: where it went and why. At `debug` with the whole trace. */
export function routingLog(log: Log, redact: Redact, sink: LineSink): RoutingLog {
  const lines = new RoutingLines(redact, sink);
  return (trace) => {
    if (log.isLevelEnabled('debug')) log.info(describe(trace), sentence(trace));
    else if (log.isLevelEnabled('info')) lines.tell(trace);
  };
}

/** As pino would write them, at a fraction of the cost. */
export class RoutingLines {
  readonly #redact: Redact;
  readonly #sink: LineSink;
  /** Of the last line of each. */
  readonly #forms = new WeakMap<Deployment, RoutingForm>();

  constructor(redact: Redact, sink: LineSink) {
    this.#redact = redact;
    this.#sink = sink;
  }

  tell(trace: Trace): void {
    const selection = trace.selections[0];
    if (!selection?.chosen || !RoutingForm.suits(trace)) {
      this.#sink.write(this.#redact.text(lineOf(trace)));
      return;
    }
    const form = this.#formOf(trace, selection, selection.chosen);
    this.#sink.put(form.most, (into, at) => form.write(trace, into, at));
  }

  #formOf(trace: Trace, selection: Selection, chosen: Deployment): RoutingForm {
    const last = this.#forms.get(chosen);
    if (last?.fits(trace, selection, this.#redact)) return last;
    const form = new RoutingForm(trace, selection, this.#redact);
    this.#forms.set(chosen, form);
    return form;
  }
}

function lineOf(trace: Trace): string {
  const time = Math.floor(trace.startedAt + trace.durationMs);
  const fields = { level: INFO, time, pid: process.pid, ...brief(trace), msg: sentence(trace) };
  return `${JSON.stringify(fields)}\n`;
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
