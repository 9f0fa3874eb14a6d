import type { Config } from '../../config/index.ts';
import type { DeploymentSpec } from '../../router/spec.ts';
import type { Log } from './log.ts';
import { otelSecrets, type OtelSettings, otelSettings } from './otel/settings.ts';
import type { Send } from './post.ts';
import type { Wanted, WantedReporters } from './reporters.ts';

/** What reporters need of the gateway. */
export interface CallbackWorld {
  log: Log;
  send: Send;
  /** Epoch milliseconds. */
  now: () => number;
  instance: string;
  deployment: (id: string) => { spec: DeploymentSpec; apiBase: string } | null;
}

export interface Callbacks extends WantedReporters {
  secrets: string[];
}

/** What the router file and the environment want told to whom. `lookup`: of a variable. */
export function callbacksOf(
  config: Config,
  lookup: (name: string) => string | undefined,
  world: CallbackWorld,
): Callbacks {
  const variable = (name: string): string | undefined => lookup(name) ?? config.environment[name];
  const otel = otelSettings(variable, named(config).has('otel'));
  return {
    reporters: otel ? [wantedOtel(otel, world)] : [],
    spans: otel !== null && otel.traces !== null,
    secrets: otelSecrets(otel),
  };
}

const named = ({ litellm }: Config): ReadonlySet<string> =>
  new Set([...litellm.callbacks, ...litellm.success_callback, ...litellm.failure_callback]);

const wantedOtel = (settings: OtelSettings, world: CallbackWorld): Wanted => ({
  name: 'otel',
  settings,
  start: async () => {
    const { Otel } = await import('./otel/index.ts');
    return new Otel(settings, {
      ...world,
      after,
      lost: (count, reason) =>
        world.log.warn(
          count > 0
            ? `OpenTelemetry: ${count} requests could not be told: ${reason}`
            : `OpenTelemetry: the metrics could not be told: ${reason}`,
        ),
    });
  },
});

/** Does not keep the process alive. */
const after = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, ms).unref();
  return () => clearTimeout(timer);
};
