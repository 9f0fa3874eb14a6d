import type { DecisionTrace, RequestsView } from '../../../src/contract/admin.ts';
import type { RunningGateway } from '../../support/gateway.ts';

/** What the gateway knows of a group's requests, oldest first. */
export async function requestsOf(gateway: RunningGateway, group: string): Promise<DecisionTrace[]> {
  const answer = await fetch(`${gateway.url}/admin/requests?limit=1000&group=${group}`);
  return ((await answer.json()) as RequestsView).requests.reverse();
}

/** What the translations of these requests could not carry, each once. */
export const lossesOf = (requests: readonly DecisionTrace[]): string[] => [
  ...new Set(
    requests.flatMap(({ attempts }) => attempts.flatMap(({ translation }) => translation?.losses ?? [])),
  ),
];
