import type { Effort } from '../form.ts';

/** How a Gemini model thinks: https://ai.google.dev/gemini-api/docs/thinking */
export type GeminiThinking =
  | { by: 'none' }
  /** Tokens. */
  | { by: 'budget'; least: number; most: number }
  | { by: 'level'; levels: readonly Effort[] };

const NAME = /gemini-(\d+)(?:\.(\d+))?(.*)$/;

/** By its name; one without a number is taken for a new one. */
export function geminiThinking(model: string): GeminiThinking {
  const name = model.toLowerCase();
  if (!name.includes('gemini')) return { by: 'none' };
  const match = NAME.exec(name);
  const version = match ? Number(match[1]) + Number(match[2] ?? 0) / 10 : 3;
  const isPro = name.includes('pro');
  if (version >= 3) {
    return { by: 'level', levels: isPro ? ['low', 'high'] : ['minimal', 'low', 'medium', 'high'] };
  }
  if (version < 2.5) return { by: 'none' };
  return isPro ? { by: 'budget', least: 128, most: 32_768 } : { by: 'budget', least: 0, most: 24_576 };
}
