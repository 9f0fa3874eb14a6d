/** What deployments answer to. Clients can ask for all of it, each at a path of its own, but for `converse`. */
export const SURFACE_NAMES = [
  'chat',
  'responses',
  'completions',
  'embeddings',
  'messages',
  'count_tokens',
  'generate_content',
  'converse',
] as const;

export type SurfaceName = (typeof SURFACE_NAMES)[number];
