/** Whoever asks for other names all the time, as pattern groups allow, may fill neither the memory nor the database. */
const NAMES = 1000;
const LONGEST = 200;

/** Names of models that clients give, as they are kept. */
export class AskedModels {
  readonly #names = new Map<string, string>();

  /** `otherwise` once there are too many. */
  of(asked: string, otherwise: string): string {
    const known = this.#names.get(asked);
    if (known !== undefined) return known;
    if (this.#names.size === NAMES) return otherwise;
    // No database takes halves of characters, and PostgreSQL no zero.
    const name = Buffer.from(asked.slice(0, LONGEST)).toString().replaceAll('\0', '\u{fffd}');
    this.#names.set(asked, name);
    return name;
  }
}
