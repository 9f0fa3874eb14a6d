import { classify, Failure } from '../failure.ts';
import { logNormal, seeded } from './random.ts';

const MINUTE_MS = 60_000;

/** A time in which a server is not as it usually is. Milliseconds since the beginning. */
export interface Phase {
  fromMs: number;
  toMs: number;
  /** So many times slower. */
  slower?: number;
  errorRate?: number;
}

/** How a simulated deployment behaves. */
export interface ServerModel {
  id: string;
  /** Milliseconds to the first token: median and 95th percentile of a log-normal distribution. */
  latencyMs: number;
  latencyP95Ms: number;
  tokensPerSecond: number;
  errorRate?: number;
  errorStatus?: number;
  /** Answers 429 above so many requests a minute. */
  rateLimitRpm?: number;
  /** Requests at once above which all get slower in proportion. */
  knee?: number;
  phases?: readonly Phase[];
  /**
   * Keeps the prompts of sessions for so long; with one that it has, the first token comes so many times sooner, and
   * this share of the prompt (else all of it) comes from the cache.
   */
  cache?: { keepsMs: number; faster: number; share?: number };
}

export interface Asked {
  /** Draws the same for the same request, whoever is asked before. */
  seed: number;
  inputTokens: number;
  outputTokens: number;
  session: string | null;
}

/** What becomes of one request, as drawn when it comes. */
export interface Fate {
  firstTokenMs: number;
  totalMs: number;
  failure: Failure | null;
  /** Tokens of the prompt that its cache had. */
  cachedTokens: number;
}

/** A simulated deployment: draws what becomes of each request. Times in milliseconds since the beginning. */
export class Server {
  readonly model: ServerModel;
  inFlight = 0;
  /** Requests that it turned away for its rate limit. */
  turnedAway = 0;
  #recent: number[] = [];
  readonly #prompts = new Map<string, number>();

  constructor(model: ServerModel) {
    this.model = model;
  }

  ask({ seed, inputTokens, outputTokens, session }: Asked, now: number): Fate {
    if (!this.hasRoom(now)) return this.#turnAway(now);
    this.#recent.push(now);
    const { latencyMs, latencyP95Ms, tokensPerSecond, errorStatus = 500 } = this.model;
    const random = seeded(seed);
    const slower = this.slower(now, this.inFlight + 1);
    const isCached = this.#hasPrompt(session, now);
    const faster = isCached ? this.model.cache!.faster : 1;
    const firstTokenMs = (logNormal(random, latencyMs, latencyP95Ms) * slower) / faster;
    if (random() < this.errorRate(now)) {
      const known = { status: errorStatus };
      const failure = new Failure(classify(known), `it answered ${errorStatus}`, known);
      return { firstTokenMs, totalMs: firstTokenMs, failure, cachedTokens: 0 };
    }
    if (session !== null && this.model.cache) this.#prompts.set(session, now);
    const cachedTokens = isCached ? Math.round(inputTokens * (this.model.cache?.share ?? 1)) : 0;
    const totalMs = firstTokenMs + (outputTokens / tokensPerSecond) * 1000 * slower;
    return { firstTokenMs, totalMs, failure: null, cachedTokens };
  }

  /** Whether its rate limit lets one more in. */
  hasRoom(now: number): boolean {
    const { rateLimitRpm } = this.model;
    if (rateLimitRpm === undefined) return true;
    this.#recent = this.#recent.filter((at) => at > now - MINUTE_MS);
    return this.#recent.length < rateLimitRpm;
  }

  /** How many times slower than usual it serves so many requests at once. */
  slower(now: number, inFlight: number): number {
    const { knee = Infinity } = this.model;
    return (this.#phase(now)?.slower ?? 1) * Math.max(1, inFlight / knee);
  }

  errorRate(now: number): number {
    return this.#phase(now)?.errorRate ?? this.model.errorRate ?? 0;
  }

  /** What a request would take in the median, without the luck of the draw. */
  expectedMs(outputTokens: number, session: string | null, now: number): number {
    const { latencyMs, tokensPerSecond, cache } = this.model;
    const faster = cache && this.#hasPrompt(session, now) ? cache.faster : 1;
    const whole = latencyMs / faster + (outputTokens / tokensPerSecond) * 1000;
    return whole * this.slower(now, this.inFlight + 1);
  }

  #turnAway(now: number): Fate {
    this.turnedAway++;
    const retryAfterMs = this.#recent[0]! + MINUTE_MS - now;
    const failure = new Failure('rate_limit', 'rate limit reached', { status: 429, retryAfterMs });
    return { firstTokenMs: 1, totalMs: 1, failure, cachedTokens: 0 };
  }

  #phase(now: number): Phase | undefined {
    return this.model.phases?.find(({ fromMs, toMs }) => now >= fromMs && now < toMs);
  }

  #hasPrompt(session: string | null, now: number): boolean {
    const { cache } = this.model;
    const at = session === null ? undefined : this.#prompts.get(session);
    return cache !== undefined && at !== undefined && now - at < cache.keepsMs;
  }
}
