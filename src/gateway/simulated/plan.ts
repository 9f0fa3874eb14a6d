import type { SimulatedParams } from '../../config/index.ts';
import { logNormal, seeded } from '../../router/simulation/random.ts';

/** How a simulated deployment behaves; the keys are explained in docs/configuration.md. */
export interface Behaviour extends SimulatedParams {
  model: string;
  /** LiteLLM's `mock_response`: this answer, at once. */
  mockResponse: string | undefined;
}

/** What becomes of one request. Times in milliseconds. */
export type Plan =
  | {
      firstTokenMs: number;
      error: { status: number; message: string; code?: string; retryAfterSeconds?: number };
    }
  | { firstTokenMs: number; perTokenMs: number; words: string[]; error: null };

const MINUTE_MS = 60_000;

/** LiteLLM's `mock_response` values that stand for an error: https://docs.litellm.ai/docs/completion/mock_requests */
const MOCK_ERRORS: Readonly<Record<string, { status: number; message: string; code?: string }>> = {
  'litellm.RateLimitError': { status: 429, message: 'This is a mock rate limit error' },
  'litellm.InternalServerError': { status: 500, message: 'This is a mock internal server error' },
  'litellm.AuthenticationError': { status: 401, message: 'This is a mock authentication error' },
  'litellm.Timeout': { status: 408, message: 'This is a mock timeout error' },
  'litellm.ContextWindowExceededError': {
    status: 400,
    message: "This is a mock context window error: this model's maximum context length is exceeded",
    code: 'context_length_exceeded',
  },
  'litellm.ContentPolicyViolationError': {
    status: 400,
    message: 'This is a mock content policy error',
    code: 'content_policy_violation',
  },
};

const VOCABULARY =
  'signals points tracks trains freight siding junction platform timetable local express steam diesel coupling carriage engine driver yard lantern whistle'.split(
    ' ',
  );

/** Draws what becomes of each request; the same seed draws the same. */
export class Planner {
  readonly #behaviour: Behaviour;
  readonly #random: () => number;
  /** Epoch milliseconds of the requests within the last minute. */
  #recent: number[] = [];

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
    this.#random = seeded(behaviour.seed);
  }

  next(now: number): Plan {
    const { mockResponse, latencyMs, latencyP95Ms, errorRate, errorStatus, tokensPerSecond, outputTokens } =
      this.#behaviour;
    if (mockResponse !== undefined) {
      const error = MOCK_ERRORS[mockResponse];
      return error
        ? { firstTokenMs: 0, error }
        : {
            firstTokenMs: 0,
            perTokenMs: 0,
            words: mockResponse.match(/\s*\S+\s*/g) ?? [mockResponse],
            error: null,
          };
    }
    const limited = this.#limited(now);
    if (limited !== null) {
      return {
        firstTokenMs: 0,
        error: {
          status: 429,
          message: 'Rate limit reached for requests (simulated)',
          code: 'rate_limit_exceeded',
          retryAfterSeconds: limited,
        },
      };
    }
    const firstTokenMs = logNormal(this.#random, latencyMs, latencyP95Ms);
    if (this.#random() < errorRate) {
      return {
        firstTokenMs,
        error: { status: errorStatus, message: 'The simulated deployment failed, as its error_rate says' },
      };
    }
    const words = Array.from({ length: outputTokens }, () => `${this.#word()} `);
    return { firstTokenMs, perTokenMs: 1000 / tokensPerSecond, words, error: null };
  }

  /** Seconds until the next request is allowed; null when this one is. */
  #limited(now: number): number | null {
    const { rateLimitRpm } = this.#behaviour;
    if (rateLimitRpm === undefined) return null;
    this.#recent = this.#recent.filter((at) => at > now - MINUTE_MS);
    if (this.#recent.length < rateLimitRpm) {
      this.#recent.push(now);
      return null;
    }
    return Math.ceil((this.#recent[0]! + MINUTE_MS - now) / 1000);
  }

  #word(): string {
    return VOCABULARY[Math.floor(this.#random() * VOCABULARY.length)]!;
  }
}
