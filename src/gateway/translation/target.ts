import {
  chatTraitsOf,
  type Config,
  type ConfiguredDeployment,
  factsOf,
  serverOf,
} from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Target } from './codec.ts';

/** What a translation must know of a deployment. */
export interface Destination {
  target: Target;
  /** Refuse what cannot be carried and changes the meaning (`drop_params: false`), instead of leaving it out. */
  strict: boolean;
}

export function destinationOf(
  deployment: ConfiguredDeployment,
  native: ReadonlySet<SurfaceName>,
  { litellm }: Pick<Config, 'litellm'>,
): Destination {
  const { upstreamModel, params, info } = deployment;
  const reasons = info.supports_reasoning;
  const facts = factsOf(deployment);
  const knownAs = info.base_model ?? upstreamModel;
  const provider = serverOf(deployment.provider, params.api_base, knownAs);
  return {
    target: {
      provider,
      chat: chatTraitsOf(provider),
      model: upstreamModel,
      knownAs,
      maker: isClaude(native, knownAs) ? 'anthropic' : provider,
      maxOutputTokens: info.max_output_tokens ?? facts?.maxOutputTokens,
      reasons: typeof reasons === 'boolean' ? reasons : facts?.capabilities.includes('reasoning'),
    },
    strict: (params.drop_params ?? litellm.drop_params) === false,
  };
}

/** Anthropic's proofs hold wherever Claude runs; others' thoughts only where they were made. */
const isClaude = (native: ReadonlySet<SurfaceName>, name: string): boolean =>
  name.includes('claude')
    ? native.has('messages') || native.has('converse')
    : native.has('messages') && !native.has('chat');
