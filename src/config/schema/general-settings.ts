import * as z from 'zod';
import { flag, secret, texts } from './leaf.ts';

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
    allowed_hosts: texts({
      description: 'Host names, beside those of this machine, that requests may be addressed to.',
      examples: [['router.lan']],
    }).default([]),
    record_content: flag({
      description: 'Keep prompts and answers in the request log. Off, they are never written.',
    }).default(false),
  })
  .meta({ description: 'Settings of the gateway itself.' });

export type GeneralSettings = z.output<typeof generalSchema>;
