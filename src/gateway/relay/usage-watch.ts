import type { TokenUsage } from '../../contract/admin.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { parsed, record } from '../dialects/json.ts';

const NOTHING = Buffer.alloc(0);
/** Of a `usage` object; providers' have some hundred bytes. */
const LONGEST = 4096;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
/** Colon and white space. */
const BEFORE_VALUE = new Set([0x3a, 0x20, 0x09, 0x0a, 0x0d]);

/**
 * Reads the token usage out of an answer as it goes by, however it is cut into chunks: looks for the key natively and
 * parses only the object behind it. The text of an answer can't fool it, as quotes in there are escaped. Of several
 * objects (some providers count as they go, Anthropic tells the input first) later numbers win.
 */
export class UsageWatch {
  readonly #dialect: Dialect;
  readonly #key: Buffer;
  /** The key without its first quote. */
  readonly #unquoted: Buffer;
  #usage: TokenUsage | null = null;
  /** The end of the last chunk, in which the key may have begun. */
  #tail: Buffer = NOTHING;
  /** The object that is being gathered, from behind its key. */
  #gathered: Buffer | null = null;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    ({ key: this.#key, unquoted: this.#unquoted } = keyOf(dialect));
  }

  get usage(): TokenUsage | null {
    return this.#usage;
  }

  push(chunk: Buffer): void {
    if (this.#gathered) {
      this.#gather(Buffer.concat([this.#gathered, chunk]));
      return;
    }
    if (this.#tail.length > 0) {
      const seam = Buffer.concat([this.#tail, chunk.subarray(0, this.#key.length - 1)]);
      const at = seam.indexOf(this.#key);
      if (at >= 0) {
        this.#gather(chunk.subarray(at + this.#key.length - this.#tail.length));
        return;
      }
    }
    this.#search(chunk);
  }

  /**
   * Where it begins; -1 when it is not there. Looked for without its first quote: native search stops at each byte that
   * is the first of what it looks for, and JSON is full of quotes.
   */
  #keyIn(chunk: Buffer): number {
    let at = chunk.indexOf(this.#unquoted);
    while (at >= 0 && chunk[at - 1] !== QUOTE) at = chunk.indexOf(this.#unquoted, at + 1);
    return at - 1;
  }

  #search(chunk: Buffer): void {
    const at = this.#keyIn(chunk);
    if (at < 0 && chunk.at(-1) === NEWLINE) {
      this.#tail = NOTHING; // No key goes over the end of a line.
      return;
    }
    if (at < 0) {
      const tail = Math.min(this.#key.length - 1, chunk.length);
      this.#tail =
        tail === this.#key.length - 1
          ? chunk.subarray(chunk.length - tail)
          : Buffer.concat([this.#tail, chunk]).subarray(-(this.#key.length - 1));
      return;
    }
    this.#gather(chunk.subarray(at + this.#key.length));
  }

  /** `bytes` begin behind a key. */
  #gather(bytes: Buffer): void {
    this.#tail = NOTHING;
    const end = objectEnd(bytes);
    if (end === 'open' && bytes.length <= LONGEST) {
      this.#gathered = Buffer.from(bytes); // A copy: the chunk is the client's to write.
      return;
    }
    this.#gathered = null;
    if (typeof end !== 'number') {
      this.#search(bytes);
      return;
    }
    this.#take(bytes.toString('utf8', bytes.indexOf(OPEN), end));
    this.#search(bytes.subarray(end));
  }

  #take(json: string): void {
    const usage = this.#dialect.usage(record(parsed(json)));
    if (usage)
      this.#usage = { ...(this.#usage ?? { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }), ...usage };
  }
}

interface Key {
  key: Buffer;
  unquoted: Buffer;
}

const KEYS = new Map<string, Key>();

/** With its quotes; made once a dialect. */
function keyOf({ usageKey }: Dialect): Key {
  let known = KEYS.get(usageKey);
  if (!known) {
    const key = Buffer.from(JSON.stringify(usageKey));
    known = { key, unquoted: key.subarray(1) };
    KEYS.set(usageKey, known);
  }
  return known;
}

/** Behind the object that follows a key; `open` while it is not all there, `none` when another value follows. */
function objectEnd(bytes: Buffer): number | 'open' | 'none' {
  let depth = 0;
  let inString = false;
  const length = Math.min(bytes.length, LONGEST + 1);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === OPEN) {
      depth++;
    } else if (depth === 0) {
      if (!BEFORE_VALUE.has(byte)) return 'none';
    } else if (byte === CLOSE) {
      if (--depth === 0) return i + 1;
    } else if (byte === QUOTE) {
      inString = true;
    }
  }
  return bytes.length > LONGEST ? 'none' : 'open';
}
