import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config/index.ts';
import { apiBaseOf } from '../config/providers.ts';
import type { Finding } from '../contract/admin.ts';
import { routerSpec } from '../gateway/config/router-spec.ts';
import type { Deployment } from '../router/deployment.ts';
import type { RouterWorld } from '../router/parts.ts';
import type { DeploymentSpec, RouterSpec, StrategySpec } from '../router/spec.ts';
import type { Strategy } from '../router/strategies/strategy.ts';
import { type Chooser, Choosing } from './choosing.ts';
import { configurationOf, endpointsOf, textFor, textOf } from './configuration.ts';
import { ModelEndpoint } from './endpoint.ts';
import {
  type ConfigOptions,
  Described,
  type RouterOptions,
  type StrategyChoice,
  type WorldOptions,
} from './options.ts';

/** The surface of calls that the caller makes itself: every endpoint serves them. */
export const OWN_CALL = 'call';

/** What a router is made of, however it was described. */
export class Plan extends Described {
  readonly config: Config;
  override readonly findings: readonly Finding[];
  readonly endpoints: readonly ModelEndpoint[];
  readonly world: RouterWorld;
  readonly #spec: RouterSpec;

  constructor(
    described: { config: Config; findings: readonly Finding[]; endpoints: readonly ModelEndpoint[] },
    spec: RouterSpec,
    { now = Date.now, random = Math.random }: WorldOptions,
  ) {
    super();
    this.config = described.config;
    this.findings = described.findings;
    this.endpoints = described.endpoints;
    this.world = {
      now,
      random,
      sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
    };
    this.#spec = spec;
  }

  /** With `chooser` before each strategy. */
  specFor(chooser: Chooser): RouterSpec {
    const spec = this.#spec;
    const before = (strategy: StrategySpec): StrategySpec => ({
      ...strategy,
      create: () => new Choosing(chooser, strategy, spec.fallbackStrategy),
    });
    return {
      ...spec,
      strategy: before(spec.strategy),
      groupStrategies: new Map(Array.from(spec.groupStrategies, ([group, one]) => [group, before(one)])),
      deployments: spec.deployments.map(forOwnCalls),
    };
  }
}

/** The caller makes its own calls, of whatever kind. */
const forOwnCalls = (one: DeploymentSpec): DeploymentSpec => {
  const { named } = one;
  const surfaces = new Set([...one.surfaces, OWN_CALL]);
  return { ...one, surfaces, ...(named && { named: (name: string) => forOwnCalls(named(name)) }) };
};

const environment = (name: string): string | undefined => process.env[name];

/** Throws a ConfigurationError. */
export function planFromEndpoints(options: RouterOptions): Plan {
  const { strategy, settings = {}, group = 'default' } = options;
  const endpoints = endpointsIn(options);
  const named = typeof strategy === 'string' ? { ...settings, routing_strategy: strategy } : settings;
  const config = configurationOf(textFor(endpoints, group, named), () => undefined, false);
  const spec = routerSpec(config);
  const described = { config, findings: config.findings, endpoints };
  if (strategy === undefined || typeof strategy === 'string') return new Plan(described, spec, options);
  const own = { ...spec.strategy, name: nameOf(strategy), create: strategyFactory(strategy) };
  return new Plan(described, { ...spec, strategy: own, groupStrategies: new Map() }, options);
}

/** Throws a TypeError where they are missing. */
function endpointsIn({ endpoints }: Partial<RouterOptions> = {}): ModelEndpoint[] {
  if (!endpoints)
    throw new TypeError(
      'A Router needs endpoints: new Router({ endpoints: [new ModelEndpoint({ name, url })] }).',
    );
  return endpoints.map((one) => (one instanceof ModelEndpoint ? one : new ModelEndpoint(one)));
}

const strategyFactory = (choice: Exclude<StrategyChoice, string>): (() => Strategy<Deployment>) => {
  const make = typeof choice === 'function' ? () => new choice() : () => choice;
  // It answers one of the candidates it is given, whatever it knows of them: `Choosing` sees to that.
  return make as unknown as () => Strategy<Deployment>;
};

const nameOf = (strategy: object): string =>
  (typeof strategy === 'function' ? strategy.name : strategy.constructor.name) || 'custom';

/** Throws a ConfigurationError. */
export function planFromYaml(yaml: string, options: ConfigOptions): Plan {
  const { lookup = environment, strategies = {} } = options;
  const config = configurationOf(textOf(yaml), lookup);
  const modules = (name: string) => {
    const own = strategies[name];
    if (!own) throw new TypeError(`fromConfig needs 'strategies' for '${name}'.`);
    return strategyFactory(own);
  };
  const spec = routerSpec(config, modules);
  const address = (id: string): string => {
    const { provider, params } = config.deployments.find((one) => one.id === id)!;
    return apiBaseOf(provider, params.api_base) ?? `${provider}://${id}`;
  };
  return new Plan(
    { config, findings: config.findings, endpoints: endpointsOf(config, address) },
    spec,
    options,
  );
}
