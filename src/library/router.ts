import { randomUUID } from 'node:crypto';
import { estimateTokenCount } from 'tokenx';
import type { DecisionTrace, DeploymentView, Finding } from '../contract/admin.ts';
import { CostToday } from '../gateway/cost-today.ts';
import { deploymentView } from '../gateway/views.ts';
import type { Attempt } from '../router/attempt.ts';
import { Failure } from '../router/failure.ts';
import type { RouteRequest } from '../router/parts.ts';
import { Router as Core } from '../router/router.ts';
import { describe, type Trace } from '../router/trace.ts';
import type { ChatAnswer, ChatChunk, ChatRequest } from './chat.ts';
import type { ModelEndpoint } from './endpoint.ts';
import { type CallError, RouterError } from './errors.ts';
import { errorOf, failureFrom } from './failures.ts';
import { Feedback } from './feedback.ts';
import type { InProcessGateway } from './in-process.ts';
import { Observers } from './observers.ts';
import type {
  CallContext,
  ConfigOptions,
  Configured,
  Described,
  Outcome,
  RouteInput,
  RouterOptions,
} from './options.ts';
import { OWN_CALL, Plan, planFromEndpoints, planFromYaml } from './plan.ts';

/** Told to nobody: a choice whose end never came. */
const FORGOTTEN = () => new Failure('cancelled', 'nobody told what came of it');

/** Chooses endpoints for requests, learns from what came of them, and can make the calls too. */
export class Router {
  readonly endpoints: readonly ModelEndpoint[];
  /** What a check of the configuration warns of. */
  readonly findings: readonly Finding[];
  readonly #plan: Plan;
  readonly #core: Core;
  readonly #observers = new Observers();
  readonly #today: CostToday;
  readonly #feedback: Feedback;
  readonly #byName: ReadonlyMap<string, ModelEndpoint>;
  #gateway: Promise<InProcessGateway> | null = null;

  /** Throws a ConfigurationError when the endpoints or settings cannot serve. */
  constructor(options: RouterOptions | Described) {
    const plan = options instanceof Plan ? options : planFromEndpoints(options as RouterOptions);
    this.#plan = plan;
    this.endpoints = plan.endpoints;
    this.findings = plan.findings;
    this.#byName = new Map(plan.endpoints.map((endpoint) => [endpoint.name, endpoint]));
    const spec = plan.specFor({
      endpointOf: (id) => this.#byName.get(id)!,
      choose: (candidates, about, configured) => this.choose(candidates, about as RouteInput, configured),
    });
    this.#core = new Core(spec, plan.world, this.#observers);
    this.#today = new CostToday(plan.world.now);
    this.#watch((trace) => this.#today.count(trace));
    this.#feedback = new Feedback((attempt, failure, result) => {
      this.#core.close(attempt, failure, result);
    }, FORGOTTEN);
  }

  /** A router of the deployments of a router file: its text, or its path. Throws a ConfigurationError. */
  static fromConfig<R extends Router>(
    this: new (options: Described) => R,
    yaml: string,
    options: ConfigOptions = {},
  ): R {
    return new this(planFromYaml(yaml, options));
  }

  /**
   * Decides where a request goes; the caller makes the call, and tells `succeeded` or `failed` what came of it. Throws a
   * RouterError when no endpoint can serve.
   */
  routeRequest(request: RouteInput = {}): ModelEndpoint {
    try {
      const attempt = this.#core.open(this.#asked(request));
      this.#feedback.opened(attempt);
      return this.#byName.get(attempt.last.id)!;
    } catch (error) {
      throw error instanceof Failure ? errorOf(error, this.#plan.world.now()) : error;
    }
  }

  /** The oldest open choice of `endpoint` served. */
  succeeded(endpoint: ModelEndpoint, outcome: Outcome = {}): void {
    this.#told(endpoint, null, outcome);
  }

  /** The oldest open choice of `endpoint` failed, by any client's error or by what is known of it. */
  failed(endpoint: ModelEndpoint, error?: CallError, outcome: Outcome = {}): void {
    this.#told(endpoint, failureFrom(error, false), outcome);
  }

  /**
   * Makes calls until one serves: retries on other endpoints, then fallbacks, under one deadline. Throws what the last
   * call threw, or a RouterError when there was none to make.
   */
  async run<T>(
    request: RouteInput,
    call: (endpoint: ModelEndpoint, context: CallContext) => Promise<T> | T,
  ): Promise<T> {
    const answers: T[] = [];
    const { failure } = await this.#core.run(this.#asked(request), async (attempt) => {
      const context = contextOf(attempt, request, this.#plan.world.now);
      try {
        answers.push(await call(this.#byName.get(attempt.deployment.id)!, context));
        return 200;
      } catch (thrown) {
        throw failureFrom(thrown, request.signal?.aborted === true);
      }
    });
    if (!failure) return answers[0]!;
    throw failure.detail instanceof Error ? failure.detail : errorOf(failure, this.#plan.world.now());
  }

  /** A chat completion, in OpenAI's form, by the endpoint that the router chooses. Throws a RouterError. */
  completion(
    request: ChatRequest & { stream: true },
    options?: { signal?: AbortSignal },
  ): Promise<AsyncIterable<ChatChunk>>;
  completion(
    request: ChatRequest & { stream?: false },
    options?: { signal?: AbortSignal },
  ): Promise<ChatAnswer>;
  async completion(
    request: ChatRequest,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<ChatAnswer | AsyncIterable<ChatChunk>> {
    const { complete } = await import('./completion.ts');
    const gateway = await (this.#gateway ??= this.#openGateway());
    return complete(gateway, { model: this.#firstGroup(), ...request }, signal);
  }

  /** What is known of an endpoint: state, load, latencies, failures, costs. */
  inspect(endpoint: ModelEndpoint): DeploymentView {
    const deployment = this.#core.pool.deployment(endpoint.name)!;
    const group = this.#core.pool.group(deployment.spec.group)!;
    return deploymentView(deployment, group, this.#today, this.#plan.world.now());
  }

  /** Calls `watch` with the trace of each request that is over. */
  onDecision(watch: (trace: DecisionTrace) => void): void {
    this.#watch((trace) => watch(describe(trace)));
  }

  /** Ends the connections that `completion` opened. */
  async close(): Promise<void> {
    await (await this.#gateway)?.close();
    this.#gateway = null;
  }

  /** One of `candidates`, which passed every check; to be overridden. `configured` asks the strategy. */
  protected choose(
    candidates: readonly ModelEndpoint[],
    _request: RouteInput,
    configured: Configured,
  ): ModelEndpoint {
    return configured(candidates);
  }

  #watch(finished: (trace: Trace) => void): void {
    const silent = () => undefined;
    this.#observers.add({ changed: silent, cooledDown: silent, attemptFailed: silent, finished });
  }

  #told(endpoint: ModelEndpoint, failure: Failure | null, outcome: Outcome): void {
    const { latencyMs = null, ttftMs = null, usage } = outcome;
    const counted = usage ? { ...usage, cacheRead: 0, cacheWrite: 0 } : null;
    const result = { durationMs: latencyMs, ttftMs, usage: counted, status: failure?.status ?? null };
    if (!this.#feedback.ended(endpoint.name, failure, result)) this.#toldUnasked(endpoint, failure, result);
  }

  /** The caller went somewhere without asking: what it learnt counts all the same. */
  #toldUnasked({ name }: ModelEndpoint, failure: Failure | null, result: Parameters<Core['close']>[2]): void {
    const deployment = this.#core.pool.deployment(name);
    if (!deployment) throw new RangeError(`There is no endpoint '${name}' in this router.`);
    const group = this.#core.pool.group(deployment.spec.group)!;
    const request = { ...this.#asked({}), target: { group, pinned: deployment, model: null } };
    this.#core.close(this.#core.open(request), failure, result);
  }

  #asked(input: RouteInput): RouteRequest {
    const { model = this.#firstGroup(), text = '', maxTokens = null, session, tags, signal = NEVER } = input;
    const target = this.#core.resolve(model);
    if (!target)
      throw new RouterError('not_found', `There is no model group '${model}' in this router.`, 404);
    return {
      callId: randomUUID(),
      requestedModel: model,
      target,
      surface: OWN_CALL,
      stream: input.stream === true,
      signal,
      size: () => ({ input: estimateTokenCount(text), maxOutput: maxTokens }),
      session: () => session ?? null,
      about: input,
      ...(tags && { tags }),
    };
  }

  #firstGroup(): string {
    return this.#plan.config.deployments[0]!.group;
  }

  async #openGateway(): Promise<InProcessGateway> {
    const { openInProcess } = await import('./in-process.ts');
    return openInProcess(this.#plan, (observer) => {
      this.#observers.add(observer);
      return this.#core;
    });
  }
}

const NEVER = new AbortController().signal;

function contextOf(attempt: Attempt, { signal = NEVER }: RouteInput, now: () => number): CallContext {
  const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(attempt.givesWayAt - now())));
  return {
    signal: AbortSignal.any([signal, deadline]),
    retries: attempt.retries,
    fallbacks: attempt.fallbacks,
    tell: ({ ttftMs, usage }) => {
      if (ttftMs !== undefined) attempt.ttftMs = ttftMs;
      if (usage) attempt.usage = { ...usage, cacheRead: 0, cacheWrite: 0 };
    },
  };
}
