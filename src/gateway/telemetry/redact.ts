const SHOWN = '[redacted]';
/** Shorter ones would blot out ordinary words. */
const SHORTEST = 6;

/** The one point that every log, trace, metric and error passes: known secrets become `[redacted]`. */
export class Redact {
  #secrets: string[] = [];

  /** Longer ones first, as one may contain another. */
  know(secrets: Iterable<string | undefined>): void {
    const known = Array.from(secrets).filter((s): s is string => s !== undefined && s.length >= SHORTEST);
    this.#secrets = [...new Set(known)].sort((a, b) => b.length - a.length);
  }

  text(text: string): string {
    return this.#secrets.reduce((clean, secret) => clean.replaceAll(secret, SHOWN), text);
  }

  /** The same bytes when they hold no secret. */
  bytes(bytes: Buffer): Buffer {
    return this.#secrets.some((secret) => bytes.includes(secret))
      ? Buffer.from(this.text(bytes.toString()))
      : bytes;
  }
}
