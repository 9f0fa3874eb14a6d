export const SHOWN = '[redacted]';
/** Shorter ones would blot out ordinary words. */
const SHORTEST = 6;
const NOTHING = /(?!)/g;

/** A secret as it is and as JSON writes it; nothing of what is too short for one. */
export const formsOf = (secret: string | undefined): string[] =>
  secret === undefined || secret.length < SHORTEST ? [] : [secret, JSON.stringify(secret).slice(1, -1)];

/** The one point that every log, trace, metric and error passes: known secrets become `[redacted]`. */
export class Redact {
  readonly #known = new Set<string>();
  /** One expression for all: searching for each in turn costs a multiple. */
  #secrets = NOTHING;

  /** Once known, a secret stays one: what was sent with it may still be told of. */
  know(secrets: Iterable<string | undefined>): void {
    for (const secret of secrets) for (const form of formsOf(secret)) this.#known.add(form);
    if (this.#known.size === 0) return;
    // Longer ones first, as one may contain another.
    const patterns = Array.from(this.#known).sort((a, b) => b.length - a.length);
    this.#secrets = new RegExp(patterns.map(literal).join('|'), 'g');
  }

  /** Grows whenever one more is known. */
  get known(): number {
    return this.#known.size;
  }

  text(text: string): string {
    return text.replace(this.#secrets, SHOWN);
  }

  /** The same bytes when they hold no secret. */
  bytes(bytes: Buffer): Buffer {
    for (const secret of this.#known)
      if (bytes.includes(secret)) return Buffer.from(this.text(bytes.toString()));
    return bytes;
  }
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
