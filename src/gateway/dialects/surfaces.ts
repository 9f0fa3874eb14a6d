import { ANTHROPIC_SURFACES } from './anthropic.ts';
import type { Surface } from './dialect.ts';
import { OPENAI_SURFACES } from './openai.ts';

const paths: Readonly<Record<string, Surface>> = {
  '/chat/completions': OPENAI_SURFACES.chat,
  '/responses': OPENAI_SURFACES.responses,
  '/completions': OPENAI_SURFACES.completions,
  '/embeddings': OPENAI_SURFACES.embeddings,
  '/messages': ANTHROPIC_SURFACES.messages,
  '/messages/count_tokens': ANTHROPIC_SURFACES.countTokens,
};

/** The client surfaces by request path, with and without `/v1`. */
export const SURFACES: ReadonlyMap<string, Surface> = new Map(
  Object.entries(paths).flatMap(([path, surface]) => [
    [path, surface],
    [`/v1${path}`, surface],
  ]),
);

/** The surface at a path. Base addresses that end in a slash make paths with two. */
export const surfaceAt = (path: string): Surface | undefined =>
  SURFACES.get(path) ?? SURFACES.get(path.replace(/\/{2,}/g, '/').replace(/\/$/, ''));
