import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { GATEWAY, startGateway } from '../support/gateway.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';

const MODELS = 'model_list:\n  - { model_name: a, litellm_params: { model: simulated/a } }\n';
const KEYED = `${MODELS}general_settings: { master_key: sk-0123456789 }\n`;

describe('the command line', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  before(async () => {
    folder = await temporaryFolder();
  });
  after(() => folder.remove());

  const run = (args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [GATEWAY, ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      timeout: 10_000,
      env: { ...process.env, SWITCHYARD_DATA_DIR: join(folder.path, 'data'), ...env },
    });
    return { status, stdout, stderr };
  };

  it('--version prints it', () => {
    assert.deepEqual(run(['--version']), {
      status: 0,
      stdout: `switchyard ${manifest.version}\n`,
      stderr: '',
    });
  });
  for (const version of ['20.20.2', '22.18.0'])
    it(`Node ${version} is too old: what to do instead`, () => {
      const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
      const { status, stdout, stderr } = run(['--version'], {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
      });
      assert.deepEqual([status, stdout], [1, '']);
      const needed = manifest.engines.node.replace('>=', '');
      assert.match(
        stderr,
        new RegExp(`^Switchyard needs Node ${needed} or newer, and this is ${version}\\..*npx`),
      );
    });
  it('--demo --check finds nothing wrong', () => {
    assert.deepEqual(run(['--demo', '--check']), { status: 0, stdout: '', stderr: '' });
  });
  it('a file that is not there: what to do instead', () => {
    const { status, stderr } = run(['--config', 'none.yaml']);
    assert.equal(status, 1);
    assert.match(stderr, /^none\.yaml can't be read: there is no such file\. .*--config/);
  });
  it('an empty SWITCHYARD_MASTER_KEY is none: another host is refused', () => {
    writeFileSync(join(folder.path, 'open.yaml'), MODELS);
    const args = ['--config', 'open.yaml', '--port', '0', '--host', '0.0.0.0'];
    const { status, stderr } = run(args, { SWITCHYARD_MASTER_KEY: '' });
    assert.equal(status, 1);
    assert.match(stderr, /set general_settings\.master_key or SWITCHYARD_MASTER_KEY/);
  });
  it('another host never loses its key by a change of the file', async () => {
    const gateway = await startGateway({ config: KEYED, args: ['--host', '0.0.0.0'] });
    try {
      const { status } = await fetch(`${gateway.url}/v1/models`);
      assert.equal(status, 401);
      await gateway.configure(MODELS);
      await until('the change is refused', () => /no master_key any more/.test(gateway.stderr()));
      assert.equal((await fetch(`${gateway.url}/v1/models`)).status, 401);
    } finally {
      await gateway.stop();
    }
  });

  it('keeps what was compiled for the next start, and starts all the same where that is spoilt', async () => {
    const home = await temporaryFolder();
    const cache = join(home.path, 'data', 'compile-cache');
    const files = () =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
    const start = () => startGateway({ config: MODELS, folder: home.path });
    assert.equal(await (await start()).stop(), 0);
    assert.notEqual(files().length, 0);
    for (const file of files()) writeFileSync(file, 'spoilt');
    assert.equal(await (await start()).stop(), 0);
    await home.remove();
  });
});
