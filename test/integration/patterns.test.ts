import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DeploymentView, StateView } from '../../src/contract/admin.ts';
import { GATEWAY, type RunningGateway, startGateway } from '../support/gateway.ts';
import { postJson } from '../support/raw.ts';
import { until } from '../support/until.ts';

const folder = join(import.meta.dirname, '../../examples/patterns');
const run = promisify(execFile);

describe('the pattern examples', () => {
  let gateway: RunningGateway;
  let yaml: string;
  afterEach(() => gateway.stop());

  const start = async (name: string, files: string[] = []): Promise<void> => {
    yaml = await readFile(join(folder, `${name}.yaml`), 'utf8');
    const beside = await Promise.all(
      files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
    );
    gateway = await startGateway({ config: yaml, files: Object.fromEntries(beside) });
  };
  const ask = async (content = 'Hello', headers: Record<string, string> = {}): Promise<string> => {
    const body = { model: 'assistant', messages: [{ role: 'user', content }] };
    const answer = await postJson(`${gateway.url}/v1/chat/completions`, body, headers);
    assert.equal(answer.status, 200, answer.body.toString());
    return String(answer.headers['x-litellm-model-id']);
  };
  /** How many of so many requests, all at once, each deployment served. */
  const shares = async (count: number): Promise<Record<string, number>> => {
    const served = await Promise.all(Array.from({ length: count }, () => ask()));
    return Object.fromEntries(
      [...new Set(served)].sort().map((id) => [id, served.filter((s) => s === id).length]),
    );
  };
  const state = async () => (await fetch(`${gateway.url}/admin/state`)).json() as Promise<StateView>;
  const view = async (id: string): Promise<DeploymentView> =>
    (await state()).deployments.find((one) => one.id === id)!;
  /** Writes the file anew, with one deployment's line changed, and waits until that serves. */
  const change = async (id: string, from: RegExp, to: string): Promise<void> => {
    const before = (await state()).gateway.configVersion;
    const entries = yaml.split(/(?=^ {2}- model_name)/m);
    yaml = entries.map((entry) => (entry.includes(`{ id: ${id}`) ? entry.replace(from, to) : entry)).join('');
    await gateway.configure(yaml);
    await until('the change serves', async () => (await state()).gateway.configVersion > before);
  };

  it('A/B: splits evenly, counts by variant, and keeps sessions with theirs', async () => {
    await start('ab-test');
    assert.deepEqual(await shares(20), { candidate: 10, control: 10 });
    assert.equal((await view('candidate')).variant, 'candidate');
    assert.match(
      await (await fetch(`${gateway.url}/metrics`)).text(),
      /litellm_requests_total\{[^}]*variant="candidate"[^}]*\} 10/,
    );
    const session = { 'x-session-id': 'one' };
    const first = await ask('Hello', session);
    for (let i = 0; i < 3; i++) assert.equal(await ask('Hello', session), first);
  });

  it('gradual rollout: one in twenty, then as the file says, and no failure of the new one is seen', async () => {
    await start('gradual-rollout');
    assert.deepEqual(await shares(40), { new: 2, proven: 38 });
    await change('new', /weight: 1\n/, 'weight: 19\n');
    assert.deepEqual(await shares(40), { new: 20, proven: 20 });
    await change('new', /error_rate: 0/, 'error_rate: 1');
    assert.deepEqual(await shares(20), { proven: 20 });
    assert.equal((await view('new')).state, 'cooling_down');
    assert.deepEqual(await shares(20), { proven: 20 });
  });

  it('multi-region: the near region, then the far one, then another model', async () => {
    await start('multi-region');
    assert.deepEqual(await shares(10), { 'eu-north': 5, 'eu-west': 5 });
    await change('eu-west', /error_rate: 0/, 'error_rate: 1');
    assert.deepEqual(await shares(10), { 'eu-north': 10 });
    await change('eu-north', /error_rate: 0/, 'error_rate: 1');
    assert.deepEqual(await shares(10), { 'us-east': 10 });
    assert.equal((await view('eu-north')).state, 'circuit_open');
    await change('us-east', /error_rate: 0/, 'error_rate: 1');
    assert.deepEqual(await shares(5), { 'other-provider': 5 });
  });

  it('cost tiers: the cheapest first, the next when it is at its limit, and the one that a long prompt fits', async () => {
    await start('cost-tiers');
    assert.equal(await ask('word '.repeat(3000)), 'large');
    assert.deepEqual(await shares(12), { large: 2, medium: 5, small: 5 });
    const { totals } = await state();
    assert.ok(totals.savings > 0 && totals.cost > 0);
    assert.deepEqual((await view('small')).rpm, { used: 5, limit: 5 });
  });

  it('a strategy of one’s own: by the length of the prompt', async () => {
    await start('custom-strategy', ['by-length.ts']);
    assert.equal(await ask('Hello'), 'small');
    assert.equal(await ask('word '.repeat(500)), 'large');
    assert.equal((await state()).gateway.strategy, './by-length.ts');
  });
});

describe('--check of the examples', () => {
  it('finds nothing in any of them, once their variables are set', async function () {
    this.timeout(60_000);
    const root = join(folder, '..');
    const files = (await readdir(root, { recursive: true })).filter((file) =>
      /^(patterns\/)?[^/]+\.yaml$/.test(file),
    );
    assert.ok(files.length >= 9, files.join());
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      const names = Array.from(text.matchAll(/os\.environ\/(\w+)/g), ([, name]) => [name!, 'set'] as const);
      const env = { ...process.env, ...Object.fromEntries(names) };
      const { stdout } = await run(process.execPath, [GATEWAY, '--check', '--config', join(root, file)], {
        env,
      });
      assert.equal(stdout, '', file);
    }
  });
});
