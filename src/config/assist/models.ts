/** A model that providers offer, as far as the price table knows it. */
export interface KnownModel {
  /** `provider/model`, as it is written in a router file. */
  name: string;
  /** US dollars for a token; null where none is known. */
  input: number | null;
  output: number | null;
  /** Tokens. */
  contextWindow: number | null;
}

const PER = 1_000_000;

const price = (perToken: number): string => {
  const dollars = perToken * PER;
  return `$${dollars >= 100 ? dollars.toFixed(0) : Number(dollars.toFixed(3))}`;
};

const tokens = (count: number): string => {
  if (count >= PER) return `${Number((count / PER).toFixed(1))}M`;
  return count >= 1000 ? `${Math.round(count / 1000)}k` : String(count);
};

/** `$2.5 in, $10 out · 128k`: dollars for a million tokens, and the context window. */
export const modelFigures = ({ input, output, contextWindow }: KnownModel): string =>
  [
    ...(input === null || output === null ? [] : [`${price(input)} in, ${price(output)} out`]),
    ...(contextWindow === null ? [] : [tokens(contextWindow)]),
  ].join(' · ');

/** The same in a sentence, as Markdown. */
export const modelHover = ({ name, input, output, contextWindow }: KnownModel): string => {
  const cost =
    input === null || output === null
      ? 'No price is known.'
      : `${price(input)} for a million input tokens, ${price(output)} for a million output tokens.`;
  const window = contextWindow === null ? '' : ` Context window: ${tokens(contextWindow)} tokens.`;
  return `\`${name}\`: ${cost}${window}`;
};
