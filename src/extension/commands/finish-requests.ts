import { setTimeout as delay } from 'node:timers/promises';
import * as l10n from '@vscode/l10n';
import { withProgress } from '../progress.ts';
import { requestsIn } from '../show-draining.ts';
import type { AdminClient } from '../supervisor/client.ts';
import type { Parts } from './parts.ts';

const LOOK_MS = 300;
/** Where one request follows the other, a moment without any may never come. What runs then has the gateway's own time to finish. */
const PATIENCE_MS = 10_000;

/** How many run now; one that cannot be asked has none. */
const runningRequests = async (client: AdminClient): Promise<number> =>
  requestsIn(await client.state().catch(() => null));

const told = (requests: number): string =>
  requests === 1
    ? l10n.t('1 request still runs. Cancel keeps the gateway running.')
    : l10n.t('{0} requests still run. Cancel keeps the gateway running.', requests);

/** Waits for the running requests before something that ends the gateway; false: it was called off. */
export const finishRequests = async ({ supervisor }: Parts, title: string): Promise<boolean> => {
  const { client } = supervisor;
  if (!client || (await runningRequests(client)) === 0) return true;
  const isOver = await withProgress(title, async (cancelled, say) => {
    const patient = AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE_MS)]);
    for (;;) {
      const requests = await runningRequests(client);
      if (requests === 0 || patient.aborted) return !cancelled.aborted;
      say(told(requests));
      await delay(LOOK_MS, undefined, { signal: patient }).catch(() => undefined);
    }
  });
  return isOver === true;
};
