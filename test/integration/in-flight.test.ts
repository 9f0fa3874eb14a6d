import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { StateView } from '../../src/contract/admin.ts';
import { openai } from '../support/deployments.ts';
import { startGateway, type RunningGateway } from '../support/gateway.ts';
import { behaviour, fakeOpenAI, type FakeProvider } from '../support/providers/index.ts';
import { closeAll } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

const CLIENTS = 30;

describe('clients that leave, on real sockets', () => {
  let one: FakeProvider;
  let two: FakeProvider;
  let gateway: RunningGateway;

  before(async () => {
    [one, two] = await Promise.all([fakeOpenAI(), fakeOpenAI()]);
    const priced = { input_cost_per_token: 1, output_cost_per_token: 1 };
    gateway = await startGateway({
      config: {
        model_list: [
          openai('g', 'one', one, { rpm: 10_000, tpm: 1_000_000, ...priced }),
          openai('g', 'two', two, priced),
          openai('narrow', 'narrow', one, { max_parallel_requests: 1 }),
          openai('vectors', 'vectors', two, {
            model: 'openai/text-embedding-3-small',
            max_budget: 1e-6,
            budget_duration: '1h',
            input_cost_per_token: 1,
            output_cost_per_token: 0,
          }),
        ],
        router_settings: { routing_strategy: 'least-busy', queue_timeout: 20, num_retries: 1 },
      },
    });
  });
  after(async () => {
    await gateway.stop();
    await closeAll([one, two]);
  });
  beforeEach(() => [one, two].forEach((fake) => fake.reset()));

  const ask = (body: object, signal?: AbortSignal, path = '/v1/chat/completions') =>
    fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content: 'hi' }], ...body }),
      ...(signal && { signal }),
    });
  const state = async (id: string) => {
    const { deployments } = (await (await fetch(`${gateway.url}/admin/state`)).json()) as StateView;
    return deployments.find((deployment) => deployment.id === id)!;
  };

  it('are never counted as under way, whenever they left', async () => {
    const slowly = behaviour.holdUntil(delay(300));
    for (const fake of [one, two]) fake.always(slowly);
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, i) => {
        const leaving = new AbortController();
        setTimeout(() => leaving.abort(), 20 * i);
        await ask({ model: 'g', stream: i % 2 === 0 }, leaving.signal)
          .then((answer) => answer.text())
          .catch(() => undefined);
      }),
    );
    await until('nothing is under way', async () =>
      (await Promise.all([state('one'), state('two')])).every(({ inFlight }) => inFlight === 0),
    );
    for (const id of ['one', 'two']) assert.notEqual((await state(id)).state, 'cooling_down');
    // Least busy goes by it: were it off, one of them would get all.
    for (const fake of [one, two]) fake.reset();
    for (let i = 0; i < 10; i++) await (await ask({ model: 'g' })).text();
    assert.deepEqual([one.requests.length, two.requests.length], [5, 5]);
  });

  it('leave the line in which they wait, and the others keep their order', async () => {
    let release = (): void => undefined;
    one.always(behaviour.holdUntil(new Promise<void>((resolve) => (release = resolve))));
    const served: number[] = [];
    const first = ask({ model: 'narrow' }).then((answer) => answer.text());
    await until('it is full', () => one.requests.length === 1);
    const leaving = new AbortController();
    const waiting: Promise<void>[] = [];
    for (let i = 0; i < 4; i++) {
      const signal = i === 1 ? leaving.signal : undefined;
      const answered = ask({ model: 'narrow', user: `${i}` }, signal).then((answer) => answer.text());
      waiting.push(answered.then(() => void served.push(i)).catch(() => undefined));
      await delay(30);
    }
    leaving.abort();
    await delay(30);
    release();
    await Promise.all([first, ...waiting]);
    assert.deepEqual(served, [0, 2, 3]);
    const users = one.requests.slice(1).map(({ json }) => (json as { user: string }).user);
    assert.deepEqual(users, ['0', '2', '3']);
    assert.equal((await state('narrow')).inFlight, 0);
  });

  it('no more than others pass a budget, of embeddings too', async () => {
    const embed = async () =>
      (await ask({ model: 'vectors', input: 'some words' }, undefined, '/v1/embeddings')).status;
    assert.equal(await embed(), 200);
    assert.equal(await embed(), 429);
    assert.ok((await state('vectors')).budget!.spent > 0);
  });
});
