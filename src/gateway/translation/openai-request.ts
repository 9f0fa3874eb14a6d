import { hash } from 'node:crypto';
import type { Target } from './codec.ts';
import type { Effort, FormRequest, Json } from './form.ts';
import type { Losses } from './losses.ts';
import { openAiModel } from './models.ts';
import { effortOf, nearestEffort } from './reasoning.ts';
import { tierName } from './tiers.ts';

/** What Chat and Responses have in common: members that OpenAI itself knows, and compatible servers may refuse. */

export const isOpenAi = ({ provider }: Target): boolean => provider === 'openai' || provider === 'azure';

/** The longest that OpenAI takes. */
const LONGEST_USER = 64;

/** Who asks and what belongs together. Claude Code names its session in the user, which is as good a key for caches. */
export function identity({ user, cacheKey, from }: FormRequest, target: Target): Json {
  if (target.provider === 'azure') return { user };
  const key =
    cacheKey ?? (from === 'messages' && user !== undefined ? hash('sha256', user, 'base64url') : undefined);
  return {
    safety_identifier: user !== undefined && user.length > LONGEST_USER ? hash('sha256', user, 'hex') : user,
    prompt_cache_key: key,
  };
}

export const hints = ({ metadata, tier }: FormRequest): Json => ({ metadata, service_tier: tierName(tier) });

/** For servers that would refuse them. */
export function reportHints(request: FormRequest, losses: Losses): void {
  const { verbosity, metadata, tier, cacheKey, user } = request;
  const left = { verbosity, metadata, service_tier: tier, prompt_cache_key: cacheKey, user };
  for (const [name, value] of Object.entries(left)) {
    if (value !== undefined && value !== 'auto') losses.hint(name);
  }
}

/** The nearest effort that the model takes; undefined where it takes none. */
export function openAiEffort({ reasoning }: FormRequest, target: Target, losses: Losses): Effort | undefined {
  const asked = reasoning && effortOf(reasoning);
  if (asked === undefined) return undefined;
  const { efforts } = openAiModel(target.knownAs);
  const taken = efforts.length === 0 && target.reasons ? (['low', 'medium', 'high'] as const) : efforts;
  const effort = nearestEffort(asked, taken);
  if (effort === undefined && asked !== 'none') losses.hint('reasoning');
  return effort;
}

export const reasons = ({ reasons: told, knownAs }: Target): boolean =>
  told ?? openAiModel(knownAs).efforts.length > 0;

/** Log probabilities, where the client's own dialect is asked: their form differs, and answers carry none. */
export function ownLogprobs(
  request: FormRequest,
  surface: FormRequest['from'],
  losses: Losses,
): number | undefined {
  if (request.logprobs === undefined || request.from === surface) return request.logprobs;
  losses.meaning('logprobs');
  return undefined;
}

/** Thinking models of OpenAI refuse what shapes the choice of tokens. Answers what is left. */
export function openAiSampling(
  members: Record<string, number | undefined>,
  target: Target,
  losses: Losses,
): Record<string, number | undefined> {
  if (!isOpenAi(target) || !openAiModel(target.knownAs).refusesSampling) return members;
  for (const [name, value] of Object.entries(members)) {
    const isUsual = value === undefined || ((name === 'temperature' || name === 'top_p') && value === 1);
    if (!isUsual) losses.meaning(name, `${target.model} does not take it`);
  }
  return {};
}
