import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { isSimulated, providerOf } from '../providers/index.ts';
import type { ProviderWorld } from '../providers/provider.ts';
import { simulatedUpstream } from '../providers/simulated.ts';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

/** How to ask each deployment that can be asked, by its id. */
export function buildUpstreams(
  config: Config,
  usable: ReadonlySet<string>,
  world: ProviderWorld,
): Map<string, Upstream> {
  return new Map(
    config.deployments
      .filter(({ id }) => usable.has(id))
      .map((deployment) => [deployment.id, upstreamOf(deployment, world)]),
  );
}

const upstreamOf = (deployment: ConfiguredDeployment, world: ProviderWorld): Upstream =>
  isSimulated(deployment)
    ? simulatedUpstream(deployment, world.now)
    : httpUpstream(deployment, providerOf(deployment, world));
