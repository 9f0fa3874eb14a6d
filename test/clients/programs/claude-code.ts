import { join } from 'node:path';
import { fromNpm } from '../support/install.ts';
import type { Program } from './program.ts';

const version = '2.1.332';

/** Anthropic's assistant. Its package's own wrapper finds the binary where install scripts did not run. */
export const claudeCode: Program = {
  name: 'Claude Code',
  version,
  always: true,
  install: () => fromNpm(`claude-code@${version}`, { '@anthropic-ai/claude-code': version }),
  speaks: {
    messages: async ({ url, model, prompt, sandbox, folder }) => {
      await sandbox.put('.claude/settings.json', {
        env: {
          ANTHROPIC_BASE_URL: url,
          ANTHROPIC_AUTH_TOKEN: 'any',
          ANTHROPIC_MODEL: model,
          ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
        },
      });
      const wrapper = join(folder, 'node_modules/@anthropic-ai/claude-code/cli-wrapper.cjs');
      return {
        program: [process.execPath, wrapper, '-p', prompt, '--permission-mode', 'bypassPermissions'],
        env: { CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1', DISABLE_AUTOUPDATER: '1', IS_SANDBOX: '1' },
      };
    },
  },
};
