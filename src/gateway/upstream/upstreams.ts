import { isPattern } from '../../contract/patterns.ts';
import { Bounded } from '../../config/bounded.ts';
import { isAtOpenAi, type Wire, wireOf } from '../../config/providers.ts';
import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { Failure } from '../../router/failure.ts';
import { RequestDefaults } from '../defaults/index.ts';
import { isSimulated, nativeSurfaces, providerOf } from '../providers/index.ts';
import type { ProviderWorld } from '../providers/provider.ts';
import { simulatedUpstream } from '../providers/simulated.ts';
import { Body } from '../body/body.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { shared } from '../translation/codecs.ts';
import { type Destination, destinationOf } from '../translation/target.ts';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

/** An upstream, and what a translation for it must know. */
export interface DeployedUpstream extends Upstream, Destination {
  /** Of its own surfaces, those that other deployments serve by translation: sessions may bring what these made. */
  readonly shares: ReadonlySet<SurfaceName>;
  /** What it says in the place of clients; null: nothing. */
  readonly defaults: RequestDefaults | null;
  /** Surfaces that its server should have, but was found not to. Absent where the file says which it has, or it is known. */
  readonly lacks?: Set<SurfaceName>;
  /** Of a group whose name has wildcards: how to ask for what a client names. */
  named?: (name: string) => DeployedUpstream;
}

/** How to ask each deployment that can be asked, by its id. */
export function buildUpstreams(
  config: Config,
  usable: ReadonlySet<string>,
  world: ProviderWorld,
): Map<string, DeployedUpstream> {
  const shares = shared(config.deployments.map(nativeSurfaces));
  const deployed = (deployment: ConfiguredDeployment): DeployedUpstream => {
    const native = nativeSurfaces(deployment);
    const destination = destinationOf(deployment, native, config);
    const defaults = isSimulated(deployment)
      ? null
      : RequestDefaults.of(deployment.params, destination.target);
    return {
      ...upstreamOf(deployment, world),
      native,
      shares,
      defaults,
      ...destination,
      ...(isAnyServer(deployment) && { lacks: new Set<SurfaceName>() }),
    };
  };
  return new Map(
    config.deployments
      .filter(({ id }) => usable.has(id))
      .map((deployment) => {
        const { id, named } = deployment;
        if (!named) return [id, deployed(deployment)];
        const known = new Bounded((name) => deployed(named(name)));
        const probe = probesByModel(deployment) ? livesUnasked : {};
        return [id, { ...deployed(deployment), ...probe, named: (name: string) => known.get(name) }];
      }),
  );
}

/** One of OpenAI's API at an address of its own, of which nobody told what it has. */
const isAnyServer = ({ provider, params, info }: ConfiguredDeployment): boolean =>
  wireOf(provider) === 'openai' &&
  params.api_base !== undefined &&
  !isAtOpenAi(provider, params.api_base) &&
  info.supported_endpoints === undefined &&
  info.mode !== 'responses';

/** Nobody can ask it whether it lives without a model. */
const livesUnasked = { probe: () => Promise.resolve(null) };
const BY_MODEL: ReadonlySet<Wire | null> = new Set(['gemini', 'vertex_ai', 'bedrock']);

const probesByModel = ({ provider, params }: ConfiguredDeployment): boolean =>
  isPattern(params.model) && (provider === '' || BY_MODEL.has(wireOf(provider)));

/** By whose provider only a request can tell: nobody is asked before. */
const UNNAMED: Upstream = {
  apiBase: '',
  native: new Set(),
  transport: () => {
    throw new Failure('not_found', 'it serves only what a request names');
  },
  secrets: [],
  timeoutMs: undefined,
  streamTimeoutMs: undefined,
  probe: () => Promise.resolve(null),
  request: () => ({ origin: '', path: '', headers: [], body: new Body([]) }),
};

function upstreamOf(deployment: ConfiguredDeployment, world: ProviderWorld): Upstream {
  if (isSimulated(deployment)) return simulatedUpstream(deployment, world.now);
  return deployment.provider === '' ? UNNAMED : httpUpstream(deployment, providerOf(deployment, world));
}
