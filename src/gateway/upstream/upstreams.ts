import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { isSimulated, nativeSurfaces, providerOf } from '../providers/index.ts';
import type { ProviderWorld } from '../providers/provider.ts';
import { simulatedUpstream } from '../providers/simulated.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { shared } from '../translation/codecs.ts';
import { type Destination, destinationOf } from '../translation/target.ts';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

/** An upstream, and what a translation for it must know. */
export interface DeployedUpstream extends Upstream, Destination {
  /** Of its own surfaces, those that other deployments serve by translation: sessions may bring what these made. */
  readonly shares: ReadonlySet<SurfaceName>;
}

/** How to ask each deployment that can be asked, by its id. */
export function buildUpstreams(
  config: Config,
  usable: ReadonlySet<string>,
  world: ProviderWorld,
): Map<string, DeployedUpstream> {
  const shares = shared(config.deployments.map(nativeSurfaces));
  return new Map(
    config.deployments
      .filter(({ id }) => usable.has(id))
      .map((deployment) => {
        const native = nativeSurfaces(deployment);
        const upstream = upstreamOf(deployment, world);
        return [deployment.id, { ...upstream, native, shares, ...destinationOf(deployment, native, config) }];
      }),
  );
}

const upstreamOf = (deployment: ConfiguredDeployment, world: ProviderWorld): Upstream =>
  isSimulated(deployment)
    ? simulatedUpstream(deployment, world.now)
    : httpUpstream(deployment, providerOf(deployment, world));
