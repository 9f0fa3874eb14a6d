import type { Config, ConfiguredDeployment } from '../../config/index.ts';
import { isSimulated, providerOf } from '../providers/index.ts';
import { simulatedUpstream } from '../providers/simulated.ts';
import type { HttpUpstreams } from './http-transport.ts';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

export interface UpstreamWorld {
  http: HttpUpstreams;
  /** Epoch milliseconds. */
  now: () => number;
}

/** How to ask each deployment that can be asked, by its id. */
export function buildUpstreams(
  config: Config,
  usable: ReadonlySet<string>,
  world: UpstreamWorld,
): Map<string, Upstream> {
  return new Map(
    config.deployments
      .filter(({ id }) => usable.has(id))
      .map((deployment) => [deployment.id, upstreamOf(deployment, world)]),
  );
}

const upstreamOf = (deployment: ConfiguredDeployment, { http, now }: UpstreamWorld): Upstream =>
  isSimulated(deployment)
    ? simulatedUpstream(deployment, now)
    : httpUpstream(deployment, providerOf(deployment), http);
