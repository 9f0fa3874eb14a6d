import { copyFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SurfaceName } from '../../../src/contract/surfaces.ts';
import { fromNpm, fromPyPI, type Packages } from '../support/install.ts';
import type { Command, Program, Run } from './program.ts';

const SCRIPTS = join(import.meta.dirname, '../sdks');

interface Sdk {
  name: string;
  /** The first is the one whose version is told. */
  packages: Packages;
  /** In test/clients/sdks: a program that runs a tool loop. */
  script: string;
  surfaces: readonly SurfaceName[];
  always?: boolean;
  refused?: RegExp;
}

/** Anthropic's SDKs want their tool loops kept by the provider, and send the whole where it does not. */
const THREADS = /'thread' cannot be carried/;

const programOf = (
  { name, packages, surfaces, always = true, refused }: Sdk,
  install: Program['install'],
  start: (run: Run) => Promise<string[]>,
): Program => {
  const command =
    (surface: SurfaceName) =>
    async (run: Run): Promise<Command> => ({
      program: [...(await start(run)), surface, run.url, run.model, run.prompt],
    });
  return {
    name,
    version: Object.values(packages)[0]!,
    always,
    install,
    ...(refused && { refused }),
    speaks: Object.fromEntries(surfaces.map((surface) => [surface, command(surface)])),
  };
};

/** A module finds packages beside itself only. */
const javaScript = (folder: string, sdk: Sdk): Program =>
  programOf(
    sdk,
    () => fromNpm(folder, sdk.packages),
    async ({ sandbox: { home }, folder: installed }) => {
      await symlink(join(installed, 'node_modules'), join(home, 'node_modules'), 'junction');
      for (const file of ['task.mjs', sdk.script]) await copyFile(join(SCRIPTS, file), join(home, file));
      return [process.execPath, join(home, sdk.script)];
    },
  );

const python = (folder: string, modules: readonly string[], sdk: Sdk): Program =>
  programOf(
    sdk,
    () => fromPyPI(folder, sdk.packages, modules),
    ({ folder: installed }) =>
      Promise.resolve([
        join(installed, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'),
        '-B',
        join(SCRIPTS, sdk.script),
      ]),
  );

export const SDKS: readonly Program[] = [
  javaScript('openai-js', {
    name: 'OpenAI SDK, JavaScript',
    packages: { openai: '7.59.0' },
    script: 'openai.mjs',
    surfaces: ['chat', 'responses'],
  }),
  javaScript('anthropic-js', {
    name: 'Anthropic SDK, JavaScript',
    packages: { '@anthropic-ai/sdk': '1.14.0' },
    script: 'anthropic.mjs',
    refused: THREADS,
    surfaces: ['messages'],
  }),
  javaScript('ai-sdk', {
    name: 'Vercel AI SDK',
    packages: {
      ai: '7.0.173',
      '@ai-sdk/anthropic': '4.0.105',
      '@ai-sdk/google': '4.0.121',
      '@ai-sdk/openai': '4.0.118',
      zod: '4.6.7',
    },
    script: 'ai-sdk.mjs',
    surfaces: ['chat', 'responses', 'messages', 'generate_content'],
  }),
  javaScript('langchain-js', {
    name: 'LangChain, JavaScript',
    packages: {
      langchain: '1.5.14',
      '@langchain/anthropic': '1.5.11',
      '@langchain/core': '1.4.0',
      '@langchain/openai': '1.6.0',
    },
    script: 'langchain.mjs',
    surfaces: ['chat', 'responses', 'messages'],
  }),
  python('openai-py', ['openai'], {
    name: 'OpenAI SDK, Python',
    packages: { openai: '3.57.0' },
    script: 'openai_sdk.py',
    surfaces: ['chat', 'responses'],
  }),
  python('anthropic-py', ['anthropic'], {
    name: 'Anthropic SDK, Python',
    packages: { anthropic: '2.14.0' },
    script: 'anthropic_sdk.py',
    refused: THREADS,
    surfaces: ['messages'],
  }),
  python('langchain-py', ['langchain', 'langchain_openai', 'langchain_anthropic'], {
    name: 'LangChain, Python',
    packages: { langchain: '1.5.2', 'langchain-anthropic': '1.7.10', 'langchain-openai': '1.7.4' },
    script: 'langchain_sdk.py',
    surfaces: ['chat', 'responses', 'messages'],
    always: false,
  }),
];
