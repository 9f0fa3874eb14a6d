import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../../../src/extension/assistants/clients/client.ts';
import { Ledger } from '../../../../src/extension/assistants/ledger.ts';
import { carryOut, prepare, recordsOf, revert } from '../../../../src/extension/assistants/record.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const planFor = (path: string, value = 'http://x'): Plan => ({
  files: [{ path, format: 'json', settings: [{ path: ['env', 'URL'], value }] }],
  editor: {},
  next: '',
});
const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describe('A change of files', () => {
  let folder: string;
  let file: string;
  let remove: () => Promise<void>;

  afterEach(() => remove());
  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    file = join(folder, 'deep/settings.json');
  });
  const put = async (text: string, mode = 0o644): Promise<void> => {
    await mkdir(join(folder, 'deep'), { recursive: true });
    await writeFile(file, text);
    await chmod(file, mode);
  };

  it('makes what is missing, and takes it away again', async () => {
    const prepared = await prepare(planFor(file), [], false);
    assert.equal(await carryOut(prepared), true);
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), { env: { URL: 'http://x' } });
    await revert(recordsOf(prepared)[0]!);
    await assert.rejects(stat(file), { code: 'ENOENT' });
    assert.deepEqual((await revert(recordsOf(prepared)[0]!)).kept, [], 'once more harms nothing');
  });

  it('closes a file that is to hold a key to others, and opens it again', async () => {
    await put('{}\n', 0o664);
    const prepared = await prepare(planFor(file), [], true);
    await carryOut(prepared);
    assert.equal(await modeOf(file), 0o600);
    await revert(recordsOf(prepared)[0]!);
    assert.equal(await modeOf(file), 0o664);
    assert.equal(await readFile(file, 'utf8'), '{}\n');
  });

  it('never opens a file wider than it was', async () => {
    await put('{}\n', 0o400);
    await carryOut(await prepare(planFor(file), [], true));
    assert.equal(await modeOf(file), 0o400);
  });

  it('writes nothing when a file has changed after it was shown', async () => {
    await put('{}\n');
    const prepared = await prepare(planFor(file), [], false);
    await put('{"a":1}\n');
    assert.equal(await carryOut(prepared), false);
    assert.equal(await readFile(file, 'utf8'), '{"a":1}\n');
  });

  it('leaves a link a link', async () => {
    await put('{}\n');
    const link = join(folder, 'link.json');
    await symlink(file, link);
    await carryOut(await prepare(planFor(link), [], false));
    assert.ok((await lstat(link)).isSymbolicLink());
    assert.match(await readFile(file, 'utf8'), /http:\/\/x/);
  });

  it('takes the place of the change before it', async () => {
    await put('{ "env": { "URL": "mine" } }\n');
    const first = await prepare(planFor(file, 'http://one'), [], false);
    await carryOut(first);
    const second = await prepare(planFor(file, 'http://two'), recordsOf(first), false);
    await carryOut(second);
    assert.match(await readFile(file, 'utf8'), /two/);
    await revert(recordsOf(second)[0]!);
    assert.equal(await readFile(file, 'utf8'), '{ "env": { "URL": "mine" } }\n');
  });

  it('is remembered with what stood there among the secrets, the rest in plain sight', async () => {
    const [seen, hidden] = [new Map<string, unknown>(), new Map<string, string>()];
    const done = (): Promise<void> => Promise.resolve();
    const ledger = new Ledger(
      {
        get: <T>(key: string, fallback: T) => (seen.get(key) as T | undefined) ?? fallback,
        update: (key, value) => (seen.set(key, value), done()),
      },
      {
        get: (key) => Promise.resolve(hidden.get(key)),
        store: (key, value) => (hidden.set(key, value), done()),
        delete: (key) => (hidden.delete(key), done()),
      },
    );
    await put('{ "key": "sk-mine" }\n');
    const files = recordsOf(await prepare(planFor(file), [], false));
    await ledger.keep({ client: 'a', origin: 'http://x', model: 'm', files, editor: [] });
    assert.ok(!JSON.stringify([...seen]).includes('sk-mine'));
    assert.deepEqual((await ledger.find('a'))?.files, files);
    assert.deepEqual(ledger.list(), [{ client: 'a', origin: 'http://x', model: 'm', paths: [file] }]);
    await ledger.forget('a');
    assert.deepEqual([ledger.list(), hidden.size], [[], 0]);
  });
});
