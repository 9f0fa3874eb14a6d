import { isCollection, isPair, type Node, type Pair } from 'yaml';

type Text = { text: string };

/** Where the last thing written in a node ends: comments after it belong to nobody, whatever the parser thinks. */
export const contentEnd = ({ text }: Text, node: Node): number => {
  const [start, end] = node.range ?? [0, 0];
  const last: unknown = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (isPair(last)) return pairEnd({ text }, last as Pair<Node, Node | null>);
  if (last) return contentEnd({ text }, last as Node);
  return start + text.slice(start, end).trimEnd().length;
};

const COLON = /[ \t]*:/y;

export const pairEnd = ({ text }: Text, { key, value }: Pair<Node, Node | null>): number => {
  if (value?.range && value.range[1] > value.range[0]) return contentEnd({ text }, value);
  COLON.lastIndex = contentEnd({ text }, key);
  return COLON.test(text) ? COLON.lastIndex : contentEnd({ text }, key);
};
