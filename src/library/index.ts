/** What programs import from 'switchyard'. */
export { Router } from './router.ts';
export { type EndpointOptions, ModelEndpoint } from './endpoint.ts';
export { type CallError, ConfigurationError, RouterError } from './errors.ts';
export type { ChatAnswer, ChatChunk, ChatRequest } from './chat.ts';
export type {
  CallContext,
  ConfigOptions,
  Configured,
  Described,
  Outcome,
  RouteInput,
  RouterOptions,
  StrategyChoice,
  StrategyClass,
  TokenCounts,
} from './options.ts';
export {
  type AttemptResult,
  type Candidate,
  type Measurements,
  type PickContext,
  Strategy,
  type StrategyArgs,
} from '../router/strategies/strategy.ts';
export type { DecisionTrace, DeploymentView, Finding } from '../contract/admin.ts';
