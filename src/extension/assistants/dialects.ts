import { wireOf } from '../../config/providers.ts';
import type { DeploymentView } from '../../contract/admin.ts';
import type { Dialect } from './clients/client.ts';

/** Dialects that reach the servers of these deployments as they are. */
export const spokenBy = (deployments: readonly DeploymentView[]): Set<Dialect> =>
  new Set(
    deployments.flatMap(({ provider }): Dialect[] => {
      switch (wireOf(provider)) {
        case 'anthropic':
          return ['messages'];
        case 'openai':
          return ['chat', 'responses'];
        case 'simulated':
          return ['chat', 'messages', 'responses'];
        case null:
          return [];
      }
    }),
  );
