import { list, parsed, text } from '../dialects/json.ts';
import type { Part, ReasoningPart, Turn } from './form.ts';

/**
 * Between their maker and a client of another dialect thoughts travel sealed: who made them, and what the maker calls
 * them, stand before what it wants back. So the next request can tell whether they may go where it goes.
 */
export const SEAL = 'switchyard~';
const BETWEEN = '~';

/**
 * What a client keeps in the place of the maker's proof. `withText`: for clients of dialects that show thoughts but do
 * not give them back. A thought without proof is sealed too: its maker may want it, and others must not get it.
 */
export function seal(
  { text: thought, signature, id, redacted }: ReasoningPart,
  maker: string,
  withText: boolean,
): string {
  const head = [maker, id ?? null, withText ? thought : null, redacted ?? false];
  return `${SEAL}${Buffer.from(JSON.stringify(head)).toString('base64url')}${BETWEEN}${signature ?? ''}`;
}

/** The thought as its maker knows it; one that bears no seal came from `own`, the client's own kind of provider. */
export function unsealed(part: ReasoningPart, own: string | undefined): ReasoningPart {
  const { signature } = part;
  if (!signature?.startsWith(SEAL)) return { ...part, maker: own };
  const end = signature.indexOf(BETWEEN, SEAL.length);
  const head = end < 0 ? '' : Buffer.from(signature.slice(SEAL.length, end), 'base64url').toString();
  const [maker, id, thought, redacted] = list(parsed(head));
  return {
    ...part,
    maker: text(maker),
    id: text(id),
    text: text(thought) ?? part.text,
    redacted: redacted === true || undefined,
    signature: signature.slice(end + 1) || undefined,
  };
}

/** Turns without the thoughts that only others than `maker` can read. Answers whether any were left out. */
export function readableBy(
  turns: readonly Turn[],
  maker: string,
  own: string | undefined,
): { turns: readonly Turn[]; dropped: boolean } {
  let dropped = false;
  const kept = turns.map((turn) => {
    if (!turn.parts.some(({ type }) => type === 'reasoning')) return turn;
    const parts = turn.parts.flatMap((part): Part[] => {
      if (part.type !== 'reasoning') return [part];
      const known = unsealed(part, own);
      if (known.maker === maker) return [known];
      dropped = true;
      return [];
    });
    return { ...turn, parts };
  });
  return { turns: kept, dropped };
}
