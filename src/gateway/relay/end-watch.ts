/** Looks for texts in a byte stream, however it is cut into chunks, and keeps none of it but a few bytes. */
export class EndWatch {
  readonly #marks: readonly Buffer[];
  readonly #longest: number;
  #tail: Buffer = Buffer.alloc(0);
  /** Whether one of the texts has gone by. */
  found = false;

  constructor(marks: readonly string[]) {
    this.#marks = marks.map((mark) => Buffer.from(mark));
    this.#longest = Math.max(...this.#marks.map(({ length }) => length));
  }

  push(chunk: Buffer): void {
    if (this.found) return;
    const seam = Buffer.concat([this.#tail, chunk.subarray(0, this.#longest)]);
    this.found = this.#marks.some((mark) => seam.includes(mark) || chunk.includes(mark));
    const tail = chunk.length >= this.#longest ? chunk : Buffer.concat([this.#tail, chunk]);
    this.#tail = Buffer.from(tail.subarray(-this.#longest));
  }
}
