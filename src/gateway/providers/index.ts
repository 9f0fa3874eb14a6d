import type { ConfiguredDeployment } from '../../config/index.ts';
import { type Wire, wireOf } from '../../config/providers.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { anthropic } from './anthropic.ts';
import { azureAi } from './azure-ai.ts';
import { azure } from './azure.ts';
import { bedrock } from './bedrock/bedrock.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import type { Provider, ProviderWorld } from './provider.ts';
import { SIMULATED_SURFACES } from './simulated.ts';
import { vertex } from './vertex/vertex.ts';

/** One kind of provider. */
interface Kind {
  /** The surfaces that pass byte for byte to such a deployment. */
  native: (deployment: ConfiguredDeployment) => ReadonlySet<SurfaceName>;
  make: (deployment: ConfiguredDeployment, world: ProviderWorld) => Provider;
}

const KINDS: Readonly<Record<Exclude<Wire, 'simulated'>, Kind>> = {
  openai,
  anthropic,
  azure,
  azure_ai: azureAi,
  bedrock,
  vertex_ai: vertex,
  gemini,
};

/** Whether the gateway plays the provider itself. */
export const isSimulated = ({ provider, params }: ConfiguredDeployment): boolean =>
  wireOf(provider) === 'simulated' || params.mock_response !== undefined;

const kindOf = ({ provider }: ConfiguredDeployment): Kind | null => {
  const wire = wireOf(provider);
  return wire === null || wire === 'simulated' ? null : KINDS[wire];
};

/** The client surfaces that a deployment answers in its own words: requests and answers pass byte for byte. */
export function nativeSurfaces(deployment: ConfiguredDeployment): ReadonlySet<SurfaceName> {
  if (isSimulated(deployment)) return SIMULATED_SURFACES;
  const native = kindOf(deployment)?.native(deployment) ?? new Set<SurfaceName>();
  // LiteLLM's word for models that have no Chat.
  return deployment.info.mode === 'responses' && native.has('responses') ? RESPONSES_ONLY : native;
}

const RESPONSES_ONLY: ReadonlySet<SurfaceName> = new Set(['responses']);

/** How to ask a deployment that is not simulated. */
export const providerOf = (deployment: ConfiguredDeployment, world: ProviderWorld): Provider =>
  (kindOf(deployment) ?? openai).make(deployment, world);
