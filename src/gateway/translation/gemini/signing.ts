import type { Json } from '../form.ts';

/** Puts the proof of a thought onto the part behind it, where Google has it. */
export class Signing {
  #signature: string | undefined;

  keep(signature: string | undefined): void {
    this.#signature = signature;
  }

  /** Whether a proof waits for its part. */
  get waits(): boolean {
    return this.#signature !== undefined;
  }

  sign(part: Json): Json {
    const thoughtSignature = this.#signature;
    this.#signature = undefined;
    return thoughtSignature === undefined ? part : { ...part, thoughtSignature };
  }
}
