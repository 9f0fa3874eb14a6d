import type { StateView } from '../../contract/admin.ts';
import { backAt, stateText } from '../deployments/states.ts';
import { countdown, dollars, duration, percent } from '../format.ts';

/** The deployments in words, a line each under their groups; of one group when it is named. */
export const listing = ({ groups, deployments }: StateView, group: string | undefined, now: number): string =>
  groups
    .filter(({ name }) => group === undefined || name === group)
    .map(({ name, strategy }) => {
      const lines = deployments
        .filter((deployment) => deployment.group === name)
        .map((deployment) => {
          const { id, model, state, reason, latencyMs, share, configuredShare, requests, cost } = deployment;
          const back = backAt(deployment);
          return [
            `- ${id} (${model}): ${stateText(state)}`,
            ...(back === null ? [] : [`${countdown(back - now)} left`]),
            ...(reason === null ? [] : [reason]),
            `${requests} requests`,
            `share ${percent(share)}, configured ${percent(configuredShare)}`,
            ...(latencyMs.p50 === null ? [] : [`p50 ${duration(latencyMs.p50)}`]),
            ...(cost === null ? [] : [dollars(cost)]),
          ].join(', ');
        });
      return [`${name} (${strategy})`, ...lines].join('\n');
    })
    .join('\n\n');
