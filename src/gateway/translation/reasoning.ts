import type { Effort, Reasoning } from './form.ts';

const LADDER: readonly Effort[] = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];

/** Tokens for thoughts that an effort stands for; a budget stands for the effort that it reaches. */
const BUDGETS: Readonly<Record<Effort, number>> = {
  none: 0,
  minimal: 1024,
  low: 2048,
  medium: 8192,
  high: 16_384,
  xhigh: 32_768,
  max: 63_999,
};

export const EFFORTS: readonly Effort[] = LADDER;

/** The effort that is asked for, by whichever way it was said; undefined when it is the model's to choose. */
export function effortOf({ effort, budget }: Reasoning): Effort | undefined {
  if (effort !== undefined) return effort;
  if (budget === undefined) return undefined;
  return LADDER.findLast((step) => BUDGETS[step] <= budget) ?? 'minimal';
}

/** Tokens for thoughts, likewise; undefined when it is the model's to choose. */
export function budgetOf({ effort, budget }: Reasoning): number | undefined {
  return budget ?? (effort === undefined ? undefined : BUDGETS[effort]);
}

/** Of those that a model takes, the one nearest to what is asked; of two as near the lower. Who asks for thoughts gets some. */
export function nearestEffort(asked: Effort, taken: readonly Effort[]): Effort | undefined {
  const distance = (one: Effort): number => Math.abs(LADDER.indexOf(one) - LADDER.indexOf(asked));
  const thinking = asked === 'none' ? taken : taken.filter((one) => one !== 'none');
  return LADDER.filter((one) => thinking.includes(one)).reduce<Effort | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}
