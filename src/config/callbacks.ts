/** Where finished requests can be reported. `prometheus` needs no report: it asks for /metrics. */
export const CALLBACKS = ['langfuse', 'otel', 'prometheus'] as const;

/** The keys of `litellm_settings` that name callbacks. */
export const CALLBACK_KEYS = ['callbacks', 'success_callback', 'failure_callback'] as const;

/** Without these `langfuse` can report nothing. */
export const LANGFUSE_KEYS = ['LANGFUSE_PUBLIC_KEY', 'LANGFUSE_SECRET_KEY'] as const;
