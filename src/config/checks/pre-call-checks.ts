import { nearestName } from '../nearest.ts';
import { asList, valueAt } from '../paths.ts';
import { PRE_CALL_CHECKS } from '../pre-call-checks.ts';
import type { Check } from './check.ts';

export const preCallChecks: Check = ({ resolved }, report) => {
  const at = ['router_settings', 'optional_pre_call_checks'];
  for (const [index, name] of asList(valueAt(resolved, at)).entries()) {
    if (typeof name !== 'string') continue;
    const path = [...at, index];
    if (!Object.hasOwn(PRE_CALL_CHECKS, name)) {
      const near = nearestName(name, Object.keys(PRE_CALL_CHECKS));
      const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
      report(
        'unknown-key',
        path,
        'value',
        `There is no pre-call check \`${name}\`: it has no effect.${hint}`,
      );
    } else if (PRE_CALL_CHECKS[name] !== null) {
      report(
        'ignored-key',
        path,
        'value',
        `\`${name}\` is LiteLLM's and has no effect here. ${PRE_CALL_CHECKS[name]}`,
      );
    }
  }
};
