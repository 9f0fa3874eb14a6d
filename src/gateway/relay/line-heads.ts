const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Enough for the marks of every dialect, `data: {"type":"response.completed"` among them. */
const HEAD = 48;

/** Hands on the first bytes of each line of a byte stream, however it is cut into chunks. Copies nothing else. */
export class LineHeads {
  readonly #onHead: (head: string) => void;
  /** Of the line that is still open; null once its head has been handed on. */
  #open: string | null = '';
  /** Whether the last line was empty. */
  #blank = true;

  constructor(onHead: (head: string) => void) {
    this.#onHead = onHead;
  }

  /** Whether the last event is whole. */
  get isBetweenEvents(): boolean {
    return this.#blank && this.#open === '';
  }

  push(chunk: Buffer): void {
    let from = 0;
    while (from < chunk.length) {
      if (chunk[from] === NEWLINE && this.#open === '') {
        this.#blank = true; // As behind each event.
        from++;
        continue;
      }
      const newline = chunk.indexOf(NEWLINE, from);
      const end = newline < 0 ? chunk.length : newline;
      if (this.#open !== null) this.#take(chunk, from, end, newline >= 0);
      if (newline < 0) return;
      this.#open = '';
      from = newline + 1;
    }
  }

  /** The stream is over: what is still open was a line, too. */
  end(): void {
    const head = this.#open;
    this.#open = null;
    if (head) this.#onHead(head);
  }

  #take(chunk: Buffer, from: number, end: number, whole: boolean): void {
    const start = this.#open!;
    const head = start + chunk.toString('latin1', from, Math.min(end, from + HEAD - start.length));
    if (!whole && head.length < HEAD) {
      this.#open = head;
      return;
    }
    this.#open = null;
    this.#blank = head.length === 0 || head.charCodeAt(0) === CARRIAGE_RETURN;
    if (!this.#blank) this.#onHead(head);
  }
}
