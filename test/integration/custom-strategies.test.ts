import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { StateView, StrategyView } from '../../src/contract/admin.ts';
import { GATEWAY, type RunningGateway, startGateway } from '../support/gateway.ts';
import { postJson, raw } from '../support/raw.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { traceOf } from '../support/trace.ts';
import { until } from '../support/until.ts';

const answering = (group: string, id: string) => ({
  model_name: group,
  litellm_params: { model: `simulated/${id}`, mock_response: id },
  model_info: { id },
});
const config = (router: object) => ({
  model_list: [answering('g', 'a'), answering('g', 'b'), answering('h', 'c'), answering('h', 'd')],
  router_settings: router,
});
const byMine = config({ routing_strategy: './mine.ts' });

/** Picks the candidate at a position; negative ones count from the end. */
const picking = (position: number): string => `
import { type Candidate, type PickContext, Strategy } from 'switchyard';

export default class Mine extends Strategy {
  override pick(candidates: readonly Candidate[], context: PickContext): Candidate {
    return candidates.at(${position})!;
  }
}
`;

describe('a strategy of one’s own', () => {
  let gateway: RunningGateway | undefined;
  afterEach(async () => {
    await gateway?.stop();
    gateway = undefined;
  });

  const start = async (files: Record<string, string>, of: object = byMine): Promise<void> => {
    gateway = await startGateway({ config: of, files });
  };
  const ask = (model = 'g') =>
    postJson(`${gateway!.url}/v1/chat/completions`, { model, messages: [{ role: 'user', content: 'hi' }] });
  const served = async (model = 'g'): Promise<string> => {
    const { headers, status } = await ask(model);
    assert.equal(status, 200);
    return String(headers['x-litellm-model-id']);
  };
  const write = (name: string, text: string) => writeFile(join(dirname(gateway!.configFile), name), text);
  const log = () => readFile(join(gateway!.dataDir, 'logs/gateway.log'), 'utf8');
  const logged = (what: RegExp) => until(`${what} is logged`, async () => what.test(await log()));
  const why = async (): Promise<{ strategy: string; why: string }> => {
    const { headers } = await ask();
    const callId = String(headers['x-litellm-call-id']);
    const trace = await until('the trace is there', () => traceOf(gateway!, callId));
    const [decision] = trace.decisions;
    assert.equal(headers['x-switchyard-strategy'], decision!.strategy);
    return { strategy: decision!.strategy, why: decision!.why };
  };
  const state = async () => (await fetch(`${gateway!.url}/admin/state`)).json() as Promise<StateView>;

  it('in TypeScript decides, far from any node_modules, and has its name everywhere', async () => {
    await start({ 'mine.ts': picking(-1) });
    for (let i = 0; i < 3; i++) assert.equal(await served(), 'b');
    assert.equal(await served('h'), 'd');
    assert.deepEqual(await why(), {
      strategy: './mine.ts',
      why: 'Went to b by ./mine.ts, one of 2 that could serve.',
    });
    const { gateway: view, groups } = await state();
    assert.deepEqual([view.strategy, groups[0]!.strategy], ['./mine.ts', './mine.ts']);
    assert.match(await (await fetch(`${gateway!.url}/metrics`)).text(), /litellm_requests_total/);
  });

  it('is reloaded when it, or what it imports, changes', async () => {
    const importing = picking(-1).replace('at(-1)', 'at(position)');
    await start({
      'position.ts': 'export const position = 0;',
      'mine.ts': `import { position } from './position.ts';\n${importing}`,
    });
    assert.equal(await served(), 'a');
    await write('position.ts', 'export const position = -1;');
    await until('the imported file decides', async () => (await served()) === 'b');
    await write('mine.ts', picking(0));
    await until('the new module decides', async () => (await served()) === 'a');
    await logged(/the strategy \.\/mine\.ts has changed and decides now/);
  });

  for (const [kind, name, text] of [
    [
      'JavaScript',
      './mine.js',
      picking(-1).replace(/type \w+, |: [\w []+\]?(?=[,)])|: Candidate|override |!/g, ''),
    ],
    [
      'CommonJS',
      './mine.cjs',
      "const { Strategy } = require('switchyard');\nmodule.exports = class extends Strategy { pick(all) { return all.at(-1); } };",
    ],
  ] as const) {
    it(`may be written in ${kind}, and is reloaded there too`, async () => {
      await start({ [name]: text }, config({ routing_strategy: name }));
      assert.equal(await served(), 'b');
      await write(name, text.replace('at(-1)', 'at(0)'));
      await until('the change decides', async () => (await served()) === 'a');
    });
  }

  const broken: [string, string, RegExp][] = [
    ['does not parse', picking(0).replace('candidates: readonly', 'candidates readonly'), /mine\.ts:5: /],
    ['uses syntax that is no types', `${picking(0)}\nenum A { B }`, /mine\.ts:10: .*enum/],
    ['throws when it is loaded', `${picking(0)}\nthrow new Error('no luck');`, /mine\.ts:10: no luck/],
    ['imports what is not there', `import './nowhere.ts';\n${picking(0)}`, /mine\.ts: Cannot find module/],
    ['exports no strategy', 'export default class {}', /mine\.ts: its default export has to be a class/],
  ];
  for (const [what, text, message] of broken) {
    it(`that ${what} leaves the choice to the default one, says where, and serves once it is mended`, async () => {
      await start({ 'mine.ts': text });
      assert.match(gateway!.stderr(), /switchyard\.yaml:\d+:\d+ warning .*\[strategy-not-loaded\]/);
      assert.match(gateway!.stderr(), message);
      assert.deepEqual([await served(), await served()].sort(), ['a', 'b']);
      const { strategy, why: reason } = await why();
      assert.equal(strategy, 'simple-shuffle');
      assert.match(reason, /by simple-shuffle, one of 2 that could serve, as \.\/mine\.ts failed: mine\.ts/);
      await write('mine.ts', picking(-1));
      await until('it decides', async () => (await why()).strategy === './mine.ts');
    });
  }

  it('that does not parse as JavaScript is told with its line too', async () => {
    await start({ 'mine.js': 'export default\nclass {' }, config({ routing_strategy: './mine.js' }));
    assert.match(gateway!.stderr(), /mine\.js:2: /);
    await served();
  });

  it('that breaks while it serves is told in one line of the log, and no request fails', async () => {
    await start({ 'mine.ts': picking(-1) });
    assert.equal(await served(), 'b');
    await write('mine.ts', 'export default class {');
    await until('the default strategy decides', async () => (await why()).strategy === 'simple-shuffle');
    await logged(
      /The strategy \.\/mine\.ts does not load, and simple-shuffle decides in its place\. mine\.ts:1: /,
    );
  });

  it('that fails at choosing is told once, with its line', async () => {
    await start({
      'mine.ts': picking(0).replace('return candidates', "throw new Error('no idea'); return candidates"),
    });
    for (let i = 0; i < 4; i++) await served();
    await logged(
      /the strategy \.\/mine\.ts failed, and simple-shuffle decides in its place: mine\.ts:6: no idea/,
    );
    assert.equal((await log()).split('decides in its place: mine.ts:6').length - 1, 1);
    assert.match((await why()).why, /as \.\/mine\.ts failed: no idea/);
  });

  it('that is not there yet serves once it is', async () => {
    await start({});
    assert.match(
      gateway!.stderr(),
      /switchyard\.yaml:\d+:\d+ error There is no module \.\/mine\.ts .*\[strategy-file-missing\]/,
    );
    await served();
    await write('mine.ts', picking(-1));
    await until('it decides', async () => (await why()).strategy === './mine.ts');
    await rm(join(dirname(gateway!.configFile), 'mine.ts'));
    await until('the default decides', async () => (await why()).strategy === 'simple-shuffle');
  });

  it('may be that of some groups alone, with arguments of its own', async () => {
    const text = picking(0)
      .replace(
        'override pick',
        'at = 0;\n  override configure({ at }: { at: number }) { this.at = at; }\n  override pick',
      )
      .replace('at(0)', 'at(this.at)');
    const of = config({
      routing_groups: [
        { group_name: 'own', models: ['h'], routing_strategy: './mine.ts', routing_strategy_args: { at: 1 } },
      ],
    });
    await start({ 'mine.ts': text }, of);
    assert.deepEqual([await served('h'), await served('h')], ['d', 'd']);
    assert.deepEqual([await served(), await served()], ['a', 'b']);
    assert.equal(gateway!.stderr(), '');
  });

  it('can be switched to at run time where the file names it, and no other module can', async () => {
    const of = config({
      routing_groups: [{ group_name: 'o', models: ['h'], routing_strategy: './mine.ts' }],
    });
    await start({ 'mine.ts': picking(-1), 'other.ts': picking(-1) }, of);
    const put = (strategy: string) =>
      raw(`${gateway!.url}/admin/strategy`, { method: 'PUT', body: JSON.stringify({ strategy }) });
    assert.equal((await put('./other.ts')).status, 400);
    const { status, body } = await put('./mine.ts');
    assert.equal(status, 200);
    assert.equal((JSON.parse(body.toString()) as StrategyView).strategy, './mine.ts');
    assert.deepEqual([await served(), await served()], ['b', 'b']);
  });

  it('may decide among those that another finds equal', async () => {
    await start(
      { 'mine.ts': picking(-1) },
      config({ routing_strategy: 'least-busy', fallback_strategy: './mine.ts' }),
    );
    assert.deepEqual([await served(), await served()], ['b', 'b']);
  });
});

describe('--check of strategies of one’s own', () => {
  /** What it says of a file whose modules are `files`, and how it ends. */
  const check = async (router: object, files: Record<string, string>) => {
    const folder = await temporaryFolder();
    try {
      const file = join(folder.path, 'router.yaml');
      await writeFile(file, stringify(config(router)));
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
      return await new Promise<{ code: unknown; out: string }>((resolve) => {
        execFile(process.execPath, [GATEWAY, '--check', '--config', file], (error, out) =>
          resolve({ code: error?.code ?? 0, out }),
        );
      });
    } finally {
      await folder.remove();
    }
  };

  it('names each that does not load, where the file names it, and is no error', async () => {
    const { code, out } = await check(
      { routing_strategy: './mine.ts', fallback_strategy: './good.ts' },
      { 'mine.ts': 'const x = ;', 'good.ts': picking(0) },
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /^\S+router\.yaml:\d+:21 warning The strategy \.\/mine\.ts does not load, .* mine\.ts:1: .* \[strategy-not-loaded\]\n$/,
    );
  });

  it('is an error where there is no such file', async () => {
    const { code, out } = await check({ routing_strategy: './gone.ts' }, {});
    assert.equal(code, 1);
    assert.match(
      out,
      /^\S+router\.yaml:\d+:21 error There is no module \.\/gone\.ts \(looked for \S+gone\.ts\).* \[strategy-file-missing\]\n$/,
    );
  });
});
