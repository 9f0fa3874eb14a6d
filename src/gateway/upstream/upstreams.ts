import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { isSimulated, nativeSurfaces, providerOf } from '../providers/index.ts';
import type { ProviderWorld } from '../providers/provider.ts';
import { simulatedUpstream } from '../providers/simulated.ts';
import { type Destination, destinationOf } from '../translation/target.ts';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

/** An upstream, and what a translation for it must know. */
export type DeployedUpstream = Upstream & Destination;

/** How to ask each deployment that can be asked, by its id. */
export function buildUpstreams(
  config: Config,
  usable: ReadonlySet<string>,
  world: ProviderWorld,
): Map<string, DeployedUpstream> {
  return new Map(
    config.deployments
      .filter(({ id }) => usable.has(id))
      .map((deployment) => {
        const upstream = upstreamOf(deployment, world);
        const native = nativeSurfaces(deployment);
        return [deployment.id, { ...upstream, native, ...destinationOf(deployment, native, config) }];
      }),
  );
}

const upstreamOf = (deployment: ConfiguredDeployment, world: ProviderWorld): Upstream =>
  isSimulated(deployment)
    ? simulatedUpstream(deployment, world.now)
    : httpUpstream(deployment, providerOf(deployment, world));
