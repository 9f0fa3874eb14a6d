import { randomUUID } from 'node:crypto';
import { type Config, servedStrategy } from '../config/index.ts';
import type { FindingsView, GatewayView, StateView } from '../contract/admin.ts';
import type { StrategyFiles } from './strategies/strategy-files.ts';
import type { LogLevel } from '../contract/log-levels.ts';
import { strategyNamed } from '../contract/strategies.ts';
import type { RouterObserver } from '../router/parts.ts';
import { Router } from '../router/router.ts';
import type { RouterSpec, SpecOf } from '../router/spec.ts';
import { routerSpec } from './config/router-spec.ts';
import { secretsOf } from './config/secrets.ts';
import { CostToday } from './cost-today.ts';
import { Events } from './events.ts';
import { Guard } from './http/guard.ts';
import { type HealthCheckPolicy, HealthChecks } from './health-checks.ts';
import { BudgetFile, type BudgetStore } from './records/budget-file.ts';
import { dialectsOf } from './records/dialects.ts';
import { keepingOf } from './records/keeping.ts';
import type { Outages } from './records/outages.ts';
import { RecentTraces } from './records/recent.ts';
import { Sharing } from './shared-state/sharing.ts';
import { type CallbackWorld, callbacksOf } from './telemetry/callbacks.ts';
import { Records } from './records/records.ts';
import type { Log } from './telemetry/log.ts';
import { Metrics } from './telemetry/metrics.ts';
import { Afterwards } from './afterwards.ts';
import { observerFor, type Watchers } from './observer.ts';
import { recordsMetrics } from './telemetry/records-metrics.ts';
import type { Redact } from './telemetry/redact.ts';
import { Reporters } from './telemetry/reporters.ts';
import type { RoutingLog } from './telemetry/routing-line.ts';
import { KeptItems } from './translation/kept-items.ts';
import type { HttpUpstreams } from './upstream/http-transport.ts';
import { buildUpstreams, type DeployedUpstream } from './upstream/upstreams.ts';
import { VERSION } from './version.ts';
import { stateView } from './views.ts';
import { watchedOutages } from './watched-outages.ts';
import { now, WORLD } from './world.ts';

const KEPT_TRACES = 1000;

export interface GatewayOptions {
  configFile: string;
  /** From the environment or the supervisor; wins over that of the file. */
  masterKey: string | undefined;
  /** A window's own key, accepted beside the master key. */
  controlKey: string | undefined;
  http: HttpUpstreams;
  log: Log;
  logRouting: RoutingLog;
  /** What is asked for; `set_verbose` of the file makes it more. */
  logLevel: LogLevel;
  redact: Redact;
  dataDir: string;
  strategies?: StrategyFiles;
  /** A router that serves already; without one the gateway makes its own. */
  router?: (observer: RouterObserver) => Router;
  /** Stored keys first, then the environment. */
  lookup: (name: string) => string | undefined;
  /** The program of the thread that keeps records; without it none are kept. */
  recordsWorker?: string;
}

/** What serves at the moment: the router, the upstreams and the rules of a configuration, and all that watches them. */
export class Gateway implements Watchers {
  readonly instance = randomUUID();
  readonly startedAt = Math.round(now());
  readonly guard = new Guard();
  readonly redact: Redact;
  readonly log: Log;
  readonly logRouting: RoutingLog;
  readonly traces = new RecentTraces(KEPT_TRACES);
  readonly today = new CostToday(now);
  readonly items = new KeptItems();
  readonly records: Records;
  readonly outages: Outages;
  readonly events: Events;
  readonly metrics: Metrics;
  readonly afterwards: Afterwards;
  readonly router: Router;
  readonly reporters: Reporters;
  /** Those of the configuration that are modules. */
  readonly strategies: StrategyFiles | undefined;
  readonly #options: GatewayOptions;
  readonly #checks: HealthChecks;
  readonly budgets: BudgetStore;
  readonly sharing: Sharing;
  #config: Config;
  #logLevel: LogLevel;
  #configVersion = 1;
  /** A strategy for all groups that was switched at run time. */
  #switchedTo: string | null = null;
  #upstreams = new Map<string, DeployedUpstream>();
  port = 0;
  /** Set once the listener is closed: what runs is finished, nothing new comes. */
  draining = false;

  constructor(config: Config, options: GatewayOptions) {
    this.#config = config;
    this.#options = options;
    this.#logLevel = options.logLevel;
    this.redact = options.redact;
    this.strategies = options.strategies;
    this.log = options.log;
    this.logRouting = options.logRouting;
    this.afterwards = new Afterwards(this.log);
    const makeRouter = options.router ?? ((observer) => new Router(this.specOf(config), WORLD, observer));
    this.router = makeRouter(observerFor(this));
    this.#checks = this.#healthChecks();
    this.budgets = new BudgetFile(options.dataDir, options.configFile, this.router.pool.budgets, (error) =>
      this.log.error({ err: error }, 'what the budgets have spent could not be kept'),
    );
    this.router.pool.budgets.restore(this.budgets.load());
    this.sharing = new Sharing(this.router, this.instance, now, this.log, this.redact);
    this.events = new Events(
      () => this.router,
      this.today,
      () => this.state(),
      now,
    );
    this.metrics = new Metrics(this.router, now);
    this.reporters = new Reporters(this.log);
    this.records = this.#newRecords();
    recordsMetrics(this.metrics.registry, () => this.records.view);
    this.outages = watchedOutages(this.router.pool, this.records);
    this.#apply();
  }

  get config(): Config {
    return this.#config;
  }

  get masterKey(): string | undefined {
    // An empty one is none.
    return (this.#options.masterKey ?? this.#config.general.master_key) || undefined;
  }

  /** That of the groups which have none of their own. */
  get strategy(): string {
    return this.#switchedTo ?? servedStrategy(this.#config.router.routing_strategy);
  }

  /** What is written to the log from now on; `set_verbose` of the file makes it at least `debug`. */
  useLogLevel(level: LogLevel): void {
    this.#logLevel = level;
    this.log.level = this.#config.litellm.set_verbose && level !== 'trace' ? 'debug' : level;
  }

  /** `model`: the name that matched the wildcards of its group, where there are any. */
  upstream(id: string, model: string | null = null): DeployedUpstream | undefined {
    const upstream = this.#upstreams.get(id);
    return model === null ? upstream : (upstream?.named?.(model) ?? upstream);
  }

  /** Serves by a new configuration from the next request on; what runs ends as it began. */
  use(config: Config): void {
    this.afterwards.finish();
    this.#config = config;
    this.#configVersion++;
    this.#switchedTo = null;
    this.router.update(this.specOf(config));
    this.#apply();
    void this.join();
    this.records.open();
    this.events.tellState();
  }

  /** Shares state with other gateways where a Redis is configured; resolves soon, also when it is away. */
  join(): Promise<void> {
    return this.sharing.use(this.#config.router);
  }

  /** Tells whoever watches about a change of the file. */
  report(view: FindingsView, applied: boolean): void {
    this.events.tell('config', { ...view, applied });
  }

  /** Until the next change of configuration; null returns to the configured one. Without `group`: for all. */
  useStrategy(strategy: string | null, group?: string): void {
    const create = this.strategies?.create(strategy ?? '');
    if (strategy !== null) this.router.pool.useStrategy({ name: strategy, ...(create && { create }) }, group);
    else this.router.pool.configuredStrategy(group);
    if (group === undefined) this.#switchedTo = strategy;
    this.events.tellState();
  }

  /** What the router needs of a configuration. */
  specOf(config: Config): RouterSpec {
    return routerSpec(config, this.strategies?.create);
  }

  /** What serves under that name; undefined when nothing does. Of modules, those that the configuration names. */
  strategyNamed(name: string): string | undefined {
    return strategyNamed(name) ?? (this.strategies?.create(name) && name);
  }

  /** Its module has changed. */
  renewStrategy(name: string): void {
    this.router.pool.renewStrategy(name);
    this.events.tellState();
  }

  state(): StateView {
    return stateView(this.router, this.today, this.view(), this.records.view, now());
  }

  view(): GatewayView {
    return {
      version: VERSION,
      instance: this.instance,
      pid: process.pid,
      port: this.port,
      configFile: this.#options.configFile,
      configVersion: this.#configVersion,
      startedAt: this.startedAt,
      strategy: this.strategy,
      ...(this.sharing.view && { sharedState: this.sharing.view }),
    };
  }

  /** Ends what goes on in the background. */
  async end(): Promise<void> {
    this.afterwards.finish();
    this.#checks.use(null);
    this.outages.end();
    await this.sharing.end();
    // Reporters may still have something for the records.
    await Promise.all([this.budgets.flush(), this.reporters.close()]);
    await this.records.end();
  }

  #newRecords(): Records {
    return new Records({
      worker: this.#options.recordsWorker ?? '',
      log: this.log,
      redact: this.redact,
      now,
      specOf: this.#specOf,
      dialects: (surface, id) => dialectsOf(surface, id === null ? undefined : this.upstream(id)),
      had: ({ totals, today }) => {
        this.router.goOnFrom(totals);
        this.today.goOnFrom(today);
        this.events.tellState();
      },
      turned: () => this.events.tellState(),
    });
  }

  #healthChecks(): HealthChecks {
    return new HealthChecks(this.router, {
      now,
      random: Math.random,
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      probe: async ({ id }) => {
        const problem = (await this.upstream(id)?.probe()) ?? null;
        return problem && this.redact.text(problem);
      },
      changed: ({ id }, problem) => {
        if (problem === null) this.log.info(`${id} passes its health checks again`);
        else this.log.warn(`${id} failed its health check: ${this.redact.text(problem)}`);
      },
    });
  }

  #apply(): void {
    const usable = new Set(
      Array.from(this.router.pool.deployments).flatMap(({ id, spec }) =>
        spec.unavailable === null ? [id] : [],
      ),
    );
    this.useLogLevel(this.#logLevel);
    this.#checks.use(checkPolicy(this.#config));
    const { recordsWorker, dataDir } = this.#options;
    this.records.keep(recordsWorker === undefined ? null : keepingOf(this.#config, dataDir));
    this.metrics.expect(this.router.pool);
    const { http, controlKey } = this.#options;
    this.#upstreams = buildUpstreams(this.#config, usable, { http, now });
    const keys = this.masterKey === undefined ? [] : [this.masterKey];
    this.guard.configure(
      keys.length > 0 && controlKey !== undefined ? [...keys, controlKey] : keys,
      this.#config.general.allowed_hosts,
    );
    const callbacks = callbacksOf(this.#config, this.#options.lookup, this.#callbackWorld());
    this.redact.know([...secretsOf(this.#config), ...callbacks.secrets, this.masterKey, controlKey]);
    this.reporters.use(callbacks);
  }

  readonly #specOf: SpecOf = (id) => this.router.pool.deployment(id)?.spec ?? null;

  #callbackWorld(): CallbackWorld {
    return {
      log: this.log,
      send: (request) => this.#options.http.ask(request),
      now,
      instance: this.instance,
      redact: (text) => this.redact.text(text),
      storeContents: (contents) => this.records.storeContents(contents),
      spec: this.#specOf,
      apiBase: (id) => this.upstream(id)?.apiBase ?? '',
    };
  }
}

function checkPolicy({ router }: Config): HealthCheckPolicy | null {
  const { health_check_interval: interval = 0, health_check_timeout: timeout } = router;
  return interval > 0 ? { intervalMs: interval * 1000, timeoutMs: timeout * 1000 } : null;
}
