import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, gate, type FakeProvider } from '../support/providers/index.ts';
import { raw } from '../support/raw.ts';
import { messages, openaiClient } from '../support/sdk.ts';
import { closeAll } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const CLIENTS = 8;

const version = async (gateway: RunningGateway): Promise<number> => {
  const state = (await (await fetch(`${gateway.url}/admin/state`)).json()) as {
    gateway: { configVersion: number };
  };
  return state.gateway.configVersion;
};

/** Asks until told to stop; any failure comes out of the promise. */
const load = (ask: () => Promise<string>): { stop: () => Promise<string[]> } => {
  let going = true;
  const worker = async (): Promise<string[]> => {
    const answers: string[] = [];
    while (going) answers.push(await ask());
    return answers;
  };
  const all = Promise.all(Array.from({ length: CLIENTS }, worker));
  return {
    stop: async () => {
      going = false;
      return (await all).flat();
    },
  };
};

describe('changes while requests run', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let gateway: RunningGateway;

  beforeEach(async () => {
    [one, two] = await Promise.all([fakeOpenAI({ name: 'one' }), fakeOpenAI({ name: 'two' })]);
    gateway = await startGateway({ config: both() });
  });
  afterEach(async () => {
    await gateway.kill();
    await closeAll([one, two]);
  });

  const only = (upstream: FakeProvider, id: string): object => ({
    model_list: [openai('gpt', id, upstream)],
  });
  const both = (): object => ({ model_list: [openai('gpt', 'one', one), openai('gpt', 'two', two)] });

  const ask = async (): Promise<string> => {
    const answer = await openaiClient(gateway).chat.completions.create({ model: 'gpt', messages });
    return answer.choices[0]?.message.content ?? '';
  };
  const apply = async (config: object): Promise<void> => {
    const before = await version(gateway);
    await gateway.configure(config);
    await until('the change applies', async () => (await version(gateway)) > before);
  };

  it('a valid edit applies without dropping a request', async () => {
    const running = load(ask);
    for (const config of [only(one, 'one'), only(two, 'two'), both(), only(two, 'two')]) await apply(config);
    const answers = await running.stop();
    assert.ok(answers.length > 0 && answers.every((answer) => /^Hello from (one|two)\.$/.test(answer)));
    assert.equal(await ask(), 'Hello from two.');
  });

  it('a stream goes on though its deployment is taken out', async () => {
    await apply(only(one, 'one'));
    const steps = gate();
    one.next(behaviour.slowEvents(steps));
    steps.release(3);
    const stream = await openaiClient(gateway).chat.completions.create({
      model: 'gpt',
      messages,
      stream: true,
    });
    await apply(only(two, 'two'));
    steps.open();
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello from one.');
    assert.equal(await ask(), 'Hello from two.');
  });

  it('a broken edit is reported, and the last good one goes on serving', async () => {
    const events = await fetch(`${gateway.url}/admin/events`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    const tells = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(told)) {
        const { value, done } = await reader.read();
        assert.ok(!done, 'the event stream ended');
        told += value;
      }
    };
    await tells(/event: state/);
    for (const broken of ['model_list:\n\t- a tab', 'model_list: [', 'model_list: []\nmodel_list: []\n']) {
      told = '';
      await gateway.configure(broken);
      await tells(/event: config\ndata: .*"applied":false.*\n/);
      assert.match(told, /"severity":"error"/);
      assert.match(await ask(), /^Hello/);
    }
    assert.equal(await version(gateway), 1);
    await reader.cancel();
    await apply(only(two, 'two'));
    assert.equal(await ask(), 'Hello from two.');
  });

  it('a configuration that vanishes takes nothing with it, and counts again when it is back', async () => {
    const running = load(ask);
    await rm(gateway.configFile);
    await until(
      'both have served more',
      () => one.requests.length > 2 * CLIENTS && two.requests.length > 2 * CLIENTS,
    );
    await apply(only(two, 'two'));
    assert.ok((await running.stop()).length > 0);
    assert.equal(await ask(), 'Hello from two.');
  });

  const refusesConnections = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(gateway.port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(false);
      });
      socket.once('error', () => resolve(true));
    });

  const streaming = async () => {
    const steps = gate();
    const scripted = behaviour.slowEvents(steps);
    one.always(scripted);
    two.always(scripted);
    steps.release(3);
    const stream = await openaiClient(gateway).chat.completions.create({
      model: 'gpt',
      messages,
      stream: true,
    });
    return { steps, stream };
  };

  it('SIGTERM right after the start exits 0, without a word', async () => {
    const other = await startGateway({ config: both() });
    assert.equal(await other.stop(), 0);
    // The keys of this configuration stand in its file, which is said.
    const said = other
      .stderr()
      .split('\n')
      .filter((line) => !line.endsWith('[plaintext-key]'));
    assert.deepEqual(said, ['']);
  });

  it('SIGTERM does not wait for connections that ask nothing', async () => {
    const used = new Agent({ keepAlive: true });
    await raw(`${gateway.url}/health/liveliness`, { method: 'GET', agent: used });
    const unused = connect(gateway.port, '127.0.0.1');
    await once(unused, 'connect');
    const closed = once(unused.resume(), 'close');
    assert.equal(await gateway.stop(), 0);
    await closed;
    used.destroy();
  });

  it('requests run side by side, in exact turns', async () => {
    const together = gate();
    const held = behaviour.holdUntil(together.pass());
    one.always(held);
    two.always(held);
    const asked = Array.from({ length: 2 * CLIENTS }, ask);
    await Promise.all([one.received(CLIENTS), two.received(CLIENTS)]);
    together.open();
    const answers = await Promise.all(asked);
    assert.equal(answers.filter((answer) => answer === 'Hello from one.').length, CLIENTS);
  });

  it('SIGTERM takes no more, finishes what runs, and exits 0', async () => {
    const { steps, stream } = await streaming();
    const ended = gateway.stop();
    await until('it takes no more', refusesConnections);
    steps.open();
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.match(text, /^Hello from (one|two)\.$/);
    assert.equal(await ended, 0);
  });

  it('a second signal ends at once, and the client sees it', async () => {
    const { stream } = await streaming();
    const ended = gateway.stop();
    await until('it takes no more', refusesConnections);
    gateway.process.kill('SIGTERM');
    await ended;
    await assert.rejects(async () => {
      for await (const chunk of stream) assert.ok(chunk);
    });
  });
});
