import * as z from 'zod';
import { callbackName, CALLBACKS } from '../callbacks.ts';
import { fallbacks } from './fallbacks.ts';
import { choices, flag, number, secret, texts, whole } from './leaf.ts';

const oneOrMore = (description: string) =>
  z
    .preprocess(
      (value) =>
        Array.isArray(value) ? value.map(callbackName) : typeof value === 'string' ? [value] : value,
      choices(CALLBACKS, { description }),
    )
    .meta({
      description,
      examples: [['langfuse']],
      type: ['array', 'string'],
      anyOf: [{ enum: CALLBACKS }, { type: ['array', 'string'] }],
    });

const shared = 'Used where `router_settings` does not set it.';

export const litellmSchema = z
  .object({
    set_verbose: flag({ description: 'Log more.' }).default(false),
    callbacks: oneOrMore(
      'Where successes and failures are reported: `langfuse`, `otel`, `prometheus`.',
    ).default([]),
    success_callback: oneOrMore(
      'Where successful requests are reported: `langfuse`, `otel`, `prometheus`.',
    ).default([]),
    failure_callback: oneOrMore(
      'Where failed requests are reported: `langfuse`, `otel`, `prometheus`.',
    ).default([]),
    database_url: secret({
      description: 'Postgres address for the request log and spend.',
      defaultText: 'an embedded database',
      examples: ['os.environ/DATABASE_URL'],
    }).optional(),
    drop_params: flag({
      description:
        "What a request says and its deployment's dialect has no word for: `true` leaves it out, `false` answers 400 where that changes the meaning. Each loss is reported either way.",
      defaultText: 'left out',
    }).optional(),
    request_timeout: number({
      description: `Seconds that a whole request may take. ${shared}`,
      examples: [600],
    }).default(6000),
    num_retries: whole({ description: `Retries within a group. ${shared}`, examples: [3] }).optional(),
    allowed_fails: whole({
      description: `Consecutive failures before a cooldown. ${shared}`,
      examples: [3],
    }).optional(),
    fallbacks: fallbacks({ description: `Fallbacks by group. ${shared}` }).optional(),
    context_window_fallbacks: fallbacks({
      description: `Fallbacks for too long requests. ${shared}`,
    }).optional(),
    content_policy_fallbacks: fallbacks({
      description: `Fallbacks for refused requests. ${shared}`,
    }).optional(),
    default_fallbacks: texts({
      description: `Fallbacks of every group that has none of its own. ${shared}`,
      examples: [['local']],
    }).optional(),
  })
  .meta({ description: "LiteLLM's own settings that Switchyard follows." });

export type LitellmSettings = z.output<typeof litellmSchema>;
