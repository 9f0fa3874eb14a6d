import { type Config, type ConfiguredDeployment, simulatedParams } from '../../config/index.ts';
import { simulatedTransport } from '../simulated/transport.ts';
import type { HttpUpstreams } from './http-transport.ts';
import { httpUpstream, localUpstream, type Upstream } from './upstream.ts';

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

function upstreamOf(deployment: ConfiguredDeployment, { http, now }: UpstreamWorld): Upstream {
  const { provider, params, upstreamModel } = deployment;
  return provider === 'simulated' || params.mock_response !== undefined
    ? localUpstream(
        deployment,
        simulatedTransport(
          { ...simulatedParams(deployment), model: upstreamModel, mockResponse: params.mock_response },
          now,
        ),
      )
    : httpUpstream(deployment, http);
}
