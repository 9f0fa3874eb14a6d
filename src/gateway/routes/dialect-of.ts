import type { IncomingMessage } from 'node:http';
import { anthropic } from '../dialects/anthropic.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { openai } from '../dialects/openai.ts';

/** Both dialects ask the same paths: Anthropic's clients tell their version. */
export const dialectOf = (req: IncomingMessage): Dialect =>
  req.headers['anthropic-version'] === undefined ? openai : anthropic;
