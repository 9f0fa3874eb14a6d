import { type ConfiguredDeployment, simulatedParams } from '../../config/index.ts';
import type { SurfaceName } from '../../contract/surfaces.ts';
import { simulatedTransport } from '../simulated/transport.ts';
import { timeoutsOf, type Upstream } from '../upstream/upstream.ts';

export const SIMULATED_SURFACES: ReadonlySet<SurfaceName> = new Set([
  'chat',
  'responses',
  'completions',
  'embeddings',
  'messages',
  'count_tokens',
]);

/** An upstream within the process: no address, no key, every surface. `now`: epoch milliseconds. */
export function simulatedUpstream(deployment: ConfiguredDeployment, now: () => number): Upstream {
  const { params, upstreamModel } = deployment;
  const behaviour = {
    ...simulatedParams(deployment),
    model: upstreamModel,
    mockResponse: params.mock_response,
  };
  return {
    apiBase: `simulated://${upstreamModel}`,
    native: SIMULATED_SURFACES,
    transport: simulatedTransport(behaviour, now),
    secrets: [],
    ...timeoutsOf(deployment),
    probe: () => Promise.resolve(null),
    request: ({ surface, client }) => ({
      origin: '',
      path: surface.upstreamPath,
      headers: [],
      body: client.body,
    }),
  };
}
