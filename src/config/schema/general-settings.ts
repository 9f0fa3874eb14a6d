import * as z from 'zod';
import { DURATION } from './deployment.ts';
import { flag, number, secret, texts } from './leaf.ts';

export const generalSchema = z
  .object({
    master_key: secret({
      description:
        'Key that clients send. Without one, only programs of this machine may ask. `SWITCHYARD_MASTER_KEY` wins over it.',
      examples: ['os.environ/SWITCHYARD_KEY'],
    }).optional(),
    database_url: secret({
      description: 'Postgres address for the request log and spend.',
      defaultText: 'an embedded database',
      examples: ['os.environ/DATABASE_URL'],
    }).optional(),
    disable_spend_logs: flag({
      description: 'Keep no records of requests; traffic and spending are then known since the start only.',
    }).default(false),
    maximum_spend_logs_retention_period: z
      .string()
      .regex(DURATION)
      .meta({
        description: 'How long single records are kept: `12h`, `90d`. Sums by hour stay for 400 days.',
        examples: ['90d'],
      })
      .default('30d'),
    maximum_spend_logs_size_mb: number({
      description: 'What the records may take, in megabytes: the oldest go first.',
      examples: [200],
    }).default(1024),
    allowed_hosts: texts({
      description: 'Host names, beside those of this machine, that requests may be addressed to.',
      examples: [['router.lan']],
    }).default([]),
    record_content: flag({
      description:
        'Keep prompts and answers beside the records, and tell them to callbacks. Off, they are never written.',
    }).default(false),
  })
  .meta({ description: 'Settings of the gateway itself.' });

export type GeneralSettings = z.output<typeof generalSchema>;
