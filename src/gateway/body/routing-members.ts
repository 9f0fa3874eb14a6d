/** Members of a client's body that are the router's own, by LiteLLM's names; upstreams refuse what they do not know. */
export const ROUTING_MEMBERS = [
  'num_retries',
  'fallbacks',
  'disable_fallbacks',
  'timeout',
  'request_timeout',
  'stream_timeout',
  'litellm_session_id',
  'litellm_metadata',
  'litellm_trace_id',
  'litellm_call_id',
] as const;
