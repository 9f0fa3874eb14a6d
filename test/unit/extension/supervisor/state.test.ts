import assert from 'node:assert/strict';
import type { DiscoveryFile } from '../../../../src/contract/supervision.ts';
import {
  backoffDelay,
  type Effect,
  type Event,
  initial,
  type Machine,
  MAX_CRASHES,
  PORTS_TRIED,
  step,
} from '../../../../src/extension/supervisor/state.ts';

const CONFIG = '/w/switchyard.yaml';

const gateway = (config = CONFIG): DiscoveryFile => ({
  pid: 7,
  port: 4000,
  host: '127.0.0.1',
  instance: 'i',
  config,
  startedAt: 0,
  version: '1',
});

/** An event whose run is that of the machine at the time, unless it says another. */
type Scripted = Event extends infer E
  ? E extends { run: number }
    ? Omit<E, 'run'> & { run?: number }
    : E
  : never;

const play = (
  events: Scripted[],
  from: Machine = initial,
  now = 1_000,
): { machine: Machine; effects: Effect[] } => {
  let machine = from;
  let effects: Effect[] = [];
  for (const event of events)
    [machine, effects] = step(machine, { run: machine.run, ...event } as Event, now);
  return { machine, effects };
};

const situation = (change: Partial<Extract<Event, { type: 'situation' }>> = {}): Scripted => ({
  type: 'situation',
  config: CONFIG,
  trusted: true,
  autoStart: true,
  ...change,
});
const found: Scripted = { type: 'located', gateway: gateway() };
const none: Scripted = { type: 'located', gateway: null };
const ready: Scripted = { type: 'ready', gateway: gateway() };
const crash: Scripted = { type: 'exited', clean: false, log: ['boom'] };
const cleanEnd: Scripted = { type: 'exited', clean: true, log: [] };
const failed = (code: 'port-in-use' | 'config-invalid' | 'other') => ({
  type: 'start-failed' as const,
  code,
  message: 'why',
  log: ['last'],
});
const broken: Scripted = {
  ...failed('config-invalid'),
  message: '/w/switchyard.yaml:8:3 error `many` is no number [wrong-type]',
  findings: {
    file: CONFIG,
    findings: [
      {
        severity: 'error',
        code: 'wrong-type',
        message: '`many` is no number.',
        range: { start: { line: 8, column: 3 }, end: { line: 8, column: 7 } },
      },
    ],
  },
};

const starting = [situation(), none];
const own = [...starting, ready];
const attached = [situation(), found];

describe('supervisor state', () => {
  describe('start', () => {
    it('looks for a running gateway before it starts one', () => {
      const { machine, effects } = play([situation()]);
      assert.deepEqual(machine.state, { name: 'locating', spawn: true });
      assert.deepEqual(effects, [{ type: 'locate', run: machine.run, config: CONFIG, contested: false }]);
    });

    it('attaches to the one found', () => {
      const { machine, effects } = play(attached);
      assert.deepEqual(machine.state, { name: 'running', origin: 'attached', gateway: gateway() });
      assert.deepEqual(effects, [{ type: 'connect', run: machine.run, gateway: gateway() }]);
    });

    it('starts one when there is none, and connects once it is ready', () => {
      const spawned = play(starting);
      assert.equal(spawned.machine.state.name, 'starting');
      assert.deepEqual(spawned.effects, [
        { type: 'spawn', run: spawned.machine.run, config: CONFIG, portOffset: 0 },
      ]);
      const running = play(own);
      assert.deepEqual(running.machine.state, { name: 'running', origin: 'own', gateway: gateway() });
      assert.equal(running.effects[0]?.type, 'connect');
    });

    it('without autoStart attaches, but starts nothing until asked', () => {
      const manual = situation({ autoStart: false });
      assert.equal(play([manual, found]).machine.state.name, 'running');
      assert.equal(play([manual, none]).machine.state.name, 'stopped');
      assert.equal(play([manual, none, { type: 'start' }, none]).machine.state.name, 'starting');
    });

    it('starts one once autoStart is turned on, but none that the user stopped', () => {
      const { machine } = play([situation({ autoStart: false }), none, situation(), none]);
      assert.equal(machine.state.name, 'starting');
      assert.equal(
        play([...own, { type: 'stop' }, { type: 'ended' }, situation()]).machine.state.name,
        'stopped',
      );
      assert.equal(play([...own, situation({ autoStart: false })]).machine.state.name, 'running');
    });

    it('asked while it looks for one, starts one', () => {
      const { machine } = play([situation({ autoStart: false }), { type: 'start' }, none]);
      assert.equal(machine.state.name, 'starting');
    });

    it('is blocked without a configuration or trust, and starts once both are there', () => {
      assert.deepEqual(play([situation({ config: null })]).machine.state, {
        name: 'blocked',
        why: 'no-config',
      });
      assert.deepEqual(play([situation({ trusted: false })]).machine.state, {
        name: 'blocked',
        why: 'untrusted',
      });
      assert.deepEqual(play([situation({ trusted: false }), { type: 'start' }]).machine.state, {
        name: 'blocked',
        why: 'untrusted',
      });
      assert.equal(play([situation({ trusted: false }), situation()]).machine.state.name, 'locating');
    });

    it('fails with the reason when a gateway refuses the key', () => {
      const { machine } = play([situation(), { type: 'refused', reason: 'other key' }]);
      assert.deepEqual(machine.state, { name: 'failed', reason: 'other key', lastLogLines: [] });
    });

    it('lets go of a gateway that refuses the key later', () => {
      const { machine, effects } = play([...own, { type: 'refused', reason: 'other key' }]);
      assert.equal(machine.state.name, 'failed');
      assert.deepEqual(effects, [{ type: 'disconnect' }]);
    });
  });

  describe('a taken port', () => {
    it('looks again, for another window may have won, then tries the next one', () => {
      const looking = play([...starting, failed('port-in-use')]);
      assert.deepEqual(looking.effects, [
        { type: 'locate', run: looking.machine.run, config: CONFIG, contested: true },
      ]);
      assert.equal(play([found], looking.machine).machine.state.name, 'running');
      const next = play([none], looking.machine);
      assert.deepEqual(next.effects, [
        { type: 'spawn', run: next.machine.run, config: CONFIG, portOffset: 1 },
      ]);
    });

    it('gives up after ten ports', () => {
      let { machine } = play(starting);
      for (let tried = 1; tried < PORTS_TRIED; tried++)
        ({ machine } = play([failed('port-in-use'), none], machine));
      assert.equal(machine.state.name, 'starting');
      assert.deepEqual(play([failed('port-in-use')], machine).machine.state, {
        name: 'failed',
        reason: 'why',
        lastLogLines: [],
      });
    });

    it('prefers the configured port again after a success', () => {
      const { machine, effects } = play([
        ...starting,
        failed('port-in-use'),
        none,
        ready,
        crash,
        { type: 'time' },
        none,
      ]);
      assert.deepEqual(effects, [{ type: 'spawn', run: machine.run, config: CONFIG, portOffset: 0 }]);
    });
  });

  describe('a broken configuration', () => {
    it('fails at once and starts again when the file is saved', () => {
      const { machine } = play([...starting, broken]);
      assert.deepEqual(machine.state, {
        name: 'failed',
        reason: 'switchyard.yaml, line 8: `many` is no number. Nothing is served until it is mended.',
        lastLogLines: ['/w/switchyard.yaml:8:3 error `many` is no number [wrong-type]'],
        mend: { line: 8, column: 3 },
      });
      assert.equal(play([{ type: 'saved' }], machine).machine.state.name, 'locating');
    });

    it('stays stopped on a save after the user stopped it', () => {
      const { machine } = play([...starting, failed('config-invalid'), { type: 'stop' }, { type: 'saved' }]);
      assert.equal(machine.state.name, 'stopped');
    });
  });

  describe('a crash', () => {
    it('restarts after half a second, then twice as long each time', () => {
      let machine = initial;
      for (let crashes = 1; crashes < MAX_CRASHES; crashes++) {
        const after = play([...(crashes === 1 ? starting : [none]), ready, crash], machine);
        const { effects } = after;
        machine = after.machine;
        const until = 1_000 + backoffDelay(crashes);
        assert.deepEqual(machine.state, { name: 'backoff', attempt: crashes, until });
        assert.deepEqual(effects, [
          { type: 'disconnect' },
          { type: 'schedule', run: machine.run, at: until },
        ]);
        ({ machine } = play([{ type: 'time' }], machine));
        assert.equal(machine.state.name, 'locating');
      }
      assert.deepEqual([1, 2, 3, 4].map(backoffDelay), [500, 1000, 2000, 4000]);
      assert.deepEqual(play([none, ready, crash], machine).machine.state, {
        name: 'failed',
        reason: 'The gateway ended unexpectedly 5 times within a minute.',
        lastLogLines: ['boom'],
      });
    });

    it('that lies more than a minute back does not count', () => {
      let { machine } = play(starting);
      for (let crashes = 0; crashes < 3 * MAX_CRASHES; crashes++) {
        ({ machine } = play([ready, crash, { type: 'time' }, none], machine, 1_000 + crashes * 15_001));
      }
      assert.equal(machine.state.name, 'starting');
    });

    it('before it was ready counts the same', () => {
      assert.equal(play([...starting, crash]).machine.state.name, 'backoff');
      assert.equal(play([...starting, { ...cleanEnd }]).machine.state.name, 'backoff');
      assert.equal(play([...starting, failed('other')]).machine.state.name, 'backoff');
    });

    it('of an attached gateway is recovered from too', () => {
      const { machine } = play([...attached, crash, { type: 'time' }, none]);
      assert.equal(machine.state.name, 'starting');
    });

    it('is forgotten when the user starts it again', () => {
      const { machine } = play([...own, crash, { type: 'start' }]);
      assert.equal(machine.state.name, 'locating');
      assert.deepEqual(machine.crashes, []);
    });

    it('reported by an old process changes nothing', () => {
      const { machine } = play([...own, crash, { type: 'time' }, none, ready]);
      assert.deepEqual(play([{ ...crash, run: machine.run - 1 }], machine), { machine, effects: [] });
      assert.deepEqual(play([{ ...ready, run: machine.run - 1 }], machine), { machine, effects: [] });
    });
  });

  describe('stop', () => {
    it('shuts the gateway down', () => {
      const { machine, effects } = play([...own, { type: 'stop' }]);
      assert.deepEqual(machine.state, { name: 'stopping', restart: false });
      assert.deepEqual(effects, [{ type: 'shutdown', run: machine.run, gateway: gateway() }]);
      assert.equal(play([{ type: 'ended' }], machine).machine.state.name, 'stopped');
    });

    it('while starting ends the child, and a late ready changes nothing', () => {
      const { machine, effects } = play([...starting, { type: 'stop' }]);
      assert.deepEqual(effects, [{ type: 'abandon', run: machine.run }]);
      assert.equal(play([ready], machine).machine.state.name, 'stopping');
      assert.equal(play([ready, crash, { type: 'ended' }], machine).machine.state.name, 'stopped');
    });

    it('while locating or backing off is immediate, and what was under way is stale', () => {
      const located = play([situation(), { type: 'stop' }]);
      assert.equal(located.machine.state.name, 'stopped');
      assert.equal(
        play([{ ...found, run: located.machine.run - 1 }], located.machine).machine.state.name,
        'stopped',
      );
      const backed = play([...own, crash, { type: 'stop' }]);
      assert.equal(
        play([{ type: 'time', run: backed.machine.run - 1 }], backed.machine).machine.state.name,
        'stopped',
      );
    });

    it('in another window stops this one too, without starting it again', () => {
      const { machine, effects } = play([...attached, cleanEnd]);
      assert.equal(machine.state.name, 'stopped');
      assert.deepEqual(effects, [{ type: 'disconnect' }]);
    });

    it('holds when the file vanishes and comes back', () => {
      const { machine } = play([
        ...own,
        { type: 'stop' },
        { type: 'ended' },
        situation({ config: null }),
        situation(),
        none,
      ]);
      assert.equal(machine.state.name, 'stopped');
    });
  });

  describe('restart', () => {
    it('stops, then starts', () => {
      const { machine } = play([...own, { type: 'restart' }]);
      assert.deepEqual(machine.state, { name: 'stopping', restart: true });
      assert.equal(play([{ type: 'ended' }], machine).machine.state.name, 'locating');
    });

    it('becomes a stop when the user stops meanwhile, and the other way round', () => {
      const ending: Scripted = { type: 'ended' };
      assert.equal(
        play([...own, { type: 'restart' }, { type: 'stop' }, ending]).machine.state.name,
        'stopped',
      );
      assert.equal(
        play([...own, { type: 'stop' }, { type: 'start' }, ending]).machine.state.name,
        'locating',
      );
      assert.equal(
        play([...own, { type: 'stop' }, { type: 'restart' }, ending]).machine.state.name,
        'locating',
      );
    });

    it('of one that does not run starts it', () => {
      assert.equal(play([...own, cleanEnd, { type: 'restart' }]).machine.state.name, 'locating');
    });
  });

  describe('several windows', () => {
    it('follow a gateway that another one started', () => {
      const appeared: Scripted = { type: 'appeared', gateway: gateway() };
      for (const before of [
        [...attached, cleanEnd],
        [...own, crash],
        [...starting, failed('config-invalid')],
      ]) {
        const { machine, effects } = play([...before, appeared]);
        assert.equal(machine.state.name, 'running');
        assert.equal(effects[0]?.type, 'connect');
      }
      assert.deepEqual(play([appeared]).effects, [], 'not when blocked');
    });
  });

  describe('a change of the file', () => {
    const other = situation({ config: '/w/other.yaml' });

    it('restarts our own gateway with the new one', () => {
      const { machine } = play([...own, other, { type: 'ended' }]);
      assert.equal(machine.config, '/w/other.yaml');
      assert.equal(machine.state.name, 'locating');
    });

    it('leaves a gateway of another window running', () => {
      const { machine, effects } = play([...attached, other]);
      assert.equal(machine.state.name, 'locating');
      assert.deepEqual(
        effects.map(({ type }) => type),
        ['disconnect', 'locate'],
      );
    });

    it('abandons a start', () => {
      assert.deepEqual(
        play([...starting, other]).effects.map(({ type }) => type),
        ['abandon'],
      );
    });

    it('to none does not disturb a gateway that runs', () => {
      assert.equal(play([...own, situation({ config: null })]).machine.state.name, 'running');
      assert.equal(play([...own, situation({ config: null }), situation()]).machine.state.name, 'running');
      assert.deepEqual(play([...own, situation({ config: null }), crash, { type: 'time' }]).machine.state, {
        name: 'blocked',
        why: 'no-config',
      });
    });
  });

  it('lets go of everything when the workspace is not trusted any more', () => {
    const { machine, effects } = play([...own, situation({ trusted: false })]);
    assert.deepEqual(machine.state, { name: 'blocked', why: 'untrusted' });
    assert.deepEqual(effects, [{ type: 'disconnect' }]);
  });
});
