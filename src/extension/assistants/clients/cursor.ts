import * as l10n from '@vscode/l10n';
import type { Client } from './client.ts';

export const cursor: Client = {
  id: 'cursor',
  name: 'Cursor',
  dialects: ['chat'],
  isHere: (machine) => machine.runs('cursor'),
  way: {
    kind: 'none',
    why: l10n.t('Cursor sends its requests from its own servers, and they cannot reach this machine.'),
  },
};
