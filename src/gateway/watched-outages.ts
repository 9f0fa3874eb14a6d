import type { Pool } from '../router/pool.ts';
import { Outages } from './records/outages.ts';
import type { Records } from './records/records.ts';
import { health } from './views.ts';
import { now } from './world.ts';

const LOOK_EVERY_MS = 1000;

/** Those of the deployments that serve; each goes to the records once it is over. */
export function watchedOutages(pool: Pool, records: Records): Outages {
  const outages = new Outages({
    now,
    standings: () =>
      Array.from(pool.deployments, (deployment) => ({
        deployment: deployment.id,
        group: deployment.spec.group,
        state: health(deployment, now()).state,
      })),
    finished: (outage) => records.addOutage(outage),
  });
  outages.lookEvery(LOOK_EVERY_MS);
  return outages;
}
