import type { DeploymentView, Quota } from '../../contract/admin.ts';
import { dollars, duration, percent, plain } from '../format.ts';

const quota = (name: string, { used, limit }: Quota): string[] =>
  limit === null ? [] : [`${name}: ${used} of ${limit} this minute`];

const A_MILLION = 1_000_000;

const priceOf = (prices: DeploymentView['prices']): string =>
  prices === null
    ? 'not known'
    : `${dollars(prices.input * A_MILLION)} in, ${dollars(prices.output * A_MILLION)} out for a million tokens`;

/** All that is known of a deployment, as Markdown. `state` is the state in words. */
export const deploymentTooltip = (deployment: DeploymentView, state: string): string => {
  const { latencyMs, budget, reason, cost, prices, variant } = deployment;
  const latency = Object.entries({
    p50: latencyMs.p50,
    p95: latencyMs.p95,
    p99: latencyMs.p99,
    'first token': latencyMs.ttftP50,
  }).flatMap(([name, ms]) => (ms === null ? [] : [`${name} ${duration(ms)}`]));
  return [
    `**${plain(deployment.id)}** (${plain(deployment.model)})`,
    `${state}${reason === null ? '' : `: ${plain(reason)}`}`,
    ...(latency.length > 0 ? [`Latency: ${latency.join(', ')}`] : []),
    `Share: ${percent(deployment.share)}, configured ${percent(deployment.configuredShare)}`,
    `Requests: ${deployment.requests}, failed attempts: ${deployment.failures}, in flight: ${deployment.inFlight}`,
    `Tokens: ${deployment.tokens.input} in, ${deployment.tokens.output} out`,
    `Price: ${plain(priceOf(prices))}`,
    ...(cost === null ? [] : [`Cost: ${plain(dollars(cost))}`]),
    ...quota('Requests', deployment.rpm),
    ...quota('Tokens', deployment.tpm),
    ...(budget === null
      ? []
      : [`Budget: ${plain(dollars(budget.spent))} of ${plain(dollars(budget.limit))}`]),
    ...(variant === null ? [] : [`Variant: ${plain(variant)}`]),
  ].join('\n\n');
};
