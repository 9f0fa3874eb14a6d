/** What clients can ask for, each at a path of its own. */
export const SURFACE_NAMES = [
  'chat',
  'responses',
  'completions',
  'embeddings',
  'messages',
  'count_tokens',
  'generate_content',
] as const;

export type SurfaceName = (typeof SURFACE_NAMES)[number];
