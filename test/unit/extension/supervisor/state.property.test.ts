import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DiscoveryFile } from '../../../../src/contract/supervision.ts';
import { type Effect, type Event, initial, step } from '../../../../src/extension/supervisor/state.ts';

const FILES = ['/w/a.yaml', '/w/b.yaml'];

const gateway = (config: string): DiscoveryFile => ({
  pid: 7,
  port: 4000,
  host: '127.0.0.1',
  instance: 'i',
  config,
  startedAt: 0,
  version: '1',
});

/** What the effects have brought about: the world that the machine believes in. */
class World {
  lease = false;
  child = false;
  timer: number | null = null;

  perform(effect: Effect): void {
    switch (effect.type) {
      case 'connect':
        assert.equal(this.lease, false, 'one lease at a time');
        this.lease = true;
        this.child = false;
        break;
      case 'disconnect':
        assert.ok(this.lease, 'nothing to disconnect from');
        this.lease = false;
        break;
      case 'spawn':
        assert.equal(this.child, false, 'one child at a time');
        assert.equal(this.lease, false, 'no start while connected');
        this.child = true;
        break;
      case 'abandon':
        assert.ok(this.child, 'nobody to abandon');
        this.child = false;
        break;
      case 'schedule':
        this.timer = effect.run;
        break;
      case 'shutdown':
        assert.ok(this.lease, 'only of a gateway that we are connected to');
        this.lease = false;
        break;
      case 'locate':
        break;
    }
  }
}

const file = fc.constantFrom(...FILES);
const staleness = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('situation' as const),
    config: fc.option(file),
    trusted: fc.oneof(
      { weight: 5, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    autoStart: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('start' as const, 'stop' as const, 'restart' as const) }),
  fc.record({ type: fc.constant('saved' as const) }),
  fc.record({ type: fc.constant('appeared' as const), gateway: file.map(gateway) }),
  fc.record({ type: fc.constant('located' as const), run: staleness, gateway: fc.option(file.map(gateway)) }),
  fc.record({ type: fc.constant('refused' as const), run: staleness, reason: fc.constant('no') }),
  fc.record({ type: fc.constant('ready' as const), run: staleness, gateway: file.map(gateway) }),
  fc.record({
    type: fc.constant('start-failed' as const),
    run: staleness,
    code: fc.constantFrom('port-in-use' as const, 'config-invalid' as const, 'other' as const),
    message: fc.constant('no'),
    log: fc.constant<string[]>([]),
  }),
  fc.record({
    type: fc.constant('exited' as const),
    run: staleness,
    clean: fc.boolean(),
    log: fc.constant<string[]>([]),
  }),
  fc.record({ type: fc.constantFrom('time' as const, 'ended' as const), run: staleness }),
);

describe('supervisor state, any sequence of events', () => {
  it('reaches no impossible state', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEvent, fc.nat(20_000)), { maxLength: 60 }), (events) => {
        const world = new World();
        let machine = initial;
        let now = 0;
        for (const [event, passed] of events) {
          now += passed;
          const run = 'run' in event ? { run: machine.run - event.run } : {};
          // A start that failed or a process that is gone leaves no child behind.
          if (
            (event.type === 'start-failed' || event.type === 'exited') &&
            machine.state.name === 'starting'
          ) {
            if ('run' in run && run.run === machine.run) world.child = false;
          }
          if (event.type === 'refused' && machine.state.name === 'starting') continue;
          const before = machine;
          const [next, effects] = step(machine, { ...event, ...run }, now);
          machine = next;
          effects.forEach((effect) => world.perform(effect));

          const { state, situation } = machine;
          assert.ok(machine.run >= before.run, 'runs only count up');
          assert.equal(world.lease, state.name === 'running', `lease while ${state.name}`);
          assert.equal(world.child, state.name === 'starting', `child while ${state.name}`);
          if (state.name !== 'blocked' && state.name !== 'stopping') assert.ok(situation.trusted, state.name);
          if (state.name === 'locating' || state.name === 'starting') assert.notEqual(machine.config, null);
          if (state.name === 'backoff') assert.equal(world.timer, machine.run, 'somebody wakes it up');
          assert.ok(machine.crashes.length <= 5 && machine.portOffset < 10);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('can always be stopped, and always be started again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let machine = initial;
        const send = (event: Event) => {
          const run = 'run' in event ? { run: machine.run - event.run } : {};
          [machine] = step(machine, { ...event, ...run }, 0);
        };
        events.forEach(send);
        send({ type: 'stop' });
        send({ type: 'ended', run: 0 });
        assert.ok(['stopped', 'blocked'].includes(machine.state.name), machine.state.name);
        send({ type: 'situation', config: FILES[0]!, trusted: true, autoStart: false });
        send({ type: 'start' });
        assert.deepEqual(machine.state, { name: 'locating', spawn: true });
        assert.equal(machine.config, FILES[0]);
      }),
      { numRuns: 1000 },
    );
  });
});
