/** Of an answer, in bytes; more is more than anybody reads. */
const LONGEST = 1024 * 1024;

/** What a client was answered, for those who may keep it; made only while `record_content` asks for it. */
export class AnswerCopy {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length <= LONGEST) this.#chunks.push(chunk);
  }

  /** Another attempt begins. */
  clear(): void {
    this.#chunks = [];
    this.#length = 0;
  }

  /** Null when there was none, or a very long one. */
  bytes(): Buffer | null {
    return this.#length > 0 && this.#length <= LONGEST ? Buffer.concat(this.#chunks) : null;
  }
}
