import type { AttemptView } from '../../../contract/admin.ts';
import type { DeploymentSpec, SpecOf } from '../../../router/spec.ts';
import type { Trace } from '../../../router/trace.ts';
import type { Surface } from '../../dialects/dialect.ts';
import { VERSION } from '../../version.ts';
import { Outbox } from '../outbox.ts';
import { post, type Send } from '../post.ts';
import type { Report, Reporter } from '../reporter.ts';
import { askedOf, OPERATIONS, operationAttributes, upstreamModel } from './conventions.ts';
import { GenAiMetrics, type Instruments } from './instruments.ts';
import { attribute, attributes, metricsBody, refusedSpans, tracesBody } from './otlp.ts';
import type { Endpoint, OtelSettings } from './settings.ts';
import { attemptSpan, type Operation, requestSpan } from './spans.ts';
import type { RequestSpans } from './trace-context.ts';

/** Requests, as for the batch processor of the SDKs: https://opentelemetry.io/docs/specs/otel/trace/sdk/ */
const MOST = 2048;
/** Few, so that no request waits longer than a millisecond while they are put together. */
const BATCH = 64;
const DELAY_MS = 1000;
const TRIES = 5;

export interface OtelWorld {
  /** Epoch milliseconds. */
  now: () => number;
  /** Of the time that telling may take, 0..1. */
  share: () => number;
  after: (ms: number, then: () => void) => () => void;
  send: Send;
  /** Of this process. */
  instance: string;
  spec: SpecOf;
  apiBase: (deployment: string) => string;
  lost: (count: number, reason: string) => void;
}

interface Told {
  trace: Trace;
  surface: Surface;
  spans: RequestSpans;
}

/** An operation on a deployment, written once. */
interface Known extends Operation {
  spec: DeploymentSpec;
  instruments: Instruments;
}

/** Spans and metrics over OTLP/HTTP, by the GenAI conventions. */
export class Otel implements Reporter {
  readonly #settings: OtelSettings;
  readonly #world: OtelWorld;
  readonly #resource: string;
  readonly #metrics: GenAiMetrics;
  /** By operation, by deployment. */
  readonly #known = new Map<string, Map<string, Known>>();
  readonly #spans: Outbox<Told> | null;
  #untimer: (() => void) | null = null;

  constructor(settings: OtelSettings, world: OtelWorld) {
    this.#settings = settings;
    this.#world = world;
    this.#resource = attributes({
      'service.version': VERSION,
      'service.instance.id': world.instance,
      ...settings.resource,
    });
    this.#metrics = new GenAiMetrics(world.now());
    const { traces } = settings;
    this.#spans =
      traces &&
      new Outbox<Told>({
        most: MOST,
        batch: BATCH,
        delayMs: DELAY_MS,
        share: world.share,
        now: world.now,
        tries: TRIES,
        after: world.after,
        lost: world.lost,
        send: (told) => this.#sendSpans(traces, told),
      });
    if (settings.metrics) this.#tellMetricsLater();
  }

  finished({ trace, surface, spans }: Report): void {
    if (this.#settings.metrics) this.#observe(trace, surface);
    if (this.#spans && spans?.sampled) this.#spans.add({ trace, surface, spans });
  }

  async close(): Promise<void> {
    this.#untimer?.();
    await Promise.all([this.#spans?.close(), this.#tellMetrics()]);
  }

  async #sendSpans(to: Endpoint, told: readonly Told[]): Promise<void> {
    const spans = told.flatMap((one) => this.#spansOf(one));
    const body = tracesBody(this.#resource, spans);
    const answer = await post(this.#world.send, to, body, this.#settings.timeoutMs);
    const refused = refusedSpans(answer);
    if (refused) this.#world.lost(refused.count, refused.reason);
  }

  #observe(trace: Trace, { name }: Surface): void {
    for (const { deployment, durationMs, ttftMs, usage, error } of trace.attempts) {
      const known = this.#operation(deployment, OPERATIONS[name]);
      if (!known) continue;
      const { instruments } = known;
      instruments.duration(error && error.kind).observe(durationMs / 1000);
      if (ttftMs !== null) instruments.firstChunk.observe(ttftMs / 1000);
      if (!usage) continue;
      instruments.input.observe(usage.input + usage.cacheRead + usage.cacheWrite);
      instruments.output.observe(usage.output);
    }
  }

  #spansOf({ trace, surface, spans }: Told): string[] {
    const operation = OPERATIONS[surface.name];
    return [
      requestSpan(trace, surface, spans),
      ...trace.attempts.flatMap((attempt, i) => {
        const id = spans.attempts[i];
        return id === undefined
          ? []
          : [attemptSpan(trace, attempt, id, this.#operationOf(attempt, operation), spans)];
      }),
    ];
  }

  /** As a span tells it: of a deployment that serves any model, metrics only know the pattern. */
  #operationOf(attempt: AttemptView, operation: string): Operation {
    const known = this.#operation(attempt.deployment, operation);
    if (!known) return { name: operation, attributes: attribute('gen_ai.operation.name', operation) };
    if (attempt.model === undefined) return known;
    const spec = askedOf(attempt, known.spec);
    return {
      name: `${operation} ${upstreamModel(spec)}`,
      attributes: operationAttributes(operation, spec, this.#world.apiBase(spec.id)),
    };
  }

  /** Null for a deployment that the configuration does not name any more. */
  #operation(id: string, operation: string): Known | null {
    let byDeployment = this.#known.get(operation);
    if (!byDeployment) this.#known.set(operation, (byDeployment = new Map<string, Known>()));
    const known = byDeployment.get(id);
    const spec = this.#world.spec(id);
    if (!spec || known?.spec === spec) return known ?? null;
    const written = operationAttributes(operation, spec, this.#world.apiBase(id));
    const fresh: Known = {
      spec,
      name: `${operation} ${upstreamModel(spec)}`,
      attributes: written,
      instruments: this.#metrics.of(written),
    };
    byDeployment.set(id, fresh);
    return fresh;
  }

  #tellMetricsLater(): void {
    this.#untimer = this.#world.after(this.#settings.metricsEveryMs, () => {
      void this.#tellMetrics().finally(() => this.#tellMetricsLater());
    });
  }

  /** What a report misses, the next one tells. */
  async #tellMetrics(): Promise<void> {
    const { metrics, timeoutMs } = this.#settings;
    const told = this.#metrics.told(this.#world.now());
    if (!metrics || told.length === 0) return;
    await post(this.#world.send, metrics, metricsBody(this.#resource, told), timeoutMs).catch(
      (error: unknown) => this.#world.lost(0, (error as Error).message),
    );
  }
}
