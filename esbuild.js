'use strict';
const { build, context } = require('esbuild');
const { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');

const watch = process.argv.includes('--watch');
const production = !watch && !process.argv.includes('--dev');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  outdir: 'dist',
  mainFields: ['module', 'main'],
};

/** What packages require is Node's own. */
const asModules = {
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** Leaves the import of a file as it is, pointed at its own bundle. */
const apart = (name) => ({
  name: `${name}-apart`,
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${name}.js`, external: true },
    ),
});

/** A single letter beyond Latin-1 makes V8 keep all of a file in two bytes a letter; esbuild escapes them in texts only. */
const asciiExpressions = {
  name: 'ascii-expressions',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/tokenx\/.*\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /[^\x00-\x7f]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      loader: 'js',
    })),
};

const absentFromYamlService = Object.fromEntries(
  [
    'prettier/standalone',
    'prettier/plugins/yaml',
    'prettier/plugins/estree',
    'ajv-i18n',
    'vscode-languageserver',
    'vscode-languageserver-protocol',
  ].map((name) => [name, './src/extension/editor/yaml-service-absent.ts']),
);

const bundles = [
  {
    ...node,
    entryPoints: { gateway: 'src/gateway/bin.ts' },
    banner: { js: '#!/usr/bin/env node' },
    supported: { 'dynamic-import': false },
    plugins: [apart('main')],
  },
  {
    ...node,
    entryPoints: { main: 'src/gateway/main.ts' },
    loader: { '.yaml': 'text' },
    alias: { 'iconv-lite': './src/gateway/http/iconv-utf8.ts' },
    plugins: [apart('aws-credentials'), apart('google-auth'), apart('redis-client'), asciiExpressions],
  },
  // What finds cloud credentials is large, and few deployments need it.
  {
    ...node,
    entryPoints: {
      'aws-credentials': 'src/gateway/providers/bedrock/aws-credentials.ts',
      'google-auth': 'src/gateway/providers/vertex/google-auth.ts',
    },
  },
  // Needed only where gateways share state.
  { ...node, entryPoints: { 'redis-client': 'src/gateway/shared-state/redis-client.ts' } },
  // A thread of its own, with what talks to databases.
  {
    ...node,
    entryPoints: { records: 'src/gateway/records/worker.ts' },
    external: ['pg-native'],
  },
  // As modules: what an `import()` asks for is a file of its own, read when it is needed.
  {
    ...node,
    ...asModules,
    entryPoints: { extension: 'src/extension.ts' },
    external: ['vscode'],
    alias: absentFromYamlService,
    outdir: 'dist/extension',
  },
  // For `import … from 'switchyard'`.
  {
    ...node,
    ...asModules,
    entryPoints: { index: 'src/library/index.ts' },
    outdir: 'dist/library',
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    entryPoints: { dashboard: 'src/webview/dashboard.ts' },
    outdir: 'dist/webview',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
  },
];

const hostTests = {
  ...node,
  minify: false,
  sourcemap: 'inline',
  entryPoints: globSync('test/vscode/host/*.ts'),
  outdir: 'out/test/vscode/host',
  external: ['vscode', 'mocha'],
};

/** For editors that check YAML by themselves: `yamlValidation` in package.json names the file. */
async function writeSchema() {
  const { routerJsonSchema } = await import('./src/config/json-schema.ts');
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/router.schema.json', JSON.stringify(routerJsonSchema()));
}

async function writeTypes() {
  const { writeLibraryTypes } = await import('./scripts/library-types.ts');
  await writeLibraryTypes();
}

async function main() {
  const tests = process.argv.includes('--tests');
  const wanted = tests ? [hostTests] : bundles;
  // Chunks have their content's hash in their names: old ones would stay.
  if (!tests)
    for (const { outdir, splitting } of bundles)
      if (splitting) rmSync(outdir, { recursive: true, force: true });
  const described = tests ? undefined : Promise.all([writeSchema(), writeTypes()]);
  if (!watch) {
    await Promise.all([described, ...wanted.map((options) => build(options))]);
    return;
  }
  await described;
  const contexts = await Promise.all(wanted.map((options) => context(options)));
  await Promise.all(contexts.map((c) => c.watch()));
}

main().catch((error) => {
  // esbuild has told its own errors.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
});
