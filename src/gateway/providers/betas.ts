/** Clouds refuse a request that names a beta which they do not have. */
const known = (names: string, renamed: Record<string, string> = {}): ReadonlyMap<string, string> =>
  new Map([...names.split(' ').map((name) => [name, name] as const), ...Object.entries(renamed)]);

const TOOL_SEARCH = { 'advanced-tool-use-2025-11-20': 'tool-search-tool-2025-10-19' };

/** Betas of Anthropic's that Bedrock's InvokeModel has, and what it calls them. */
export const BEDROCK_BETAS = known(
  'compact-2026-01-12 computer-use-2025-01-24 computer-use-2025-11-24 context-1m-2025-08-07 context-management-2025-06-27 dangerous-tool-use-2026-09-03 effort-2025-11-24 fine-grained-tool-streaming-2025-05-14 interleaved-thinking-2025-05-14 mid-conversation-output-config-2026-07-01 mid-conversation-tool-changes-2026-07-01 thinking-binding-controls-2026-08-01 thinking-display-updates-2026-08-18 token-efficient-tools-2025-02-19 output-128k-2025-02-19 tool-examples-2025-10-29 tool-search-tool-2025-10-19',
  TOOL_SEARCH,
);

/** The same of Vertex AI. */
export const VERTEX_BETAS = known(
  'compact-2026-01-12 compact-2026-09-04 computer-use-2025-01-24 computer-use-2025-11-24 context-1m-2025-08-07 context-management-2025-06-27 dangerous-tool-use-2026-09-03 inline-tools-2026-09-15 interleaved-thinking-2025-05-14 mid-conversation-tool-changes-2026-07-01 per-turn-control-2026-07-01 thinking-binding-controls-2026-08-01 thinking-display-updates-2026-08-18 tool-search-tool-2025-10-19 web-search-2025-03-05',
  TOOL_SEARCH,
);

/** Those of an `anthropic-beta` header that a cloud has, in its names. */
export function betasFor(
  cloud: ReadonlyMap<string, string>,
  header: string | string[] | undefined,
): string[] {
  const asked = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  return [...new Set(asked.flatMap((name) => cloud.get(name.trim()) ?? []))];
}
