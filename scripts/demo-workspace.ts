import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A folder to open and to change at will: a fresh copy of the simulated example. */
export const demoWorkspace = async (): Promise<string> => {
  const folder = join(root, 'out/demo');
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, 'examples/simulated.yaml'), join(folder, 'switchyard.yaml'));
  return folder;
};

if (import.meta.main) await demoWorkspace();
