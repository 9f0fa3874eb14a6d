import { createHash } from 'node:crypto';
import { SIMULATED_DEFAULTS } from './schema/simulated.ts';
import type { ConfiguredDeployment } from './types.ts';

export interface SimulatedParams {
  latencyMs: number;
  latencyP95Ms: number;
  tokensPerSecond: number;
  outputTokens: number;
  errorRate: number;
  errorStatus: number;
  rateLimitRpm: number | undefined;
  seed: number;
}

const seedOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE();

/** What a `simulated/…` deployment does, with the defaults of what it does not say. */
export const simulatedParams = ({
  id,
  params,
}: Pick<ConfiguredDeployment, 'id' | 'params'>): SimulatedParams => {
  const latencyMs = params.latency_ms ?? SIMULATED_DEFAULTS.latency_ms;
  return {
    latencyMs,
    latencyP95Ms: params.latency_p95_ms ?? 2 * latencyMs,
    tokensPerSecond: params.tokens_per_second ?? SIMULATED_DEFAULTS.tokens_per_second,
    outputTokens: params.output_tokens ?? SIMULATED_DEFAULTS.output_tokens,
    errorRate: params.error_rate ?? SIMULATED_DEFAULTS.error_rate,
    errorStatus: params.error_status ?? SIMULATED_DEFAULTS.error_status,
    rateLimitRpm: params.rate_limit_rpm,
    seed: params.seed ?? seedOf(id),
  };
};
