import type { Target } from './codec.ts';
import type { Losses } from './losses.ts';

/** What a client asks for, within what the model can give: a longer answer is refused, not cut. */
export function bounded(
  maxTokens: number | undefined,
  { maxOutputTokens: most }: Pick<Target, 'maxOutputTokens'>,
  losses: Losses,
): number | undefined {
  if (maxTokens === undefined || most === undefined || maxTokens <= most) return maxTokens;
  losses.hint('max_tokens');
  return most;
}
