import { formsOf, SHOWN } from '../telemetry/redact.ts';
import type { Transport, UpstreamControl, UpstreamHandler, UpstreamHeaders } from './transport.ts';

const NEWLINE = 0x0a;
const NOTHING = Buffer.alloc(0);
/** Of an event: what kind it is stands at its beginning. */
const HEAD = 4096;
/** An event that tells of an error; within texts quotes are escaped. Answers without one may say so. */
const ERROR = /^event: ?error|"error"\s*(?:[,}]|:\s*[^\sn])/m;
const EVENT_END = /(?<=\n\r?\n)/;

/**
 * A transport in whose streams no error repeats the secrets that were sent, as some servers do. Refusals are whole when
 * they are redacted; what a model says stays as it is, as keys like `ollama` are words, too.
 */
export function scrubbed(transport: Transport, secrets: readonly (string | undefined)[]): Transport {
  const known = [...new Set(secrets.flatMap(formsOf))].map((secret) => Buffer.from(secret));
  if (known.length === 0) return transport;
  return (request, handler) => transport(request, new Scrubbing(known, handler));
}

/** Looks natively for each secret in what goes by; holds back only the end of a chunk in which one may have begun. */
class Scrubbing implements UpstreamHandler {
  readonly #secrets: readonly Buffer[];
  readonly #handler: UpstreamHandler;
  #isStream = false;
  #held: Buffer = NOTHING;
  /** What has gone by of the event under way. */
  #event: Buffer = NOTHING;

  constructor(secrets: readonly Buffer[], handler: UpstreamHandler) {
    this.#secrets = secrets;
    this.#handler = handler;
  }

  headers(status: number, headers: UpstreamHeaders, control: UpstreamControl): void {
    this.#isStream = String(headers['content-type'] ?? '').includes('event-stream');
    this.#handler.headers(status, headers, control);
  }

  data(chunk: Buffer): void {
    if (!this.#isStream) {
      this.#handler.data(chunk);
      return;
    }
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const clean = this.#secrets.some((secret) => bytes.includes(secret)) ? this.#withoutIn(bytes) : bytes;
    const passes = clean.length - this.#begunAtEnd(clean);
    this.#held = clean.subarray(passes);
    if (passes === 0) return;
    const passed = clean.subarray(0, passes);
    this.#note(passed);
    this.#handler.data(passed);
  }

  ended(): void {
    this.#letGo();
    this.#handler.ended();
  }

  broke(error: Error): void {
    this.#letGo();
    this.#handler.broke(error);
  }

  #letGo(): void {
    if (this.#held.length > 0) this.#handler.data(this.#held);
    this.#held = NOTHING;
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
