import { logNormal, seeded } from './random.ts';

/** A request that comes. Milliseconds since the beginning. */
export interface Arrival {
  at: number;
  model: string;
  stream: boolean;
  inputTokens: number;
  outputTokens: number;
  session: string | null;
}

/** Traffic that comes by chance, at an even rate. */
export interface TrafficModel {
  model: string;
  requests: number;
  perSecond: number;
  stream?: boolean;
  /** In the median; one request in twenty has three times as many. */
  inputTokens?: number;
  outputTokens?: number;
  /** So many sessions take turns; without, requests belong to none. */
  sessions?: number;
  /** So many come at once before all others. */
  burst?: number;
}

const SPREAD = 3;

export function drawTraffic(traffic: TrafficModel, seed: number): Arrival[] {
  const { model, requests, perSecond, stream = false, inputTokens = 500, outputTokens = 100 } = traffic;
  const random = seeded(seed);
  let at = 0;
  return Array.from({ length: requests }, (_, i) => {
    if (i >= (traffic.burst ?? 0)) at += (-Math.log(1 - random()) / perSecond) * 1000;
    return {
      at,
      model,
      stream,
      inputTokens: Math.max(1, Math.round(logNormal(random, inputTokens, SPREAD * inputTokens))),
      outputTokens: Math.max(1, Math.round(logNormal(random, outputTokens, SPREAD * outputTokens))),
      session: traffic.sessions === undefined ? null : `s${Math.floor(random() * traffic.sessions)}`,
    };
  });
}
