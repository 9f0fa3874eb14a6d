import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { behaviour, fakeOpenAI, OPENAI_MODELS } from '../support/providers/index.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A project that has the package installed, and nothing else. */
async function project(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await temporaryFolder();
  await mkdir(join(folder.path, 'node_modules'));
  await symlink(root, join(folder.path, 'node_modules/switchyard'), 'dir');
  await writeFile(join(folder.path, 'package.json'), '{"name":"user","type":"module"}');
  return folder;
}

describe("import … from 'switchyard'", () => {
  let user: Awaited<ReturnType<typeof project>>;
  before(async () => {
    user = await project();
  });
  after(() => user.remove());

  const execute = async (file: string, code: string): Promise<string> => {
    await writeFile(join(user.path, file), code);
    return (await run(process.execPath, [file], { cwd: user.path })).stdout.trim();
  };

  it('routes by weight, in JavaScript', async () => {
    const code = `
      import { Router, ModelEndpoint } from 'switchyard';
      const at = (name, weight) => new ModelEndpoint({ name, url: 'http://127.0.0.1:1/' + name, weight });
      const router = new Router({ endpoints: [at('a', 3), at('b', 1)], strategy: 'weighted' });
      console.log([1, 2, 3, 4, 5].map(() => router.routeRequest({ text: 'Hi' }).name).join(', '));
    `;
    assert.equal(await execute('weights.js', code), 'a, a, b, a, a');
  });

  it('can be required', async () => {
    const code = `console.log(Object.keys(require('switchyard')).sort().join(' '));`;
    assert.equal(
      await execute('required.cjs', code),
      'ConfigurationError ModelEndpoint Router RouterError Strategy',
    );
  });

  it('completes over real sockets, JSON and streamed, and retries elsewhere', async () => {
    const [one, two] = await Promise.all([fakeOpenAI({ name: 'one' }), fakeOpenAI({ name: 'two' })]);
    try {
      one.next(behaviour.status(503));
      const code = `
        import { Router, ModelEndpoint } from 'switchyard';
        const at = (name, url, apiKey) => new ModelEndpoint({ name, url: url + '/v1', model: '${OPENAI_MODELS[0]}', apiKey });
        const router = new Router({ endpoints: [at('one', '${one.url}', '${one.key}'), at('two', '${two.url}', '${two.key}')] });
        const decided = [];
        router.onDecision(({ attempts }) => decided.push(attempts.map((a) => a.deployment + ' ' + a.outcome)));
        const messages = [{ role: 'user', content: 'Hi' }];
        const { choices } = await router.completion({ messages });
        let streamed = '';
        for await (const chunk of await router.completion({ messages, stream: true }))
          streamed += chunk.choices[0]?.delta.content ?? '';
        console.log(JSON.stringify([decided[0], choices[0].message.content.length > 0, streamed.length > 0]));
      `;
      const printed = JSON.parse(await execute('complete.js', code)) as unknown;
      assert.deepEqual(printed, [['one failure', 'two success'], true, true]);
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  });

  it('runs its example, whose types hold', async function () {
    this.timeout(120_000); // The compiler reads the whole of TypeScript's own libraries.
    const example = join(user.path, 'library.mts');
    await copyFile(join(root, 'examples/library.mts'), example);
    const { stdout } = await run(process.execPath, [example], { cwd: user.path });
    assert.deepEqual(stdout.trim().split('\n'), [
      'by weight: a a b a a',
      'the fastest: b',
      'while it rests: a',
      'after a retry: b answered',
      'by its prompt: coder',
      'a completion: Hello from a router file',
    ]);
    const wrong = join(user.path, 'wrong.mts');
    await writeFile(
      wrong,
      "import { ModelEndpoint } from 'switchyard';\nnew ModelEndpoint({ name: 1, url: '' });\n",
    );
    assert.deepEqual(problemsOf([example, wrong]), [
      "wrong.mts: Type 'number' is not assignable to type 'string'.",
    ]);
  });
});

/** What a strict TypeScript project of its user would be told. */
const problemsOf = (files: string[]): string[] =>
  ts
    .getPreEmitDiagnostics(
      ts.createProgram(files, {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
        strict: true,
        noEmit: true,
        skipDefaultLibCheck: true,
        types: [],
      }),
    )
    .map(
      ({ file, messageText }) =>
        `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
