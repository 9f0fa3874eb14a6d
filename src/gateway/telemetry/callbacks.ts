import type { Config } from '../../config/index.ts';
import type { SpecOf } from '../../router/spec.ts';
import type { StoredContent } from '../records/contents.ts';
import { type LangfuseSettings, langfuseSettings } from './langfuse/settings.ts';
import type { Log } from './log.ts';
import { otelSecrets, type OtelSettings, otelSettings } from './otel/settings.ts';
import type { Send } from './post.ts';
import type { Wanted, WantedReporters } from './reporters.ts';
import { spareTime } from './spare-time.ts';

/** What reporters need of the gateway. */
export interface CallbackWorld {
  log: Log;
  send: Send;
  /** Epoch milliseconds. */
  now: () => number;
  instance: string;
  redact: (text: string) => string;
  spec: SpecOf;
  apiBase: (deployment: string) => string;
  /** Keeps prompts and answers beside the records. */
  storeContents: (contents: StoredContent[]) => Promise<void>;
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
  const otel = otelSettings(variable, namesOtel(config));
  const langfuse = langfuseSettings(config, variable);
  const keepsContent = config.general.record_content && !config.general.disable_spend_logs;
  return {
    reporters: [
      ...(otel ? [wantedOtel(otel, world)] : []),
      ...(langfuse ? [wantedLangfuse(langfuse, world)] : []),
      ...(keepsContent ? [wantedContents(world)] : []),
    ],
    spans: otel !== null && otel.traces !== null,
    content: keepsContent || (langfuse?.content ?? false),
    secrets: [...otelSecrets(otel), ...(langfuse ? [langfuse.secretKey] : [])],
  };
}

const namesOtel = ({ litellm }: Config): boolean =>
  [litellm.callbacks, litellm.success_callback, litellm.failure_callback].some((names) =>
    names.includes('otel'),
  );

const wantedOtel = (settings: OtelSettings, world: CallbackWorld): Wanted => ({
  name: 'otel',
  settings,
  start: async () => {
    const { Otel } = await import('./otel/index.ts');
    return new Otel(settings, { ...world, after, share: spareTime(), lost: sayLost('OpenTelemetry', world) });
  },
});

const wantedLangfuse = (settings: LangfuseSettings, world: CallbackWorld): Wanted => ({
  name: 'langfuse',
  settings,
  start: async () => {
    const { Langfuse } = await import('./langfuse/index.ts');
    return new Langfuse(settings, { ...world, after, share: spareTime(), lost: sayLost('Langfuse', world) });
  },
});

const wantedContents = (world: CallbackWorld): Wanted => ({
  name: 'record_content',
  settings: true,
  start: async () => {
    const { Contents } = await import('../records/contents.ts');
    return new Contents({
      ...world,
      after,
      lost: (count, reason) =>
        world.log.warn(`prompts and answers of ${count} requests were not kept: ${reason}`),
    });
  },
});

/** 0: nothing that comes again. */
const sayLost =
  (who: string, { log }: CallbackWorld) =>
  (count: number, reason: string): void =>
    log.warn(`${who}: ${count > 0 ? `${count} were not told` : 'not told now'}: ${reason}`);

/** Does not keep the process alive. */
const after = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, ms).unref();
  return () => clearTimeout(timer);
};
