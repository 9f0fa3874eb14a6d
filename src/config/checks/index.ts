import type { Check } from './check.ts';
import { cyclicFallbacks } from './cycles.ts';
import { duplicateIds, wildcards, zeroWeights } from './deployments.ts';
import { aliases, fallbackTargets, routingGroups, settingsForGroups } from './groups.ts';
import { keys } from './keys.ts';
import { addresses, providers, simulatedOnly } from './providers.ts';
import { shape } from './shape.ts';
import { strategies } from './strategies.ts';
import { badReferences, unsetVariables } from './variables.ts';

/** All checks; each looks at the whole file and does not mind what the others find. */
export const CHECKS: readonly Check[] = [
  shape,
  keys,
  badReferences,
  unsetVariables,
  providers,
  addresses,
  simulatedOnly,
  duplicateIds,
  zeroWeights,
  wildcards,
  fallbackTargets,
  settingsForGroups,
  aliases,
  routingGroups,
  cyclicFallbacks,
  strategies,
];
