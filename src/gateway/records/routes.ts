import { hash } from 'node:crypto';
import type { DeploymentSpec } from '../../router/spec.ts';
import type { Trace } from '../../router/trace.ts';
import { AskedModels } from './asked-models.ts';

/** What rollups are kept by. Empty text stands for none. */
export interface Series {
  /** A hash of the rest: the same in every gateway that shares a database. */
  id: number;
  group: string;
  deployment: string;
  provider: string;
  variant: string;
}

/** All of a finished request that has few values: requests that have them in common share a route, which is stored once. */
export interface Route {
  /** A hash of the rest. */
  id: number;
  /** Of the deployment that answered or failed last. */
  series: Series;
  /** The group that answered or failed last. */
  group: string;
  requestedModel: string;
  /** What the upstream was asked for, `provider/model`. */
  model: string;
  surface: string;
  dialect: string;
  upstreamDialect: string;
  strategy: string;
  stream: boolean;
  outcome: Trace['outcome'];
  /** As the client got it. */
  status: number;
  attempts: number;
  retries: number;
  fallbacks: number;
  /** Of the tokens. */
  estimated: boolean;
  /** The kind of the failure; empty where it is none. */
  error: string;
}

/** What names a deployment. */
type Named = Pick<DeploymentSpec, 'group' | 'id' | 'provider' | 'variant'>;

/** What a client and an upstream speak; empty text where there is none. */
export type Dialects = (surface: string, deployment: string | null) => { client: string; upstream: string };

const DIGITS = 12;
/** What is remembered of a deployment; more are made anew. */
const ROUTES = 200;

/** 48 bits: a whole number in JavaScript and in every database. */
const idOf = (words: object): number =>
  Number.parseInt(hash('sha256', JSON.stringify(words)).slice(0, DIGITS), 16);

/** The routes of one deployment; the last that was asked for comes first. */
interface Entry {
  series: Series;
  routes: Route[];
}

/** Gives finished requests their route. It is looked for by comparing words: putting them together would cost more. */
export class Routes {
  readonly #dialects: Dialects;
  readonly #bySpec = new WeakMap<Named, Entry>();
  readonly #untried: Route[] = [];
  readonly #asked = new AskedModels();
  readonly #models = new AskedModels();

  constructor(dialects: Dialects) {
    this.#dialects = dialects;
  }

  /** `spec`: of the deployment that answered or failed last. */
  of(trace: Trace, spec: DeploymentSpec | null): Route {
    const routes = spec ? this.#entry(spec).routes : this.#untried;
    const asked = this.#asked.of(trace.requestedModel, trace.group);
    const model = this.#modelOf(trace, spec);
    const at = routes.findIndex(
      (route) => route.requestedModel === asked && route.model === model && isOf(trace, route),
    );
    if (at === 0) return routes[0]!;
    const route = routes[at] ?? this.#make(trace, spec, { asked, model });
    if (at > 0) routes.splice(at, 1);
    else if (routes.length === ROUTES) routes.pop();
    routes.unshift(route);
    return route;
  }

  seriesOf(spec: Named): Series {
    return this.#entry(spec).series;
  }

  #entry(spec: Named): Entry {
    let entry = this.#bySpec.get(spec);
    if (!entry) {
      const { group, id, provider, variant = '' } = spec;
      entry = { series: seriesOf(group, id, provider, variant), routes: [] };
      this.#bySpec.set(spec, entry);
    }
    return entry;
  }

  #modelOf({ attempts }: Trace, spec: DeploymentSpec | null): string {
    const { model = '' } = spec ?? {};
    const named = attempts.at(-1)?.model;
    return named === undefined ? model : this.#models.of(named, model);
  }

  #make(
    trace: Trace,
    spec: DeploymentSpec | null,
    { asked, model }: { asked: string; model: string },
  ): Route {
    const dialects = this.#dialects(trace.surface, spec?.id ?? null);
    const words: Omit<Route, 'id'> = {
      series: spec ? this.#entry(spec).series : seriesOf(trace.group, '', '', ''),
      group: trace.group,
      requestedModel: asked,
      model,
      surface: trace.surface,
      dialect: dialects.client,
      upstreamDialect: dialects.upstream,
      strategy: trace.strategy,
      stream: trace.stream,
      outcome: trace.outcome,
      status: trace.status,
      attempts: trace.attempts.length,
      retries: trace.retries,
      fallbacks: trace.fallbacks,
      estimated: trace.estimated,
      error: trace.error?.kind ?? '',
    };
    return { id: idOf(words), ...words };
  }
}

const isOf = (trace: Trace, route: Route): boolean =>
  trace.group === route.group &&
  trace.surface === route.surface &&
  trace.stream === route.stream &&
  trace.strategy === route.strategy &&
  trace.outcome === route.outcome &&
  trace.status === route.status &&
  trace.attempts.length === route.attempts &&
  trace.retries === route.retries &&
  trace.fallbacks === route.fallbacks &&
  trace.estimated === route.estimated &&
  (trace.error ? trace.error.kind : '') === route.error;

function seriesOf(group: string, deployment: string, provider: string, variant: string): Series {
  const words = { group, deployment, provider, variant };
  return { id: idOf(words), ...words };
}
