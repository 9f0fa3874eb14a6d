import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const largest = 3_000_000;

/** Packs the built extension into a .vsix, lists what is in it, and fails when it has grown too large. */
export const packageExtension = async (
  packagePath = join(root, `${manifest.name}-${manifest.version}.vsix`),
): Promise<string> => {
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // Without a repository vsce refuses pictures and links within the checkout.
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(packagePath);
  console.log(`${relative(root, packagePath)}: ${megabytes(size)} MB`);
  if (size > largest) throw new Error(`The package may have ${megabytes(largest)} MB at most.`);
  return packagePath;
};

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);

if (import.meta.main) await packageExtension();
