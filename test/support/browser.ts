import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * A headless Chromium: the one that CHROMIUM names, else the machine's, else the one inside an npm package.
 * Throws a sentence for people when there is none.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const found = await findChromium();
  try {
    return await chromium.launch({ ...found, args: launchArguments(), handleSIGINT: false });
  } catch (error) {
    const named = found.executablePath ?? found.channel ?? '';
    throw new Error(`Chromium (${named}) does not start here; CHROMIUM may name another one.`, {
      cause: error,
    });
  }
};

/** Not for a GPU, nor for the small /dev/shm of containers; root, as in containers, cannot have the sandbox. */
const launchArguments = (): string[] => [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const findChromium = async (): Promise<LaunchOptions> => {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') return { executablePath: CHROMIUM };
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const installed = await programOnPath(systemNames);
  return installed === null ? fromPackage() : { executablePath: installed };
};

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** The first of these programs that the machine has. */
export const programOnPath = async (names: readonly string[]): Promise<string | null> => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      if (await exists(join(folder, name))) return join(folder, name);
    }
  }
  return null;
};

const cache = join(import.meta.dirname, '../../.vscode-test');

const fromPackage = async (): Promise<LaunchOptions> => {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!(await exists(folder))) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  if (await exists('/etc/fonts/fonts.conf')) return { executablePath };
  // Without any font there is no text on a page: then with those of the package.
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>`);
  return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fonts } };
};

/** The package unpacks into the temporary folder and trusts what lies there: so one apart, moved when it is whole. */
const unpack = async (folder: string): Promise<void> => {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `await (await import('@sparticuz/chromium')).default.executablePath()`,
      ],
      { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: staging } },
    );
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have been first.
    if (!(await exists(folder))) throw error;
  }
};

const exists = async (file: string): Promise<boolean> => {
  try {
    await access(file);
    return true;
  } catch {
    // Not there, or not for us.
    return false;
  }
};
