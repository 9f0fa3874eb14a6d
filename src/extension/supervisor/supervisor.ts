import * as l10n from '@vscode/l10n';
import { setTimeout as delay } from 'node:timers/promises';
import type { DiscoveryFile, HandOver } from '../../contract/supervision.ts';
import type { LogLevel } from '../../contract/log-levels.ts';
import { type Disposable, Signal } from '../signal.ts';
import { AdminClient } from './client.ts';
import { type Attachable, findAttachable } from './attach.ts';
import { isRecorded, mayBeAlive } from './discovery.ts';
import { watchDiscovery } from './discovery-watch.ts';
import { baseUrl } from './http.ts';
import { Lease } from './lease.ts';
import { LiveView } from './live-view.ts';
import { followLog, followStart, lastWords, type LogSink } from './logs.ts';
import { type GatewayProcess, spawnGateway } from './spawn.ts';
import { type Effect, type Event, initial, isIdle, type Machine, type State, step } from './state.ts';

interface Settings {
  port: number;
  keepRunning: boolean;
  logLevel: LogLevel;
}

/** A process, and the settings that it started with. */
interface Launched {
  child: GatewayProcess;
  given: Settings;
}

export interface SupervisorOptions {
  dataDir: string;
  /** The bundled gateway. */
  script: string;
  settings: () => Settings;
  keys: {
    /** Ours, by which a gateway that we started knows us. */
    controlKey(): Promise<string>;
    /** Other keys that a gateway for this file may ask for. */
    masterKey(config: string): Promise<string | undefined>;
    stored(): Promise<Record<string, string>>;
  };
  log: LogSink;
}

const LEASE_SECONDS = 30;
const START_LIMIT_MS = 30_000;
/** A gateway drains for half a minute at most. */
const STOP_LIMIT_MS = 40_000;
const ABANDON_LIMIT_MS = 5_000;

/** Runs the gateway for this window: carries out what the state machine asks for and tells it what happened. */
export class Supervisor {
  readonly stateChanged = new Signal<State>();
  readonly live = new LiveView();
  readonly #options: SupervisorOptions;
  #machine: Machine = initial;
  #client: AdminClient | null = null;
  #lease: Lease | null = null;
  #child: Promise<Launched> | null = null;
  #log: (Disposable & { pid: number }) | null = null;
  #discovery: Disposable | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** What the running gateway takes. */
  #key = '';
  #disposed = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  get state(): State {
    return this.#machine.state;
  }

  /** The client of the running gateway; null when there is none. */
  get client(): AdminClient | null {
    return this.#client;
  }

  send(event: Event): void {
    if (this.#disposed) return;
    const before = this.#machine.state;
    const [machine, effects] = step(this.#machine, event, Date.now());
    this.#machine = machine;
    for (const effect of effects) this.#perform(effect);
    if (machine.state === before) return;
    if (['stopped', 'failed', 'blocked'].includes(machine.state.name) && this.live.state) this.live.clear();
    this.stateChanged.fire(machine.state);
  }

  /** Of the gateway that runs now; the next one starts with the setting. */
  useLogLevel(level: LogLevel): void {
    this.#report('The log level stays as it is', this.#client?.useLogLevel(level));
  }

  /** Likewise. */
  useKeepRunning(keepRunning: boolean): void {
    this.#report('When it ends stays as it is', this.#client?.useLease(keepRunning ? null : LEASE_SECONDS));
  }

  /** Gives up this window's share in the gateway. It ends by itself once no window holds one. */
  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#disconnect();
    this.#discovery?.dispose();
    this.#log?.dispose();
  }

  #report(otherwise: string, told: Promise<void> | undefined): void {
    told?.catch((error: unknown) => {
      this.#options.log({ level: 'warn', text: `${otherwise}: ${String(error)}`, pid: null });
    });
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'locate':
        this.#try(effect.run, () => this.#locate(effect));
        break;
      case 'spawn':
        this.#try(effect.run, () => this.#spawn(effect));
        break;
      case 'connect':
        this.#connect(effect.run, effect.gateway);
        break;
      case 'disconnect':
        this.#disconnect();
        break;
      case 'shutdown':
        this.#try(effect.run, () => this.#shutdown(effect.run, effect.gateway));
        break;
      case 'abandon':
        this.#try(effect.run, () => this.#abandon(effect.run));
        break;
      case 'schedule':
        this.#schedule(effect.run, effect.at);
    }
  }

  #schedule(run: number, at: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send({ type: 'time', run }), Math.max(0, at - Date.now()));
  }

  #try(run: number, effect: () => Promise<void>): void {
    effect().catch((error: unknown) => {
      this.send({ type: 'refused', run, reason: error instanceof Error ? error.message : String(error) });
    });
  }

  async #locate({ run, config, contested }: Extract<Effect, { type: 'locate' }>): Promise<void> {
    this.#discovery ??= watchDiscovery(this.#options.dataDir, () => void this.#lookAround());
    const found = await this.#find(config, contested);
    if (found) this.#key = found.key;
    this.send({ type: 'located', run, gateway: found?.gateway ?? null });
  }

  async #find(config: string, contested: boolean): Promise<Attachable | null> {
    const { dataDir, keys } = this.#options;
    const master = await keys.masterKey(config);
    const known = [await keys.controlKey(), ...(master === undefined ? [] : [master])];
    return findAttachable({ dataDir, config, keys: known, contested });
  }

  /** While nothing runs here, another window may have started a gateway for our file. */
  async #lookAround(): Promise<void> {
    const { config } = this.#machine.situation;
    if (config === null || !isIdle(this.state)) return;
    // One that does not take our key is no business of ours until the user starts one.
    const found = await this.#find(config, false).catch(() => null);
    if (!found || !isIdle(this.state)) return;
    this.#key = found.key;
    this.send({ type: 'appeared', gateway: found.gateway });
  }

  async #spawn(effect: Extract<Effect, { type: 'spawn' }>): Promise<void> {
    const { run, config } = effect;
    const launching = this.#launch(effect);
    this.#child = launching;
    const { child, given } = await launching;
    if (child.pid !== undefined) this.#follow(child.pid);
    const starting = followStart(this.#options.dataDir, config, this.#options.log);
    const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
    const outcome = await child.outcome.finally(() => {
      clearTimeout(limit);
      starting.dispose();
    });
    child.release();
    if (outcome.type === 'ready') {
      this.send({ type: 'ready', run, gateway: outcome.gateway });
      this.#catchUp(given);
      await child.exited;
      this.#gone(run, outcome.gateway);
      return;
    }
    child.kill('SIGTERM');
    const log = await lastWords(this.#options.dataDir, config);
    if (outcome.type === 'failed') {
      const { type: _, ...failure } = outcome;
      this.send({ type: 'start-failed', run, log, ...failure });
    } else this.send({ type: 'exited', run, clean: false, log });
  }

  /** Settings that were changed while it started. */
  #catchUp(given: Settings): void {
    const { logLevel, keepRunning } = this.#options.settings();
    if (logLevel !== given.logLevel) this.useLogLevel(logLevel);
    if (keepRunning !== given.keepRunning) this.useKeepRunning(keepRunning);
  }

  async #launch({ config, portOffset }: Extract<Effect, { type: 'spawn' }>): Promise<Launched> {
    const { dataDir, script, settings, keys } = this.#options;
    const given = settings();
    const { port, keepRunning, logLevel } = given;
    this.#key = await keys.controlKey();
    const handOver: HandOver = {
      keys: await keys.stored(),
      controlKey: this.#key,
      leaseSeconds: keepRunning ? null : LEASE_SECONDS,
    };
    const child = await spawnGateway({
      script,
      config,
      port: port === 0 ? 0 : port + portOffset,
      dataDir,
      logLevel,
      handOver,
    });
    return { child, given };
  }

  #connect(run: number, gateway: DiscoveryFile): void {
    this.#disconnect();
    this.#follow(gateway.pid);
    this.#client = new AdminClient(baseUrl(gateway), this.#key);
    this.#lease = new Lease(gateway, this.#client, {
      onEvent: (event) => this.live.apply(event),
      onGone: () => this.#gone(run, gateway),
      onRefused: () =>
        this.send({
          type: 'refused',
          run,
          reason: l10n.t('The gateway does not take this editor’s key any more.'),
        }),
    });
  }

  #disconnect(): void {
    this.#lease?.dispose();
    this.#lease = null;
    this.#client = null;
  }

  #gone(run: number, gateway: DiscoveryFile): void {
    const { dataDir, log } = this.#options;
    this.#try(run, async () => {
      // One that ended on demand took its discovery file away; one that crashed could not.
      const clean = !(await isRecorded(dataDir, gateway));
      const lines = clean ? [] : await lastWords(dataDir, gateway.config);
      if (run === this.#machine.run) lines.forEach((text) => log({ level: 'error', text, pid: gateway.pid }));
      this.send({ type: 'exited', run, clean, log: lines });
    });
  }

  async #shutdown(run: number, gateway: DiscoveryFile): Promise<void> {
    const lease = this.#lease;
    // One that cannot be asked is gone or going.
    await this.#client?.shutdown().catch(() => undefined);
    // Not before: the connection of a stream that is cut off makes room for a new one, which the gateway waits for.
    if (this.#lease === lease) this.#disconnect();
    const limit = Date.now() + STOP_LIMIT_MS;
    while (mayBeAlive(gateway.pid) && Date.now() < limit) await delay(50);
    this.send({ type: 'ended', run });
  }

  /** Ends a child that is not ready yet; one that hangs gets no second chance. */
  async #abandon(run: number): Promise<void> {
    const launched = await this.#child?.catch(() => null);
    if (launched) {
      const { child } = launched;
      child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), ABANDON_LIMIT_MS);
      await child.exited.finally(() => clearTimeout(limit));
    }
    this.send({ type: 'ended', run });
  }

  #follow(pid: number): void {
    if (pid === this.#log?.pid) return;
    this.#log?.dispose();
    const log = followLog(this.#options.dataDir, pid, this.#options.log);
    this.#log = { pid, dispose: () => log.dispose() };
  }
}
