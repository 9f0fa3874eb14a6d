import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Strategy } from '../../router/strategies/strategy.ts';

const NAME = 'switchyard';
const OWN_URL = 'switchyard:strategy';
/** Where the module of that URL finds what it exports. */
const EXPORTED = Symbol.for(OWN_URL);
const VERSION = /\?switchyard=\d+$/;

let versions = 0;
/** Files that each version was loaded from. */
const filesOf = new Map<string, Set<string>>();

/**
 * Imports a module as its files are now, with what it imports by relative paths. `switchyard` is this process's own
 * Strategy, as the module may be far from any node_modules. Rejects as import() does; `files` are all that were read.
 */
export async function importFresh(file: string, files: Set<string>): Promise<unknown> {
  hook();
  const version = `?switchyard=${++versions}`;
  files.add(file);
  filesOf.set(version, files);
  // CommonJS has a cache of its own, by file.
  const { cache } = createRequire(file);
  for (const one of files) Reflect.deleteProperty(cache, one);
  try {
    return await import(pathToFileURL(file).href + version);
  } finally {
    filesOf.delete(version);
  }
}

let hooked = false;

function hook(): void {
  if (hooked) return;
  hooked = true;
  Object.defineProperty(globalThis, EXPORTED, { value: Strategy });
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === NAME) return { url: OWN_URL, format: 'module', shortCircuit: true };
      const resolved = next(specifier, context);
      const version = VERSION.exec(context.parentURL ?? '')?.[0];
      const isOwn = resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/');
      if (version === undefined || !isOwn || VERSION.test(resolved.url)) return resolved;
      filesOf.get(version)?.add(fileURLToPath(resolved.url));
      return { ...resolved, url: resolved.url + version };
    },
    load: (url, context, next) =>
      url === OWN_URL
        ? {
            format: 'module',
            source: `export const Strategy = globalThis[Symbol.for(${JSON.stringify(OWN_URL)})];`,
            shortCircuit: true,
          }
        : next(url, context),
  });
}
