import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { StateView } from '../../src/contract/admin.ts';
import type { SpendView } from '../../src/contract/records.ts';
import { type RunningGateway, startGateway } from '../support/gateway.ts';
import { postJson, raw } from '../support/raw.ts';
import { messages } from '../support/sdk.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
/** Five and a half hours east: its midnight lies within an hour of the records' sums. */
const ZONE = 'Asia/Kolkata';
const EAST_MS = 330 * MINUTE;

const deployment = (id: string, params: object = {}): object => ({
  model_name: id,
  litellm_params: { model: 'openai/gpt-4o-mini', mock_response: 'Hello.', ...params },
  model_info: { id },
});
const PRICED = { input_cost_per_token: 0.001, output_cost_per_token: 0.002 };
const CONFIG = {
  model_list: [deployment('a', PRICED), deployment('b', PRICED), deployment('free', { model: 'openai/own' })],
};

/** How far ahead a clock is that shows `clock` there, on a day to come. */
const aheadAt = (hours: number, minutes: number): number => {
  const now = Date.now();
  const day = Math.ceil((now + EAST_MS) / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE - EAST_MS;
  return day + (hours * 60 + minutes) * MINUTE - now;
};

describe('the cost of today', function () {
  this.timeout(60_000);

  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let gateway: RunningGateway;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await gateway.kill();
    await folder.remove();
  });

  /** At that time of day; `leap`: how far its clock goes at `sleep`. */
  const begin = async (aheadMs: number, leapMs = 0, config: object = CONFIG): Promise<void> => {
    gateway = await startGateway({
      folder: folder.path,
      config,
      env: {
        TZ: ZONE,
        NODE_OPTIONS: `--require ${join(import.meta.dirname, '../support/leaping-clock.cts')}`,
        CLOCK_AHEAD_MS: String(aheadMs),
        CLOCK_LEAP_MS: String(leapMs),
      },
    });
  };
  const sleep = (): boolean => gateway.process.kill('SIGUSR2');
  const ask = async (model: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) {
      const { status } = await postJson(`${gateway.url}/v1/chat/completions`, { model, messages });
      assert.equal(status, 200);
    }
  };
  const get = async <T>(path: string): Promise<T> =>
    JSON.parse((await raw(`${gateway.url}${path}`, { method: 'GET' })).body.toString()) as T;
  const state = (): Promise<StateView> => get<StateView>('/admin/state');
  const costs = async (): Promise<Record<string, number | null>> =>
    Object.fromEntries((await state()).deployments.map(({ id, costToday }) => [id, costToday]));
  const cents = async (): Promise<Record<string, number | null>> =>
    Object.fromEntries(
      Object.entries(await costs()).map(([id, cost]) => [id, cost && Number(cost.toFixed(6))]),
    );
  const isStored = (): Promise<unknown> =>
    until('all is stored', async () => {
      const { records } = await state();
      return records.state === 'off' || (records.state === 'storing' && records.queued === 0);
    });
  /** Of one request. */
  const one = async (): Promise<number> => {
    await ask('a');
    return (await cents()).a!;
  };

  it('is null without a price, nothing before the first request, and the sum of its requests then', async () => {
    await begin(0);
    assert.deepEqual(await costs(), { a: 0, b: 0, free: null });
    const cost = await one();
    assert.ok(cost > 0);
    await ask('a', 2);
    await ask('free');
    assert.deepEqual(await cents(), { a: Number((3 * cost).toFixed(6)), b: 0, free: null });
  });

  it('begins anew at midnight, which those who watch are told, also when the machine slept through it', async () => {
    await begin(aheadAt(23, 50), 20 * MINUTE);
    const cost = await one();
    const told: string[] = [];
    const leave = new AbortController();
    const stream = await fetch(`${gateway.url}/admin/events`, { signal: leave.signal });
    const reading = (async () => {
      for await (const text of stream.body!.pipeThrough(new TextDecoderStream())) told.push(text);
    })().catch(() => undefined);
    await until('the state is told', () => told.join('').includes(`"costToday":${cost}`));
    told.length = 0;
    sleep();
    await until('midnight is told', () => /event: state\n.*"costToday":0,/.test(told.join('')));
    leave.abort();
    await reading;
    assert.deepEqual(await cents(), { a: 0, b: 0, free: null });
    const { deployments } = await state();
    assert.equal(deployments[0]!.cost, cost, 'the cost since the start goes on');
    await ask('a', 2);
    assert.equal((await cents()).a, Number((2 * cost).toFixed(6)));
  });

  it('is what the records have of this day after kill -9, to the minute of midnight', async () => {
    await begin(aheadAt(23, 50), 20 * MINUTE);
    const cost = await one();
    sleep();
    await until('it has woken', async () => (await costs()).a === 0);
    await ask('a', 2);
    await ask('b');
    await isStored();
    await gateway.kill();
    await begin(aheadAt(24, 20));
    await until('the records are open', async () => (await state()).records.state === 'storing');
    const today = { a: Number((2 * cost).toFixed(6)), b: cost, free: null };
    assert.deepEqual(await cents(), today);
    const { deployments } = await state();
    assert.equal(deployments[0]!.cost, null, 'nothing since the start');
    await ask('b');
    assert.deepEqual(await cents(), { ...today, b: Number((2 * cost).toFixed(6)) });
    const { rows } = await get<SpendView>('/admin/spend?group_by=deployment&since=20m');
    assert.deepEqual(
      rows.filter(({ cost }) => cost > 0).map(({ key, cost }) => [key, Number(cost.toFixed(6))]),
      [
        ['a', today.a],
        ['b', Number((2 * cost).toFixed(6))],
      ],
    );
  });

  it('goes on when the file changes, also with other prices', async () => {
    await begin(0);
    const cost = await one();
    const [, ...rest] = CONFIG.model_list;
    await gateway.configure({
      model_list: [deployment('a', { input_cost_per_token: 0, output_cost_per_token: 0 }), ...rest],
    });
    await until('it serves', async () => (await state()).gateway.configVersion === 2);
    await ask('a');
    assert.equal((await cents()).a, cost);
  });

  it('is counted from the start where no records are kept', async () => {
    const config = { ...CONFIG, general_settings: { disable_spend_logs: true } };
    await begin(0, 0, config);
    const cost = await one();
    await gateway.stop();
    await begin(0, 0, config);
    assert.equal((await cents()).a, 0);
    assert.equal(await one(), cost);
  });

  it('has what other gateways of the same records spent before its start', async () => {
    await begin(0);
    const cost = await one();
    await isStored();
    const other = gateway;
    try {
      await begin(0);
      await until('the records are open', async () => (await state()).records.state === 'storing');
      assert.equal((await cents()).a, cost);
      await ask('a');
      assert.equal((await cents()).a, Number((2 * cost).toFixed(6)));
    } finally {
      await other.kill();
    }
  });
});
