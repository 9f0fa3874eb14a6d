import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { RED_HAT_YAML } from '../../../../../src/contract/ids.ts';

const [publisher = '', name = ''] = RED_HAT_YAML.split('.');

/** Makes the folder of an extension with the id of Red Hat's. */
export const buildRedHat = async (): Promise<string> => {
  const folder = join(import.meta.dirname, '../../../../../out/test/red-hat');
  const server = createRequire(import.meta.url).resolve('yaml-language-server/out/src/server.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'extension.ts')],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: { SERVER: JSON.stringify(server) },
  });
  const manifest = {
    name,
    publisher,
    version: '1.0.0',
    engines: { vscode: '^1.120.0' },
    main: './extension.js',
    activationEvents: ['onLanguage:yaml'],
    extensionKind: ['workspace'],
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
};
