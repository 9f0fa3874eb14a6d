import type { Pool } from '../router/pool.ts';
import { Outages } from './records/outages.ts';
import type { Records } from './records/records.ts';
import { health } from './views.ts';
import { now } from './world.ts';

const LOOK_EVERY_MS = 500;

/** Those of the deployments that serve; they go to the records as they are seen. */
export function watchedOutages(pool: Pool, records: Records): Outages {
  const outages = new Outages({
    now,
    standings: () =>
      Array.from(pool.deployments, (deployment) => ({
        deployment: deployment.id,
        group: deployment.spec.group,
        state: health(deployment, now()).state,
      })),
    seen: (outage) => records.addOutage(outage),
  });
  outages.lookEvery(LOOK_EVERY_MS);
  return outages;
}
