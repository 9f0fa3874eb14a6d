import type { Check } from './check.ts';

const PRICES = ['input_cost_per_token', 'output_cost_per_token'] as const;

/** One price without the other: what is not known counts as unknown, not as nothing. */
export const halfPrices: Check = ({ outline, priced }, report) => {
  for (const deployment of outline.deployments) {
    const { path, params } = deployment;
    const given = PRICES.find((key) => params[key] !== undefined);
    const missing = PRICES.find((key) => params[key] === undefined);
    if (given === undefined || missing === undefined || priced(deployment)) continue;
    const message = `\`${missing}\` is not set and not publicly known: what this deployment costs cannot be told. Set it, to 0 if it is free.`;
    report('half-price', [...path, 'litellm_params', given], 'key', message);
  }
};
