import type { Socket } from 'node:net';

/** Smaller buffers are cheap to collect. */
const LARGE = 16 * 1024;

interface Use {
  /** Writes that the system has not taken yet. */
  writes: number;
  /** Nobody will look at it again. */
  done: boolean;
}

type Written = (error?: Error | null) => void;
/** What `write` takes behind a chunk: an encoding, a callback. */
type Rest = (BufferEncoding | Written | undefined)[];

const uses = new WeakMap<ArrayBufferLike, Use>();

/** Watches what is written to `socket`, so that no memory is given back which the system still reads. */
export function watchWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (chunk: unknown, ...rest: Rest) => boolean;
  socket.write = (chunk: unknown, ...rest: Rest): boolean => {
    const memory = chunk instanceof Uint8Array ? chunk.buffer : null;
    if (!memory || memory.byteLength < LARGE) return write(chunk, ...rest);
    const use = useOf(memory);
    use.writes++;
    const written = (): void => {
      use.writes--;
      if (use.done) release(memory, use);
    };
    const callback = rest.at(-1);
    if (typeof callback !== 'function') return write(chunk, ...rest, written);
    return write(chunk, ...rest.slice(0, -1), (error) => {
      written();
      callback(error);
    });
  };
}

/** Of bytes that go where writes can't be watched: their memory is left to the collector. */
export function leaveToCollector(pieces: readonly Buffer[]): void {
  for (const { buffer } of pieces) useOf(buffer).writes = Infinity;
}

/**
 * Frees the memory of `pieces` as soon as the system has taken what is still being written of them. Nobody may look at
 * them afterwards. V8 counts buffers as its own memory: prompts of 100 KB make it collect all garbage ten times a
 * second, which took a third of the time of such requests.
 */
export function giveBack(pieces: readonly Buffer[]): void {
  for (const { buffer, length } of pieces) {
    // A part of a buffer may be one of several in it.
    if (length < LARGE || length < buffer.byteLength) continue;
    const use = useOf(buffer);
    use.done = true;
    release(buffer, use);
  }
}

function useOf(memory: ArrayBufferLike): Use {
  let use = uses.get(memory);
  if (!use) uses.set(memory, (use = { writes: 0, done: false }));
  return use;
}

function release(memory: ArrayBufferLike, { writes }: Use): void {
  if (writes === 0 && memory instanceof ArrayBuffer) memory.transfer(0);
}
