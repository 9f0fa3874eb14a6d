import type { Selection } from '../../router/selection.ts';
import { type Trace, why } from '../../router/trace.ts';
import type { Redact } from './redact.ts';

/** As JSON, and as JSON within a string. */
const json = (value: string | null): string => JSON.stringify(value);
const within = (value: string): string => JSON.stringify(value).slice(1, -1);

/**
 * The line of requests that went alike, but for their ids and times: putting each into words anew costs a multiple, and
 * a deployment's next request mostly goes as its last. Of a request with one attempt, which succeeded.
 */
export class RoutingForm {
  readonly #selection: Selection;
  readonly #status: number;
  readonly #strategy: string;
  readonly #known: number;
  /** What stands before the time, the id, the request's milliseconds, the attempt's, the request's again, and at the end. */
  readonly #parts: readonly [string, string, string, string, string, string];

  /** `selection`: the only one of the trace. */
  constructor(trace: Trace, selection: Selection, redact: Redact) {
    const { group, deployment, strategy, outcome, status, attempts } = trace;
    this.#selection = selection;
    this.#status = status;
    this.#strategy = strategy;
    this.#known = redact.known;
    const head = `"group":${json(group)},"deployment":${json(deployment)},"strategy":${json(strategy)}`;
    const attempt = `"deployment":${json(attempts[0]!.deployment)},"outcome":${json(outcome)}`;
    this.#parts = [
      '{"level":30,"time":',
      `,"pid":${process.pid},"callId":"`,
      redact.text(`",${head},"outcome":${json(outcome)},"status":${status},"durationMs":`),
      redact.text(`,"attempts":[{${attempt},"durationMs":`),
      redact.text(`}],"msg":"routing: ${within(group)}, ${status} from ${within(deployment ?? '')} after `),
      redact.text(` ms. ${within(why(trace))}"}\n`),
    ];
  }

  /** Whether the trace can have one. */
  static suits({ attempts, selections, outcome }: Trace): boolean {
    return outcome === 'success' && attempts.length === 1 && selections.length === 1;
  }

  /** Whether the line of this trace, which can have one, has this form; not once another secret is known. */
  fits({ status, strategy }: Trace, selection: Selection, redact: Redact): boolean {
    return (
      selection.isLike(this.#selection) &&
      status === this.#status &&
      strategy === this.#strategy &&
      redact.known === this.#known
    );
  }

  line({ callId, startedAt, durationMs, attempts }: Trace): string {
    const [time, id, total, attempt, said, end] = this.#parts;
    const ms = Math.round(durationMs);
    const attemptMs = Math.round(attempts[0]!.durationMs);
    return `${time}${Math.floor(startedAt + durationMs)}${id}${callId}${total}${ms}${attempt}${attemptMs}${said}${ms}${end}`;
  }
}
