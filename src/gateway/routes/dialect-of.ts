import type { IncomingMessage } from 'node:http';
import { anthropic } from '../dialects/anthropic.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { google } from '../dialects/google.ts';
import { openai } from '../dialects/openai.ts';

/** The dialects share paths: Anthropic's clients tell their version, Google's have a version of their own in the path. */
export const dialectOf = ({ headers, url = '' }: IncomingMessage): Dialect => {
  if (url.startsWith('/v1beta') || headers['x-goog-api-key'] !== undefined) return google;
  return headers['anthropic-version'] === undefined ? openai : anthropic;
};
