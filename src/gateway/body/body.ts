/** Neighbours up to this length are put together: a piece has its price, too. */
const SMALL = 16 * 1024;
/** The largest that is looked at in the shared space; a view of a larger one is a copy of its own. */
const LARGEST_SHARED = 1024 * 1024;

let shared = Buffer.alloc(0);
/** Whose bytes stand there. */
let viewed: readonly Buffer[] = [];

/**
 * The bytes of a request in the pieces in which they came. Large ones are never put together on their way: V8 counts
 * buffers as its own memory, and a copy of each prompt of 100 KB makes it collect garbage twice as often.
 */
export class Body {
  readonly pieces: readonly Buffer[];
  readonly length: number;

  constructor(pieces: readonly Buffer[]) {
    this.pieces = pieces.length > 1 ? gathered(pieces) : pieces;
    this.length = lengthOf(pieces);
  }

  /** All bytes to look at: they stand there until the next view of any body. */
  view(): Buffer {
    const { pieces, length } = this;
    if (pieces.length === 1) return pieces[0]!;
    if (length > LARGEST_SHARED) return this.bytes();
    if (viewed !== pieces) {
      if (length > shared.length) shared = Buffer.allocUnsafeSlow(length);
      let at = 0;
      for (const piece of pieces) {
        shared.set(piece, at);
        at += piece.length;
      }
      viewed = pieces;
    }
    return shared.subarray(0, length);
  }

  includes(text: string): boolean {
    return this.view().includes(text);
  }

  /** All bytes to keep. */
  bytes(): Buffer {
    return this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces, this.length);
  }

  /** What stands from `start` to `end` (exclusive). Copies nothing. */
  part(start: number, end: number): Buffer[] {
    const found: Buffer[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, piece.length);
      if (from < to) found.push(piece.subarray(from, to));
      at += piece.length;
    }
    return found;
  }

  text(start = 0, end = this.length): string {
    const [first] = this.pieces;
    if (first && end <= first.length) return first.toString('utf8', start, end);
    return Buffer.concat(this.part(start, end)).toString();
  }
}

const lengthOf = (pieces: readonly Buffer[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** Few pieces in place of many small ones. */
function gathered(pieces: readonly Buffer[]): Buffer[] {
  const groups: { pieces: Buffer[]; length: number }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.length + piece.length <= SMALL) {
      last.pieces.push(piece);
      last.length += piece.length;
    } else groups.push({ pieces: [piece], length: piece.length });
  }
  return groups.map((group) =>
    group.pieces.length === 1 ? group.pieces[0]! : Buffer.concat(group.pieces, group.length),
  );
}
