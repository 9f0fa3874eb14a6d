import type { Selection } from '../../router/selection.ts';
import { type Trace, why } from '../../router/trace.ts';
import { writeAscii } from '../ascii.ts';
import { CALL_ID_LENGTH } from '../http/call-id.ts';
import type { Redact } from './redact.ts';

/** As JSON, and as JSON within a string. */
const json = (value: string | null): string => JSON.stringify(value);
const within = (value: string): string => JSON.stringify(value).slice(1, -1);

/** Bytes that an id and four numbers take at the most. */
const ROOM = CALL_ID_LENGTH + 4 * 16;

/** Where it ends. */
function bytes(piece: Buffer, into: Buffer, at: number): number {
  into.set(piece, at);
  return at + piece.length;
}

/**
 * The line of requests that went alike, but for their ids and times: putting each into words anew costs a multiple, and
 * a deployment's next request mostly goes as its last. Of a request with one attempt, which succeeded. As bytes in
 * place: the strings would be garbage, which costs what comes after them.
 */
export class RoutingForm {
  readonly #selection: Selection;
  readonly #status: number;
  readonly #strategy: string;
  readonly #known: number;
  /** What stands before the time, the id, the request's milliseconds, the attempt's, the request's again, and at the end. */
  readonly #pieces: readonly [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
  /** Bytes that a line takes at the most. */
  readonly most: number;

  /** `selection`: the only one of the trace. */
  constructor(trace: Trace, selection: Selection, redact: Redact) {
    const { group, deployment, strategy, outcome, status, attempts } = trace;
    this.#selection = selection;
    this.#status = status;
    this.#strategy = strategy;
    this.#known = redact.known;
    const head = `"group":${json(group)},"deployment":${json(deployment)},"strategy":${json(strategy)}`;
    const attempt = `"deployment":${json(attempts[0]!.deployment)},"outcome":${json(outcome)}`;
    const piece = (text: string): Buffer => Buffer.from(redact.text(text));
    this.#pieces = [
      piece('{"level":30,"time":'),
      piece(`,"pid":${process.pid},"callId":"`),
      piece(`",${head},"outcome":${json(outcome)},"status":${status},"durationMs":`),
      piece(`,"attempts":[{${attempt},"durationMs":`),
      piece(`}],"msg":"routing: ${within(group)}, ${status} from ${within(deployment ?? '')} after `),
      piece(` ms. ${within(why(trace))}"}\n`),
    ];
    this.most = this.#pieces.reduce((sum, { length }) => sum + length, ROOM);
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

  /** Puts the trace's line at `at`; answers where it ends. */
  write({ callId, startedAt, durationMs, attempts }: Trace, into: Buffer, at: number): number {
    const [time, id, total, attempt, said, last] = this.#pieces;
    const ms = String(Math.round(durationMs));
    let end = writeAscii(String(Math.floor(startedAt + durationMs)), into, bytes(time, into, at));
    end = writeAscii(callId, into, bytes(id, into, end));
    end = writeAscii(ms, into, bytes(total, into, end));
    end = writeAscii(String(Math.round(attempts[0]!.durationMs)), into, bytes(attempt, into, end));
    end = writeAscii(ms, into, bytes(said, into, end));
    return bytes(last, into, end);
  }
}
