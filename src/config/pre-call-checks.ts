/** LiteLLM's optional checks, and what stands for them here; null: what they do is always done. */
export const PRE_CALL_CHECKS: Readonly<Record<string, string | null>> = {
  enforce_model_rate_limits: null,
  router_budget_limiting: null,
  session_affinity: null,
  deployment_affinity: null,
  prompt_caching: null,
  responses_api_deployment_check: 'A session keeps its requests on one deployment: give it an x-session-id.',
  encrypted_content_affinity: 'A session keeps its requests on one deployment: give it an x-session-id.',
  forward_client_headers_by_model_group: "Clients' headers always go on, but for their credentials.",
};
