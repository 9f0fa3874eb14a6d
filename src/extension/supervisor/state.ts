import * as l10n from '@vscode/l10n';
import type { FindingsView } from '../../contract/admin.ts';
import type { DiscoveryFile, GatewayMessage } from '../../contract/supervision.ts';
import { firstError, type Place } from '../first-error.ts';

export type State =
  | { name: 'stopped' }
  | { name: 'blocked'; why: 'no-config' | 'untrusted' }
  /** Looks for a gateway that serves the file already; `spawn`: starts one when there is none. */
  | { name: 'locating'; spawn: boolean }
  | { name: 'starting' }
  | { name: 'running'; origin: 'own' | 'attached'; gateway: DiscoveryFile }
  | { name: 'backoff'; attempt: number; until: number }
  /** `mend`: what the user has to mend in the router file. */
  | { name: 'failed'; reason: string; lastLogLines: string[]; mend?: Place }
  | { name: 'stopping'; restart: boolean };

export interface Machine {
  state: State;
  /** Counts attempts: what belongs to an older one is stale. */
  run: number;
  /** The file this run serves. */
  config: string | null;
  situation: { config: string | null; trusted: boolean };
  /** False after the user stopped it, so that nothing but the user starts it again. */
  wanted: boolean;
  /** When it crashed within the last minute, epoch milliseconds. */
  crashes: number[];
  /** How far above the configured port this run goes, because those below were taken. */
  portOffset: number;
}

export type FailureCode = Extract<GatewayMessage, { type: 'failed' }>['code'];

export type Event =
  | { type: 'situation'; config: string | null; trusted: boolean; autoStart: boolean }
  | { type: 'start' | 'stop' | 'restart' }
  /** The configuration file was saved. */
  | { type: 'saved' }
  /** Another window's gateway for our file showed up. */
  | { type: 'appeared'; gateway: DiscoveryFile }
  | { type: 'located'; run: number; gateway: DiscoveryFile | null }
  /** It does not take our key, or cannot be started at all. */
  | { type: 'refused'; run: number; reason: string }
  | { type: 'ready'; run: number; gateway: DiscoveryFile }
  | {
      type: 'start-failed';
      run: number;
      code: FailureCode;
      message: string;
      log: string[];
      findings?: FindingsView;
    }
  /** Its process is gone. `clean`: it ended on somebody's demand. */
  | { type: 'exited'; run: number; clean: boolean; log: string[] }
  /** A scheduled time has come; the gateway that was to end has ended. */
  | { type: 'time' | 'ended'; run: number };

export type Effect =
  | { type: 'locate'; run: number; config: string; contested: boolean }
  | { type: 'spawn'; run: number; config: string; portOffset: number }
  /** Opens the event stream, which is the lease. */
  | { type: 'connect'; run: number; gateway: DiscoveryFile }
  | { type: 'disconnect' }
  /** Asks it to end, and gives up the lease. */
  | { type: 'shutdown'; run: number; gateway: DiscoveryFile }
  /** Ends a child that is not ready yet. */
  | { type: 'abandon'; run: number }
  | { type: 'schedule'; run: number; at: number };

export type Step = [Machine, Effect[]];

export const MAX_CRASHES = 5;
export const CRASH_WINDOW = 60_000;
export const PORTS_TRIED = 10;

export const initial: Machine = {
  state: { name: 'blocked', why: 'no-config' },
  run: 0,
  config: null,
  situation: { config: null, trusted: false },
  wanted: true,
  crashes: [],
  portOffset: 0,
};

/** Half a second, then twice as long each time. */
export const backoffDelay = (attempt: number): number => 500 * 2 ** (attempt - 1);

/** One event in, the next machine and what to do out. Whatever does not fit the state is ignored. */
export const step = (m: Machine, event: Event, now: number): Step => {
  if ('run' in event && event.run !== m.run) return [m, []];
  switch (event.type) {
    case 'situation':
      return situationChanged(
        { ...m, situation: { config: event.config, trusted: event.trusted } },
        event.autoStart,
      );
    case 'start':
      return start({ ...m, wanted: true });
    case 'stop':
      return stop({ ...m, wanted: false });
    case 'restart':
      return restart({ ...m, wanted: true });
    case 'saved':
      return m.state.name === 'failed' && m.wanted ? begin({ ...m, crashes: [] }) : [m, []];
    case 'appeared':
      return isIdle(m.state) ? attach({ ...m, run: m.run + 1 }, event.gateway) : [m, []];
    case 'located':
      return located(m, event.gateway);
    case 'refused':
      return refused(m, event.reason);
    case 'ready':
      return m.state.name === 'starting' ? run({ ...m, portOffset: 0 }, 'own', event.gateway) : [m, []];
    case 'start-failed':
      return m.state.name === 'starting' ? startFailed(m, event, now) : [m, []];
    case 'exited':
      return exited(m, event, now);
    case 'time':
      return m.state.name === 'backoff' ? begin(m) : [m, []];
    case 'ended':
      return m.state.name === 'stopping' ? ended(m, m.state.restart) : [m, []];
  }
};

/** Nothing of ours runs: another window's gateway for our file is welcome. */
export const isIdle = ({ name }: State): boolean =>
  name === 'stopped' || name === 'failed' || name === 'backoff';

/** Looks for a running gateway first: whether one is started is decided when none is found. */
const begin = (m: Machine, { spawn = true, portOffset = 0 } = {}): Step => {
  const { config, trusted } = m.situation;
  const next = { ...m, run: m.run + 1, config, portOffset };
  if (!trusted) return [{ ...next, state: { name: 'blocked', why: 'untrusted' } }, []];
  if (config === null) return [{ ...next, state: { name: 'blocked', why: 'no-config' } }, []];
  return [
    { ...next, state: { name: 'locating', spawn } },
    [{ type: 'locate', run: next.run, config, contested: portOffset > 0 }],
  ];
};

const run = (m: Machine, origin: 'own' | 'attached', gateway: DiscoveryFile): Step => [
  { ...m, state: { name: 'running', origin, gateway } },
  [{ type: 'connect', run: m.run, gateway }],
];

const attach = (m: Machine, gateway: DiscoveryFile): Step =>
  run({ ...m, config: gateway.config, portOffset: 0 }, 'attached', gateway);

const located = (m: Machine, gateway: DiscoveryFile | null): Step => {
  if (m.state.name !== 'locating' || m.config === null) return [m, []];
  if (gateway !== null) return attach(m, gateway);
  if (!m.state.spawn) return [{ ...m, state: { name: 'stopped' } }, []];
  return [
    { ...m, state: { name: 'starting' } },
    [{ type: 'spawn', run: m.run, config: m.config, portOffset: m.portOffset }],
  ];
};

const situationChanged = (m: Machine, autoStart: boolean): Step => {
  const { config, trusted } = m.situation;
  const first = { spawn: autoStart && m.wanted };
  if (!trusted) return then(leave(m), begin);
  switch (m.state.name) {
    case 'blocked':
      return begin(m, first);
    case 'running':
      // A file that vanishes for a moment, as in a checkout, disturbs nothing: the gateway serves what it read last.
      if (config === null || config === m.config) return [m, []];
      return m.state.origin === 'own' ? restart(m) : then(leave(m), (left) => begin(left, first));
    case 'starting':
      return config === null || config === m.config ? [m, []] : restart(m);
    case 'locating':
      return config === m.config ? [m, []] : begin(m, first);
    case 'stopped':
      return config === m.config && !first.spawn ? [m, []] : begin(m, first);
    case 'failed':
    case 'backoff':
      return config === m.config ? [m, []] : begin(m, first);
    case 'stopping':
      return [m, []];
  }
};

const start = (m: Machine): Step => {
  switch (m.state.name) {
    case 'stopped':
    case 'failed':
    case 'backoff':
    case 'blocked':
      return begin({ ...m, crashes: [] });
    case 'locating':
      return [{ ...m, state: { name: 'locating', spawn: true } }, []];
    case 'stopping':
      return [{ ...m, state: { name: 'stopping', restart: true } }, []];
    case 'starting':
    case 'running':
      return [m, []];
  }
};

const stop = (m: Machine): Step => {
  switch (m.state.name) {
    case 'running':
    case 'starting':
    case 'stopping':
      return end(m, false);
    case 'locating':
    case 'backoff':
    case 'failed':
      return [{ ...m, run: m.run + 1, state: { name: 'stopped' } }, []];
    case 'stopped':
    case 'blocked':
      return [m, []];
  }
};

const restart = (m: Machine): Step =>
  m.state.name === 'running' || m.state.name === 'starting' ? end({ ...m, crashes: [] }, true) : start(m);

const end = (m: Machine, restart: boolean): Step => {
  const next: Machine = { ...m, state: { name: 'stopping', restart } };
  if (m.state.name === 'starting') return [next, [{ type: 'abandon', run: m.run }]];
  if (m.state.name !== 'running') return [next, []];
  return [next, [{ type: 'shutdown', run: m.run, gateway: m.state.gateway }]];
};

/** Lets go of what there is without ending a gateway that other windows may use. */
const leave = (m: Machine): Step => {
  if (m.state.name === 'running') return [m, [{ type: 'disconnect' }]];
  return [m, m.state.name === 'starting' ? [{ type: 'abandon', run: m.run }] : []];
};

const ended = (m: Machine, restart: boolean): Step =>
  restart ? begin(m) : [{ ...m, run: m.run + 1, state: { name: 'stopped' } }, []];

const fail = (m: Machine, reason: string, lastLogLines: string[], mend?: Place): Step => [
  { ...m, run: m.run + 1, state: { name: 'failed', reason, lastLogLines, ...(mend && { mend }) } },
  [],
];

const refused = (m: Machine, reason: string): Step => {
  const { name } = m.state;
  if (name !== 'locating' && name !== 'starting' && name !== 'running') return [m, []];
  return then(leave(m), (left) => fail(left, reason, []));
};

const startFailed = (m: Machine, event: Extract<Event, { type: 'start-failed' }>, now: number): Step => {
  if (event.code === 'port-in-use' && m.portOffset + 1 < PORTS_TRIED) {
    return begin(m, { portOffset: m.portOffset + 1 });
  }
  if (event.code === 'other') return crashed(m, event.log, now);
  const error = event.findings && firstError(event.findings);
  if (!error) return fail(m, event.message, []);
  // As the command line says it, for the log.
  return fail(
    m,
    l10n.t('{0} Nothing is served until it is mended.', error.text),
    [event.message],
    error.place,
  );
};

const exited = (m: Machine, { clean, log }: Extract<Event, { type: 'exited' }>, now: number): Step => {
  if (m.state.name === 'starting') return crashed(m, log, now);
  if (m.state.name !== 'running') return [m, []];
  const left: Step = [m, [{ type: 'disconnect' }]];
  if (clean) return then(left, (next) => [{ ...next, run: next.run + 1, state: { name: 'stopped' } }, []]);
  return then(left, (next) => crashed(next, log, now));
};

const crashed = (m: Machine, log: string[], now: number): Step => {
  const crashes = [...m.crashes.filter((at) => at > now - CRASH_WINDOW), now];
  if (crashes.length >= MAX_CRASHES) {
    return fail(
      { ...m, crashes },
      l10n.t('The gateway ended unexpectedly {0} times within a minute.', crashes.length),
      log,
    );
  }
  const next = { ...m, crashes, run: m.run + 1 };
  const until = now + backoffDelay(crashes.length);
  return [
    { ...next, state: { name: 'backoff', attempt: crashes.length, until } },
    [{ type: 'schedule', run: next.run, at: until }],
  ];
};

const then = ([m, effects]: Step, next: (m: Machine) => Step): Step => {
  const [after, more] = next(m);
  return [after, [...effects, ...more]];
};
