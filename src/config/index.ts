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
