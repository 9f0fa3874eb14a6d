import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What is read when VS Code activates the extension: the entry and all that it imports at once, not later. */
const readAtActivation = async (): Promise<Map<string, number>> => {
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, '../../../src/extension.ts')],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode', 'yaml-language-server'],
    outdir: 'out/never',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const read = new Map<string, number>();
  const visit = (name: string): void => {
    const output = metafile.outputs[name];
    if (!output || read.has(`output ${name}`)) return;
    read.set(`output ${name}`, 0);
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) read.set(path, bytesInOutput);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') visit(path);
  };
  visit(
    Object.keys(metafile.outputs).find((name) =>
      metafile.outputs[name]?.entryPoint?.endsWith('src/extension.ts'),
    )!,
  );
  return read;
};

describe('activation', () => {
  it('reads no parser, no schema and no price table: only what every window needs', async () => {
    const read = await readAtActivation();
    const names = [...read.keys()];
    for (const large of [
      '/zod/',
      '/yaml/',
      'config/prices',
      'toml-eslint-parser',
      'assistants/point.ts',
      'config/schema',
    ]) {
      assert.deepEqual(
        names.filter((name) => name.includes(large)),
        [],
        large,
      );
    }
    const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
    assert.ok(bytes > 10_000 && bytes < 130_000, `${bytes} bytes`);
  });
});
