import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };
import { pageReadme } from './page-readme.ts';

const root = join(import.meta.dirname, '..');
const largest = 3_000_000;
/** With it vsce leads the README's pictures and links to where they are to be had. */
const hasRepository = 'repository' in manifest;

/** What is packed, by itself: the README is another one where its pictures and links would lead nowhere. */
const gather = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file));
  }
  await writeFile(join(folder, '.vscodeignore'), '# What is here has been chosen.\n');
  const readme = join(folder, 'README.md');
  if (!hasRepository) await writeFile(readme, pageReadme(await readFile(readme, 'utf8')));
};

/** Packs the built extension into a .vsix, lists what is in it, and fails when it has grown too large. */
export const packageExtension = async (
  packagePath = join(root, `${manifest.name}-${manifest.version}.vsix`),
): Promise<string> => {
  const folder = join(root, 'out/package');
  await gather(folder);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: hasRepository,
  });
  const { size } = await stat(packagePath);
  console.log(`${relative(root, packagePath)}: ${megabytes(size)} MB`);
  if (size > largest) throw new Error(`The package may have ${megabytes(largest)} MB at most.`);
  return packagePath;
};

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);

if (import.meta.main) await packageExtension();
