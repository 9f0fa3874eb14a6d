import type { SimulateRequest, SimulateView } from '../../contract/simulate.ts';
import { type AdminClient, AdminError } from '../supervisor/client.ts';
import { compare, type Comparison } from './comparison.ts';

export type Traffic = 'recorded' | 'synthetic';

export interface Simulated {
  traffic: Traffic;
  comparison: Comparison;
}

type Simulator = Pick<AdminClient, 'simulate'>;

/** Fewer recorded requests say little of how others would go. */
const ENOUGH = 20;
const REQUESTS = 1000;

const request = (traffic: Traffic): SimulateRequest => ({
  traffic: traffic === 'recorded' ? 'recorded' : {},
  requests: REQUESTS,
  seed: 1,
});

/** What serves, over the recorded traffic; null where too little is recorded. */
const overRecorded = async (client: Simulator, cancelled: AbortSignal): Promise<SimulateView | null> => {
  try {
    const view = await client.simulate(request('recorded'), cancelled);
    return view.requests < ENOUGH ? null : view;
  } catch (error) {
    // The gateway's way to say that nothing is recorded.
    if (error instanceof AdminError && error.status === 400) return null;
    throw error;
  }
};

/**
 * The same traffic through what serves and through the text. Without a choice it is the recorded one, where enough is
 * recorded. @throws AdminError when the text has errors, or none of the chosen traffic is there.
 */
export const simulateBoth = async (
  client: Simulator,
  text: string,
  chosen: Traffic | null,
  cancelled: AbortSignal,
): Promise<Simulated> => {
  const recorded = chosen === null ? await overRecorded(client, cancelled) : null;
  const traffic = chosen ?? (recorded ? 'recorded' : 'synthetic');
  const before = recorded ?? (await client.simulate(request(traffic), cancelled));
  const after = await client.simulate({ ...request(traffic), config: text }, cancelled);
  return { traffic, comparison: compare(before, after) };
};
