import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import { openCodeBy } from './opencode.ts';
import type { Program } from './program.ts';

const version = '7.7.7';
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** Made from opencode: the same configuration under its own name. */
const by = openCodeBy({
  config: '.config/kilo/kilo.json',
  binary: (folder) => join(folder, `node_modules/@kilocode/cli-${PLATFORM}-${process.arch}/bin/kilo`),
  env: { KILO_DISABLE_AUTOUPDATE: '1', KILO_DISABLE_MODELS_FETCH: '1', KILO_TELEMETRY_LEVEL: 'off' },
});

export const kilo: Program = {
  name: 'Kilo CLI',
  version,
  always: false,
  knocks: /^api\.kilo\.ai:443$/,
  install: () => fromNpm(`kilo@${version}`, { '@kilocode/cli': version }),
  speaks: { chat: by('@ai-sdk/openai-compatible'), messages: by('@ai-sdk/anthropic') },
};
