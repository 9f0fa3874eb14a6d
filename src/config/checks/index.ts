import { advertisedNames } from './advertised.ts';
import { callbacks } from './callbacks.ts';
import type { Check } from './check.ts';
import { apiVersions, cloudSettings } from './clouds.ts';
import { cyclicFallbacks } from './cycles.ts';
import { duplicateIds, wildcards, zeroWeights } from './deployments.ts';
import { idleSettings } from './effects.ts';
import { aliases, fallbackTargets, routingGroups, settingsForGroups } from './groups.ts';
import { keys } from './keys.ts';
import { contradictingLimits, noTime } from './limits.ts';
import { emptyNames, oddModels, routingNames } from './names.ts';
import { strategyNeeds } from './needs.ts';
import { preCallChecks } from './pre-call-checks.ts';
import { halfPrices } from './prices.ts';
import { providerBudgets } from './provider-budgets.ts';
import { addresses, providers, simulatedOnly } from './providers.ts';
import { unreachableFallbacks, unreachableGroups } from './reach.ts';
import { plaintextKeys } from './secrets.ts';
import { shape } from './shape.ts';
import { strategies } from './strategies.ts';
import { badReferences, unsetVariables } from './variables.ts';
import { twoWeights, weightsInGroups } from './weights.ts';

/** All checks; each looks at the whole file and does not mind what the others find. */
export const CHECKS: readonly Check[] = [
  shape,
  keys,
  badReferences,
  unsetVariables,
  emptyNames,
  oddModels,
  routingNames,
  providers,
  addresses,
  cloudSettings,
  apiVersions,
  halfPrices,
  advertisedNames,
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
  preCallChecks,
  callbacks,
  strategyNeeds,
  twoWeights,
  weightsInGroups,
  contradictingLimits,
  noTime,
  idleSettings,
  providerBudgets,
  plaintextKeys,
  unreachableGroups,
  unreachableFallbacks,
];
