import { nearestName } from '../nearest.ts';
import { asList, valueAt } from '../paths.ts';
import type { Check } from './check.ts';

/** LiteLLM's optional checks, and what stands for them here; null: what they do is always done. */
const CHECKS: Readonly<Record<string, string | null>> = {
  enforce_model_rate_limits: null,
  router_budget_limiting: null,
  session_affinity: null,
  deployment_affinity: null,
  prompt_caching: null,
  responses_api_deployment_check: 'A session keeps its requests on one deployment: give it an x-session-id.',
  encrypted_content_affinity: 'A session keeps its requests on one deployment: give it an x-session-id.',
  forward_client_headers_by_model_group: "Clients' headers always go on, but for their credentials.",
};

export const PRE_CALL_CHECKS: readonly string[] = Object.keys(CHECKS);

export const preCallChecks: Check = ({ resolved }, report) => {
  const at = ['router_settings', 'optional_pre_call_checks'];
  for (const [index, name] of asList(valueAt(resolved, at)).entries()) {
    if (typeof name !== 'string') continue;
    const path = [...at, index];
    if (!Object.hasOwn(CHECKS, name)) {
      const near = nearestName(name, Object.keys(CHECKS));
      const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
      report(
        'unknown-key',
        path,
        'value',
        `There is no pre-call check \`${name}\`: it has no effect.${hint}`,
      );
    } else if (CHECKS[name] !== null) {
      report(
        'ignored-key',
        path,
        'value',
        `\`${name}\` is LiteLLM's and has no effect here. ${CHECKS[name]}`,
      );
    }
  }
};
