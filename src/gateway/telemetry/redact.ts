const SHOWN = '[redacted]';
/** Shorter ones would blot out ordinary words. */
const SHORTEST = 6;
const NOTHING = /(?!)/g;

/** The one point that every log, trace, metric and error passes: known secrets become `[redacted]`. */
export class Redact {
  readonly #known = new Set<string>();
  /** One expression for all: searching for each in turn costs a multiple. */
  #secrets = NOTHING;

  /** Once known, a secret stays one: what was sent with it may still be told of. */
  know(secrets: Iterable<string | undefined>): void {
    for (const secret of secrets) {
      if (secret === undefined || secret.length < SHORTEST) continue;
      this.#known.add(secret);
      this.#known.add(JSON.stringify(secret).slice(1, -1));
    }
    if (this.#known.size === 0) return;
    // Longer ones first, as one may contain another.
    const patterns = Array.from(this.#known).sort((a, b) => b.length - a.length);
    this.#secrets = new RegExp(patterns.map(literal).join('|'), 'g');
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
