import assert from 'node:assert/strict';
import { Circuit } from '../../../src/router/health/circuit.ts';
import { Bench, deployment, failing, spec } from '../../support/router.ts';
import { VirtualRouter } from '../../support/virtual-router.ts';

const policy = { enabled: true, failureThreshold: 3, successThreshold: 2, resetMs: 1000 };

/** One call that ends at once. */
const call = (circuit: Circuit, ends: 'well' | 'badly' | 'untold', now: number): void => {
  assert.ok(circuit.allows(now));
  const era = circuit.begin(now);
  if (ends === 'well') circuit.succeeded(era, policy);
  else if (ends === 'badly') circuit.failed(era, '500', policy, now);
  else circuit.released(era);
};

const opened = (at = 0): Circuit => {
  const circuit = new Circuit();
  for (let i = 0; i < 3; i++) call(circuit, 'badly', at);
  return circuit;
};

// The cases of cockatiel's CircuitBreakerPolicy and ConsecutiveBreaker, as far as they apply.
describe('a circuit', () => {
  it('opens after failures in a row', () => {
    const circuit = new Circuit();
    call(circuit, 'badly', 0);
    call(circuit, 'badly', 0);
    assert.equal(circuit.state(0), 'closed');
    call(circuit, 'badly', 0);
    assert.equal(circuit.state(0), 'open');
    assert.equal(circuit.allows(999), false);
  });

  it('starts to count anew with each success', () => {
    const circuit = new Circuit();
    for (let i = 0; i < 10; i++) {
      call(circuit, 'badly', i);
      call(circuit, 'badly', i);
      call(circuit, 'well', i);
    }
    assert.equal(circuit.state(10), 'closed');
  });

  it('is half-open once its time is over, for one probe at a time', () => {
    const circuit = opened();
    assert.equal(circuit.state(1000), 'half_open');
    const era = circuit.begin(1000);
    assert.equal(circuit.allows(1000), false);
    circuit.succeeded(era, policy);
    assert.equal(circuit.allows(1000), true);
    assert.equal(circuit.state(1000), 'half_open');
  });

  it('closes after successful probes', () => {
    const circuit = opened();
    call(circuit, 'well', 1000);
    call(circuit, 'well', 1001);
    assert.equal(circuit.state(1001), 'closed');
    call(circuit, 'badly', 1002);
    call(circuit, 'badly', 1002);
    assert.equal(circuit.state(1002), 'closed');
  });

  it('opens again for its whole time when a probe fails', () => {
    const circuit = opened();
    call(circuit, 'well', 1000);
    call(circuit, 'badly', 1500);
    assert.equal(circuit.state(2499), 'open');
    assert.equal(circuit.state(2500), 'half_open');
    call(circuit, 'well', 2500);
    assert.equal(circuit.state(2500), 'half_open', 'successes before it opened do not count');
  });

  it('hears nothing of calls that began before it opened', () => {
    const circuit = new Circuit();
    const late = [circuit.begin(0), circuit.begin(0), circuit.begin(0)];
    for (let i = 0; i < 3; i++) call(circuit, 'badly', 0);
    circuit.succeeded(late[0]!, policy);
    assert.equal(circuit.state(500), 'open');
    const probe = circuit.begin(1000);
    circuit.failed(late[1]!, '500', policy, 1000);
    assert.equal(circuit.state(1000), 'half_open');
    circuit.released(late[2]!);
    assert.equal(circuit.allows(1000), false, 'the probe still runs');
    for (const era of late) circuit.succeeded(era, policy);
    assert.equal(circuit.state(1000), 'half_open', 'only probes close it');
    circuit.succeeded(probe, policy);
    assert.equal(circuit.allows(1000), true);
  });

  it('frees its probe when a call tells nothing of health', () => {
    const circuit = opened();
    call(circuit, 'untold', 1000);
    assert.equal(circuit.allows(1000), true);
    assert.equal(circuit.state(1000), 'half_open');
  });

  it('opens with the first failure where the threshold is one, and at once again with a time of 0', () => {
    const eager = { ...policy, failureThreshold: 1, resetMs: 0 };
    const circuit = new Circuit();
    circuit.failed(circuit.begin(0), '500', eager, 0);
    assert.equal(circuit.state(0), 'half_open');
  });

  it('stays closed where it is switched off', () => {
    const circuit = new Circuit();
    for (let i = 0; i < 99; i++) circuit.failed(circuit.begin(i), '500', { ...policy, enabled: false }, i);
    assert.equal(circuit.state(99), 'closed');
  });

  it('counts what other gateways saw, but opens by its own failure', () => {
    const circuit = new Circuit();
    for (let i = 0; i < 9; i++) circuit.counted(true);
    assert.equal(circuit.state(0), 'closed');
    assert.equal(circuit.failed(circuit.begin(0), '500', policy, 0), true);
    circuit.counted(false);
    assert.equal(circuit.state(0), 'open');
    const other = new Circuit();
    circuit.reset();
    for (let i = 0; i < 9; i++) other.counted(true);
    other.counted(false);
    assert.equal(other.failed(other.begin(0), '500', policy, 0), false);
  });

  it('closes by an operator’s word, whatever runs', () => {
    const circuit = opened();
    const probe = circuit.begin(1000);
    circuit.reset();
    circuit.failed(probe, '500', policy, 1000);
    assert.equal(circuit.state(1000), 'closed');
  });
});

describe('circuits in a group', () => {
  const withCircuit = {
    circuit: policy,
    cooldown: { enabled: false, durationMs: 0, allowedFails: 3, allowedFailsByKind: {} },
  };

  it('take a failing deployment out, probe it, and bring it back', async () => {
    const bench = new Bench(spec([deployment('a'), deployment('b')], withCircuit));
    for (let i = 0; i < 6; i++) await bench.request({ a: 'server' });
    assert.deepEqual(bench.cooled, ['a']);
    assert.deepEqual(await bench.picks(4), ['b', 'b', 'b', 'b']);
    bench.time += 1000;
    assert.ok((await bench.picks(6)).includes('a'));
    assert.equal(bench.router.pool.deployment('a')!.circuit.state(bench.time), 'closed');
  });

  it('say why nothing is left, and when the first comes back', async () => {
    const bench = new Bench(spec([deployment('a')], withCircuit));
    const retries = 0;
    for (let i = 0; i < 3; i++) await bench.request({ a: 'server' }, { retries });
    const { failure } = await bench.request({}, { retries });
    assert.equal(failure?.status, 429);
    assert.match(failure.message, /its circuit is open for 1 s: it failed by server/);
  });

  it('send one probe among many requests', async () => {
    const virtual = new VirtualRouter(spec([deployment('a'), deployment('b')], withCircuit));
    for (let i = 0; i < 12; i++) {
      virtual.ask(i, (attempt) =>
        attempt.deployment.id === 'a' ? Promise.reject(failing('server')) : Promise.resolve(200),
      );
    }
    for (let i = 0; i < 20; i++) {
      virtual.ask(2000, async (_attempt, clock) => {
        await clock.sleep(50);
        return 200;
      });
    }
    await virtual.run();
    const late = virtual.began.filter(({ at }) => at === 2000).map(({ id }) => id);
    assert.equal(late.length, 20);
    assert.equal(late.filter((id) => id === 'a').length, 1);
    assert.ok(virtual.done.every(({ failure }) => failure === null));
  });

  it('are closed when the file switches them off', async () => {
    const of = [deployment('a'), deployment('b')];
    const bench = new Bench(spec(of, withCircuit));
    for (let i = 0; i < 6; i++) await bench.request({ a: 'server' });
    bench.router.update(spec(of));
    assert.ok((await bench.picks(2)).includes('a'));
  });
});
