import { formsOf, SHOWN } from '../telemetry/redact.ts';

const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);
/** Of an event: what kind it is stands at its beginning. */
const HEAD = 4096;
/** An event that tells of an error; within texts quotes are escaped. Answers without one may say so. */
const ERROR = /^event: ?error|"error"\s*(?:[,}]|:\s*[^\sn])/m;
const EVENT_END = /(?<=\n\r?\n)/;

/** How secrets may stand in a stream. */
export const secretForms = (secrets: readonly (string | undefined)[]): Buffer[] =>
  [...new Set(secrets.flatMap(formsOf))].map((secret) => Buffer.from(secret));

/**
 * Takes out of a stream's errors the secrets that were sent, which some servers repeat. Looks natively for each in what
 * goes by, and holds back only the end of a chunk in which one may have begun. What a model says stays as it is, as
 * keys like `ollama` are words, too.
 */
export class StreamScrub {
  readonly #secrets: readonly Buffer[];
  #held: Buffer = NOTHING;
  /** What has gone by of the event under way. */
  #event: Buffer = NOTHING;

  constructor(secrets: readonly Buffer[]) {
    this.#secrets = secrets;
  }

  /** What can be passed on. */
  push(chunk: Buffer): Buffer {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const clean = this.#secrets.some((secret) => bytes.includes(secret)) ? this.#withoutIn(bytes) : bytes;
    if (clean.at(-1) === NEWLINE && clean.at(-2) === NEWLINE) {
      this.#held = this.#event = NOTHING; // As nearly all do: whole events.
      return clean;
    }
    const passes = clean.length - this.#begunAtEnd(clean);
    this.#held = clean.subarray(passes);
    const passed = clean.subarray(0, passes);
    this.#note(passed);
    return passed;
  }

  /** What was held back of a stream that is over. */
  rest(): Buffer {
    const held = this.#held;
    this.#held = NOTHING;
    return held;
  }

  #withoutIn(bytes: Buffer): Buffer {
    const begun = this.#event.toString('latin1');
    const clean = (begun + bytes.toString('latin1'))
      .split(EVENT_END)
      .map((event) => (ERROR.test(event) ? this.#withoutSecrets(event) : event))
      .join('');
    return Buffer.from(clean.slice(begun.length), 'latin1');
  }

  #withoutSecrets = (text: string): string =>
    this.#secrets.reduce((rest, secret) => rest.replaceAll(secret.toString('latin1'), SHOWN), text);

  #note(bytes: Buffer): void {
    const end = Math.max(bytes.lastIndexOf('\n\n'), bytes.lastIndexOf('\n\r\n'));
    if (end >= 0) this.#event = bytes.subarray(end + 1, end + 1 + HEAD);
    else if (this.#event.length < HEAD) this.#event = Buffer.concat([this.#event, bytes.subarray(0, HEAD)]);
  }

  /** The longest beginning of a secret in which the bytes end. No secret goes over the end of a line. */
  #begunAtEnd(bytes: Buffer): number {
    if (bytes.at(-1) === NEWLINE) return 0;
    return Math.max(...this.#secrets.map((secret) => overlap(bytes, secret)));
  }
}

/** How many of the last bytes are the first of `secret`, but not all of it. */
function overlap(bytes: Buffer, secret: Buffer): number {
  const { length } = bytes;
  let at = bytes.indexOf(secret[0]!, Math.max(0, length - secret.length + 1));
  while (at >= 0 && bytes.compare(secret, 0, length - at, at) !== 0) at = bytes.indexOf(secret[0]!, at + 1);
  return at < 0 ? 0 : length - at;
}
