import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Machine } from '../machine.ts';
import { anyOf, type Client } from './client.ts';
import { claudeVariables } from './variables.ts';

const EXTENSION = 'anthropic.claude-code';

const folder = ({ env, home }: Machine): string => env.CLAUDE_CONFIG_DIR ?? join(home, '.claude');

/** Also for its VS Code extension, which reads the same file. https://code.claude.com/docs/en/settings */
export const claudeCode: Client = {
  id: 'claude-code',
  name: 'Claude Code',
  dialects: ['messages'],
  isHere: (machine) =>
    anyOf(machine.hasExtension(EXTENSION), machine.exists(folder(machine)), machine.runs('claude')),
  way: {
    kind: 'change',
    plan: (machine, target) => ({
      files: [
        {
          path: join(folder(machine), 'settings.json'),
          format: 'json',
          settings: Object.entries(claudeVariables(target)).map(([name, value]) => ({
            path: ['env', name],
            value,
          })),
        },
      ],
      // The extension asks for a login before it looks at the key.
      editor: machine.hasExtension(EXTENSION) ? { 'claudeCode.disableLoginPrompt': true } : {},
      next: l10n.t('Start a new session of Claude Code: one that runs keeps its old address.'),
    }),
  },
};
