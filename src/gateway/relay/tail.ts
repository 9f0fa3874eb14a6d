/** More than the last events of a stream have, and little to keep. */
const KEPT = 4096;

/** Keeps the chunks in which the last bytes of a stream came, for when it is over. Copies nothing. */
export class Tail {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length - this.#chunks[0]!.length >= KEPT) this.#length -= this.#chunks.shift()!.length;
  }

  get text(): string {
    return Buffer.concat(this.#chunks).subarray(-KEPT).toString();
  }
}
