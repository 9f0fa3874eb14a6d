import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import type { Target } from './codec.ts';

/** What a translation must know of a deployment. */
export interface Destination {
  target: Target;
  /** Refuse what cannot be carried and changes the meaning (`drop_params: false`), instead of leaving it out. */
  strict: boolean;
}

export function destinationOf(
  { provider, upstreamModel, params, info }: ConfiguredDeployment,
  native: ReadonlySet<SurfaceName>,
  { litellm }: Pick<Config, 'litellm'>,
): Destination {
  const reasons = info.supports_reasoning;
  return {
    target: {
      provider,
      model: upstreamModel,
      knownAs: info.base_model ?? upstreamModel,
      // Anthropic's proofs hold wherever Claude runs; others' thoughts only where they were made.
      maker: native.has('messages') ? 'anthropic' : provider,
      maxOutputTokens: info.max_output_tokens,
      reasons: typeof reasons === 'boolean' ? reasons : undefined,
    },
    strict: (params.drop_params ?? litellm.drop_params) === false,
  };
}
