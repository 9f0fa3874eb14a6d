import * as z from 'zod';
import type { KeyDoc } from './leaf.ts';

/** The keys that hold fallbacks by group, in router_settings and in litellm_settings. */
export const FALLBACK_KEYS = ['fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'] as const;

/** `- group: [first, second]`: one group an item. */
export const fallbacks = (doc: KeyDoc) =>
  z
    .array(
      z
        .record(z.string(), z.array(z.string()))
        .refine((entry) => Object.keys(entry).length === 1)
        .meta({ minProperties: 1, maxProperties: 1 }),
    )
    .meta({ examples: [[{ 'gpt-4o': ['claude-sonnet', 'local'] }]], ...doc });
