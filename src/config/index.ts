/** What the gateway and the editor may use of this room. */
export type { Config, ConfiguredDeployment, Loaded, LoadOptions } from './types.ts';
export type {
  DeploymentParams,
  GeneralSettings,
  LitellmSettings,
  ModelInfo,
  RouterSettings,
  RoutingGroup,
} from './schema/index.ts';

export { loadConfig } from './load.ts';
export { inspect, type Inspection, type LocatedFinding } from './inspect.ts';
export { checkLine } from './check-line.ts';
export { FINDINGS, type FindingCode, isStructural } from './findings.ts';
export { looksLikeRouterConfig } from './recognise.ts';

export {
  apiBaseOf,
  type ChatTraits,
  chatTraitsOf,
  type Provider,
  PROVIDERS,
  providerNamed,
  recogniseModel,
  serverOf,
  type Wire,
  wireOf,
} from './providers.ts';
export { advertisedNames } from './advertised.ts';
export { wildcardModels } from './wildcard-models.ts';
export { effectivePrices, type EffectivePrices, factsOf } from './prices/effective.ts';
export { type Capability, knownModels, modelFacts, type ModelFacts } from './prices/index.ts';
export { LANGFUSE_KEYS } from './callbacks.ts';
export { servedStrategy, strategyNames } from './strategies.ts';
export { type Timeouts, timeoutsOf } from './timeouts.ts';
export { simulatedParams, type SimulatedParams } from './simulated.ts';

export { type JsonSchema, routerJsonSchema } from './json-schema.ts';
export { locate, type Locator, type Part } from './locate.ts';
export { answersTo, callableNames, type Outline, outlineOf } from './outline.ts';
export { asText, asTree, type Path, type Tree, valueAt } from './paths.ts';
export { reparse } from './reparse.ts';
export { parseSource, plainValues, type Source } from './source.ts';
export { setStrategy, strategyEdits } from './edits/strategy.ts';
export type { TextEdit } from './edits/splice.ts';
