/** Where finished requests can be reported. `prometheus` needs no report: it asks for /metrics. */
export const CALLBACKS = ['langfuse', 'otel', 'prometheus'] as const;

/** The keys of `litellm_settings` that name callbacks. */
export const CALLBACK_KEYS = ['callbacks', 'success_callback', 'failure_callback'] as const;

/** Without these `langfuse` can report nothing. */
export const LANGFUSE_KEYS = ['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_SECRET_KEY'] as const;

/** An entry may be a mapping of its name to its settings. What it is else stays as it is. */
export const callbackName = (entry: unknown): unknown => {
  const [name, ...others] = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
  return name !== undefined && others.length === 0 ? name : entry;
};
