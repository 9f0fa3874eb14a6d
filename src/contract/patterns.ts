/** Names of model groups with wildcards, such as `openai/*`: each `*` stands for any text. */

/** No model has a longer name; what clients send is theirs to choose. */
const LONGEST_NAME = 256;

export const isPattern = (name: string): boolean => name.includes('*');

/**
 * What the wildcards of `pattern` stand for in `name`, the first taking as much as it can; null where it does not match.
 * Never slow, whatever is asked for: no backtracking.
 */
export function wildcardsIn(pattern: string, name: string): string[] | null {
  if (name.length > LONGEST_NAME) return null;
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return name === pattern ? [] : null;
  let end = name.length - tail.length;
  if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return null;
  const found: string[] = [];
  for (const piece of rest.reverse()) {
    const at = piece.length > end ? -1 : name.lastIndexOf(piece, end - piece.length);
    if (at < head.length) return null;
    found.unshift(name.slice(at + piece.length, end));
    end = at;
  }
  return [name.slice(head.length, end), ...found];
}

/**
 * The model that a deployment is asked for when `name` matched its group's pattern: LiteLLM's rule. Without a wildcard
 * it is always the same; with too few of them, what the client asked for.
 */
export function modelNamed(model: string, pattern: string, name: string): string {
  if (!isPattern(model)) return model;
  const parts = wildcardsIn(pattern, name) ?? [];
  if (parts.length > model.split('*').length - 1) return name;
  return parts.reduce((filled, part) => filled.replace('*', () => part), model);
}

/** The most specific first: by what is written out, then by fewer wildcards. */
export function bySpecificity(a: string, b: string): number {
  const [mine, theirs] = [a, b].map((pattern) => pattern.split('*').length - 1) as [number, number];
  return b.length - theirs - (a.length - mine) || mine - theirs;
}
