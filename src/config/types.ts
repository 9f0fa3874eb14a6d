import type { Finding, SourceRange } from '../contract/admin.ts';
import type {
  DeploymentParams,
  GeneralSettings,
  LitellmSettings,
  ModelInfo,
  RouterSettings,
} from './schema/index.ts';

/** One entry of `model_list`, with its environment references resolved. */
export interface ConfiguredDeployment {
  /** `model_info.id`, else derived from what tells it from others, so that it survives reordering. Never from a bare secret. */
  id: string;
  /** `model_name`. */
  group: string;
  /** `openai`, `anthropic`, `simulated`, …: before the slash, else by the name's known prefix. */
  provider: string;
  /** What the provider is asked for: the model without its provider. */
  upstreamModel: string;
  /** Resolved values; a string that refers to an unset variable is left out and named in `unset`. */
  params: DeploymentParams;
  info: ModelInfo;
  /** Top-level `weight`, else that of litellm_params; undefined when neither is there. */
  weight: number | undefined;
  /** Names of environment variables that it needs and that are not set: it is left out for that reason. */
  unset: string[];
  /** 1-based line of the entry in the file. */
  line: number;
  /** Of a group whose name has wildcards: what it is for a request that asks by that name, which matches. */
  named?: (name: string) => ConfiguredDeployment;
}

export interface Config {
  deployments: ConfiguredDeployment[];
  /**
   * `router_settings`, with what only `litellm_settings` sets among num_retries, allowed_fails, the fallbacks and
   * request_timeout (as `timeout`). Strategies have their canonical names; timeouts.ts tells whose `timeout` it is.
   */
  router: RouterSettings;
  litellm: LitellmSettings;
  general: GeneralSettings;
  /** `environment_variables`: for what neither the stored keys nor the environment have. */
  environment: Readonly<Record<string, string>>;
}

export interface LoadOptions {
  /** Where a name of `os.environ/NAME` is looked up: stored keys first, then the environment. */
  lookup: (name: string) => string | undefined;
}

export interface Loaded {
  /** By position in the file. */
  findings: Finding[];
  /** null when any finding is an error. */
  config: Config | null;
  /** Strategies that are modules, by the path as written; nothing here opens them. */
  modules: { name: string; range: SourceRange }[];
}
